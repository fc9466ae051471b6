import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashCounts } from './hash-counts.ts';
import { ValueScan } from './scan-value.ts';

const scan = new ValueScan();
function hash(value: string): number {
  scan.read(value);
  return scan.hash;
}
function counted(values: readonly string[], capacity: number): HashCounts {
  const counts = new HashCounts(capacity);
  for (const value of values) counts.add(hash(value));
  return counts;
}
const numbered = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${prefix}${from + index}`);

test('counts exactly while all values fit', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (values) => {
      const counts = counted(values, 512);
      const distinct = new Set(values);
      expect(counts.isExact).toBe(true);
      expect(counts.distinct()).toBe(distinct.size);
      expect(counts.repeats()).toBe(values.length - distinct.size);
      for (const value of distinct) expect(counts.has(hash(value))).toBe(true);
    }),
  );
});

test('estimates a hundred times what it can hold within a few percent', () => {
  const values = numbered('PT-', 0, 400_000);
  const counts = counted([...values, ...values.slice(0, 40_000)], 4096);
  expect(counts.isExact).toBe(false);
  expect(Math.abs(counts.distinct() / 400_000 - 1)).toBeLessThan(0.06);
  expect(Math.abs(counts.repeats() / 40_000 - 1)).toBeLessThan(0.2);
});

test('finds no repeat in a large column of keys', () => {
  expect(counted(numbered('key-', 0, 200_000), 4096).repeats()).toBe(0);
});

test('tells how much of one column lies in another, whatever their sizes', () => {
  const keys = counted(numbered('PT-', 0, 50_000), 8192);
  const within = counted(numbered('PT-', 10_000, 11_000), 8192).inclusionIn(keys);
  expect(within.share).toBe(1);
  expect(within.values).toBeGreaterThan(50);
  const half = counted(numbered('PT-', 25_000, 75_000), 8192).inclusionIn(keys);
  expect(Math.abs(half.share - 0.5)).toBeLessThan(0.05);
  expect(counted(numbered('DR-', 0, 5000), 8192).inclusionIn(keys).share).toBe(0);
});

test('keeps telling when it is shrunk', () => {
  const keys = counted(numbered('PT-', 0, 5000), 8192);
  keys.shrinkTo(1000);
  const part = counted(numbered('PT-', 0, 2000), 8192);
  expect(part.inclusionIn(keys).share).toBe(1);
  expect(Math.abs(keys.distinct() / 5000 - 1)).toBeLessThan(0.1);
});
