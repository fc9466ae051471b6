import type { RateLimit } from './classify.ts';
import type { Clock } from './clock.ts';

/** What one process knows of a workspace's bucket, for another to start with. */
export interface Pace extends RateLimit {
  /** When the last call started, and how many calls the bucket surely held then; milliseconds since 1970. */
  readonly lastCallAt: number;
  readonly tokens: number;
}

/** Admits record calls so that Twenty refuses none of them. */
export interface Pacer {
  /** Milliseconds spent waiting for admission. */
  readonly waitedMs: number;
  /** What is known of the bucket; undefined while no limit was met. */
  readonly pace: Pace | undefined;
  /** Resolves when the next call may start; in the order of asking. */
  admit(): Promise<void>;
  /** Twenty refused a call, naming its limit. */
  refused(limit: RateLimit | undefined): void;
}

/** Twenty 2.31 as it is delivered; taken where a refusal names no limit. */
const DEFAULT_LIMIT: RateLimit = { calls: 100, windowMs: 60_000 };

/**
 * Calls start this much later than the interval, for the way to the server takes a little more or less each time; but
 * never a larger share of it, for the limit is to be used.
 */
const MARGIN_MS = 12;
const MARGIN_SHARE = 0.025;
/** What each refusal in spite of it adds, and where that ends: a far server is reached less evenly than a near one. */
const MARGIN_STEP = 0.03;
const MARGIN_MORE_MAX = 0.09;
/** Calls that are left in the bucket: each one that comes early because the one before came late costs one. */
const RESERVE = 4;
/** Every so many calls one is taken as lost that way, so the reserve never runs dry unseen: 1.6 % of the time. */
const CALLS_PER_LOSS = 64;
/** Sums of fractions of milliseconds come out a hair short; far below the margin. */
const ROUNDING_MS = 0.01;

/**
 * Keeps the account that Twenty 2.31 keeps of a workspace's calls. Twenty adds floor(elapsed ÷ interval) tokens at each
 * call it accepts and restarts its clock there, so calls that come a little too early never earn one back: they have to
 * be spaced a bit over the interval, and time that nobody called earns a burst. Nothing is held back until the first
 * refusal, which says limit and window.
 */
export class BucketPacer implements Pacer {
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  #limit: RateLimit | undefined;
  #tokens = 0;
  #lastCallAt = 0;
  #marginMore = 0;
  #calls = 0;
  #callsSinceRefusal = 0;
  #turn: Promise<void> = Promise.resolve();
  #waitedMs = 0;

  constructor(input: {
    readonly clock: Clock;
    readonly signal?: AbortSignal | undefined;
    readonly pace?: Pace | undefined;
  }) {
    this.#clock = input.clock;
    this.#signal = input.signal;
    if (input.pace !== undefined) {
      this.#limit = { calls: input.pace.calls, windowMs: input.pace.windowMs };
      this.#tokens = input.pace.tokens;
      this.#lastCallAt = input.pace.lastCallAt;
    }
  }

  get waitedMs(): number {
    return this.#waitedMs;
  }

  get pace(): Pace | undefined {
    return this.#limit === undefined
      ? undefined
      : { ...this.#limit, lastCallAt: this.#lastCallAt, tokens: this.#tokens };
  }

  admit(): Promise<void> {
    if (this.#limit === undefined) return Promise.resolve();
    const admitted = this.#turn.then(() => this.#wait());
    this.#turn = admitted.catch(() => undefined);
    return admitted;
  }

  refused(limit: RateLimit | undefined): void {
    const known = this.#limit;
    const named = limit ?? known ?? DEFAULT_LIMIT;
    if (this.#callsSinceRefusal > 0) this.#marginMore = Math.min(MARGIN_MORE_MAX, this.#marginMore + MARGIN_STEP);
    this.#callsSinceRefusal = 0;
    // Twenty has a short limit beside the long one; the slower rules.
    if (known === undefined || intervalOf(named) > intervalOf(known)) this.#limit = named;
    this.#tokens = 0;
    this.#lastCallAt = this.#clock.now();
  }

  async #wait(): Promise<void> {
    if (this.#limit === undefined) return;
    const interval = intervalOf(this.#limit);
    const gap = interval * (1 + this.#marginMore) + Math.min(MARGIN_MS, interval * MARGIN_SHARE);
    for (;;) {
      const start = this.#clock.now();
      const missing = 1 + RESERVE - this.#tokens;
      const wait = this.#lastCallAt + gap * Math.max(0, missing) - start;
      if (wait < ROUNDING_MS) break;
      await this.#clock.sleep(wait, this.#signal);
      this.#waitedMs += this.#clock.now() - start;
    }
    const now = this.#clock.now();
    const earned = Math.floor((now - this.#lastCallAt + ROUNDING_MS) / gap);
    this.#tokens = Math.min(this.#limit.calls, this.#tokens + earned) - 1;
    this.#lastCallAt = now;
    this.#calls += 1;
    this.#callsSinceRefusal += 1;
    if (this.#calls % CALLS_PER_LOSS === 0) this.#tokens -= 1;
  }
}

function intervalOf(limit: RateLimit): number {
  return limit.windowMs / limit.calls;
}
