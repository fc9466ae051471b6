import { describe, expect, test } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

const LIMIT = { tokens: 100, windowMs: 60_000 };

const emptied = (): TokenBucket => {
  const bucket = new TokenBucket(LIMIT);
  for (let call = 0; call < 100; call += 1) bucket.take(0);
  return bucket;
};

/** How many of `calls` calls, one each `everyMs`, an empty bucket lets through. */
const passed = (everyMs: number, calls: number): number => {
  const bucket = emptied();
  return Array.from({ length: calls }, (_, call) => bucket.take((call + 1) * everyMs)).filter(Boolean).length;
};

describe('the token bucket', () => {
  test('lets exactly 100 of 130 calls at once through', () => {
    const bucket = new TokenBucket(LIMIT);
    expect(Array.from({ length: 130 }, () => bucket.take(0)).filter(Boolean)).toHaveLength(100);
  });

  // Measured on a real Twenty 2.31: 20, 39 and 40 of 40; the first call of the measurement came at once.
  test.each([
    [590, 20],
    [605, 40],
    [1000, 40],
  ])('lets 40 calls each %i ms on an empty bucket through %i times', (everyMs, expected) => {
    expect(passed(everyMs, 40)).toBe(expected);
  });

  test('never earns a token back while calls that pass come faster than one in 600 ms', () => {
    const bucket = new TokenBucket(LIMIT);
    const first = Array.from({ length: 101 }, (_, call) => bucket.take(call * 599));
    expect(first.filter(Boolean)).toHaveLength(100);
    expect(first.at(-1)).toBe(false);
  });

  test('does not let a refused call set the clock back', () => {
    const bucket = emptied();
    expect(bucket.take(300)).toBe(false);
    expect(bucket.take(599)).toBe(false);
    expect(bucket.take(600)).toBe(true);
  });

  test('holds no more than its limit after a long rest', () => {
    const bucket = emptied();
    const later = Array.from({ length: 130 }, () => bucket.take(10_000_000));
    expect(later.filter(Boolean)).toHaveLength(100);
  });
});
