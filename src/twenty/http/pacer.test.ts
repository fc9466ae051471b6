import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from './clock.ts';
import { BucketPacer } from './pacer.ts';

/** A clock that only moves when somebody waits. */
class VirtualClock implements Clock {
  time = 1_000_000;
  now(): number {
    return this.time;
  }
  async sleep(ms: number): Promise<void> {
    this.time += ms;
  }
}

/** Twenty's own account: floor(elapsed ÷ interval) tokens at an accepted call, which alone restarts its clock. */
class ServerBucket {
  readonly #interval: number;
  readonly #limit: number;
  #tokens: number;
  #since: number;

  constructor(input: { readonly limit: number; readonly windowMs: number; readonly now: number }) {
    this.#interval = input.windowMs / input.limit;
    this.#limit = input.limit;
    this.#tokens = input.limit;
    this.#since = input.now;
  }

  accepts(now: number): boolean {
    const tokens = Math.min(this.#limit, this.#tokens + Math.floor((now - this.#since) / this.#interval));
    if (tokens < 1) return false;
    this.#tokens = tokens - 1;
    this.#since = now;
    return true;
  }
}

interface Scene {
  readonly limit: number;
  readonly calls: number;
  /** Milliseconds from the start of a call until Twenty counts it, and until its answer is here. */
  readonly delay: (call: number) => number;
  readonly latency: number;
}

async function play({ limit, calls, delay, latency }: Scene, clock = new VirtualClock(), given?: BucketPacer) {
  const windowMs = 60_000;
  const bucket = new ServerBucket({ limit, windowMs, now: clock.now() });
  const pacer = given ?? new BucketPacer({ clock });
  let refusals = 0;
  let firstRefusalAt: number | undefined;
  let afterBurst = 0;
  for (let answered = 0; answered < calls; ) {
    await pacer.admit();
    const accepted = bucket.accepts(clock.now() + delay(answered));
    clock.time += latency;
    if (accepted) {
      answered += 1;
      if (firstRefusalAt !== undefined) afterBurst += 1;
    } else {
      refusals += 1;
      firstRefusalAt ??= clock.now();
      pacer.refused({ calls: limit, windowMs });
    }
  }
  const elapsed = firstRefusalAt === undefined ? 0 : clock.now() - firstRefusalAt;
  return { refusals, elapsed, ideal: afterBurst * (windowMs / limit), pacer };
}

describe('pacing', () => {
  it.each([50, 100, 200])(
    'at %i calls a minute is refused once, and then keeps within a twentieth of the limit',
    async (limit) => {
      const { refusals, elapsed, ideal } = await play({ limit, calls: 1000, delay: () => 2, latency: 20 });
      expect(refusals).toBe(1);
      expect(elapsed).toBeLessThanOrEqual(ideal * 1.05);
    },
  );

  it('is refused no second time when the way to the server jitters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 50 }), async (jitter) => {
        const delay = (call: number): number => jitter[call % jitter.length] ?? 0;
        const { refusals, elapsed, ideal } = await play({ limit: 100, calls: 400, delay, latency: 20 });
        expect(refusals).toBe(1);
        expect(elapsed).toBeLessThanOrEqual(ideal * 1.05);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('is refused no second time when now and then a call reaches the server half a second late', async () => {
    const { refusals } = await play({
      limit: 100,
      calls: 1000,
      delay: (call) => (call % 60 === 0 ? 500 : 2),
      latency: 20,
    });
    expect(refusals).toBe(1);
  });

  it('widens its spacing where the way to the server is uneven, until refusals end', async () => {
    const uneven = (call: number): number => (call * 7919) % 45;
    const clock = new VirtualClock();
    const { refusals, pacer } = await play({ limit: 100, calls: 1000, delay: uneven, latency: 60 }, clock);
    expect(refusals).toBeLessThanOrEqual(6);
    const bucketAgain = await play({ limit: 100, calls: 500, delay: uneven, latency: 60 }, clock, pacer);
    expect(bucketAgain.refusals).toBe(0);
  });

  it('holds nothing back while no limit was met', async () => {
    const { elapsed, pacer } = await play({ limit: 1_000_000, calls: 1000, delay: () => 0, latency: 1 });
    expect(elapsed).toBe(0);
    expect(pacer.waitedMs).toBe(0);
  });

  it('spends what a pause has earned at once', async () => {
    const clock = new VirtualClock();
    const { pacer } = await play({ limit: 100, calls: 150, delay: () => 2, latency: 20 }, clock);
    clock.time += 30_000;
    const before = pacer.waitedMs;
    for (let call = 0; call < 40; call += 1) await pacer.admit();
    expect(pacer.waitedMs).toBe(before);
  });

  it('started with what another process knows is not refused once', async () => {
    const clock = new VirtualClock();
    const bucket = new ServerBucket({ limit: 100, windowMs: 60_000, now: clock.now() });
    while (bucket.accepts(clock.now()));
    const first = new BucketPacer({ clock });
    first.refused({ calls: 100, windowMs: 60_000 });
    const second = new BucketPacer({ clock, pace: first.pace });
    for (let call = 0; call < 300; call += 1) {
      await second.admit();
      expect(bucket.accepts(clock.now() + 3)).toBe(true);
      clock.time += 10;
    }
  });

  it('obeys the slower of two limits', () => {
    const pacer = new BucketPacer({ clock: new VirtualClock() });
    pacer.refused({ calls: 100, windowMs: 60_000 });
    pacer.refused({ calls: 100, windowMs: 1000 });
    expect(pacer.pace).toMatchObject({ calls: 100, windowMs: 60_000 });
  });
});
