import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskSample } from './mask-sample.ts';
import { hashRow, ValueScan } from './scan-value.ts';

const unit = fc.constantFrom(...'abAB019 .-/@é٣漢\n'.split(''), '🙏');
const text = fc.string({ unit, maxLength: 12 });

function read(value: string) {
  const scan = new ValueScan();
  scan.read(value);
  return scan;
}

test('gives two values one shape exactly when they have one mask', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(read(a).shape === read(b).shape).toBe(maskSample(a) === maskSample(b));
    }),
    { numRuns: 3000 },
  );
});

test('tells different values and different rows apart', () => {
  const values = fc.uniqueArray(fc.array(text, { minLength: 1, maxLength: 3 }), {
    selector: (row) => JSON.stringify(row),
    maxLength: 50,
  });
  fc.assert(
    fc.property(values, (rows) => {
      expect(new Set(rows.map(hashRow)).size).toBe(rows.length);
    }),
  );
});

test('counts letters and digits', () => {
  expect(read('Rx 12/é٣')).toMatchObject({ letters: 3, digits: 3, marks: 1, hasLineEnd: false, isBroken: false });
  expect(read('a\n\uFFFD')).toMatchObject({ hasLineEnd: true, isBroken: true });
});
