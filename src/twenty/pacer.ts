/** Time, injectable so that tests run on a virtual one. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** A little over the interval, for the jitter of the way to the server. */
const MARGIN = 1.03;
/** Every so many calls one waits double, so that the bucket holds a token for the next jitter: 2 % of the time. */
const CALLS_BETWEEN_RESERVES = 50;

/**
 * Admits calls as Twenty's bucket does. Twenty 2.31 counts floor(elapsed ÷ interval) tokens at each accepted call and
 * restarts its clock there, so calls that come a little too early never earn one back: after the burst they have to
 * be spaced a bit over the interval. Until the first refusal, which names limit and window, nothing is held back.
 * Under a limit calls go one at a time, since a busy server accepts two waiting ones at once.
 */
export class Pacer {
  readonly #clock: Clock;
  #limit: { readonly calls: number; readonly intervalMs: number } | undefined;
  #tokens = 0;
  #lastStart = 0;
  #sinceReserve = 0;
  #turn: Promise<void> = Promise.resolve();

  /** Milliseconds spent waiting for admission. */
  waitedMs = 0;

  constructor(clock: Clock = SYSTEM_CLOCK) {
    this.#clock = clock;
  }

  /** The limit as the server named it; undefined while none was met. */
  get limit(): { readonly calls: number; readonly intervalMs: number } | undefined {
    return this.#limit;
  }

  /** Runs a call when it may be sent. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.#limit === undefined) return call();
    const before = this.#turn;
    let done = (): void => {};
    this.#turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    try {
      await this.#admit();
      return await call();
    } finally {
      done();
    }
  }

  /** The server refused a call: its bucket is empty now and refills at this rate. */
  refused(limit: { readonly calls: number; readonly windowMs: number }): void {
    this.#limit = { calls: limit.calls, intervalMs: limit.windowMs / limit.calls };
    this.#tokens = 0;
    this.#lastStart = this.#clock.now();
    this.#sinceReserve = CALLS_BETWEEN_RESERVES;
  }

  async #admit(): Promise<void> {
    const limit = this.#limit;
    if (limit === undefined) return;
    const gap = limit.intervalMs * MARGIN;
    this.#refill(limit);
    const wantsReserve = this.#sinceReserve >= CALLS_BETWEEN_RESERVES;
    if (this.#tokens < 1 || (wantsReserve && this.#tokens < 2)) {
      const wait = Math.max(0, this.#lastStart + gap * (wantsReserve ? 2 : 1) - this.#clock.now());
      this.waitedMs += wait;
      await this.#clock.sleep(wait);
      this.#refill(limit);
    }
    this.#sinceReserve = wantsReserve ? 0 : this.#sinceReserve + 1;
    // The model holds one token less than the server may: what jitter took is not counted on.
    this.#tokens = Math.max(0, Math.min(this.#tokens, wantsReserve ? 1 : this.#tokens) - 1);
    this.#lastStart = this.#clock.now();
  }

  #refill({ calls, intervalMs }: { readonly calls: number; readonly intervalMs: number }): void {
    const earned = Math.floor((this.#clock.now() - this.#lastStart) / intervalMs);
    if (earned < 1) return;
    this.#tokens = Math.min(calls, this.#tokens + earned);
  }
}
