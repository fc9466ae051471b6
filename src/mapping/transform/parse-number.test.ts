import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumberText, toMicros, toNumber } from './parse-number.ts';

const read = (text: string, decimal: '.' | ','): number | undefined => {
  const parsed = parseNumberText(text, decimal);
  return parsed && toNumber(parsed);
};

describe('a number', () => {
  it.each([
    ['1,234.56', '.', 1234.56],
    ['1.234,56', ',', 1234.56],
    ['1 234,56', ',', 1234.56],
    ['1\u00a0234,56', ',', 1234.56],
    ['1\u202f234\u202f567,8', ',', 1234567.8],
    ["1'234.56", '.', 1234.56],
    ['1’234’567.00', '.', 1234567],
    ['12,34,567.50', '.', 1234567.5],
    ['1.234', ',', 1234],
    ['1.234', '.', 1.234],
    ['1,234', ',', 1.234],
    ['1234', '.', 1234],
    ['.5', '.', 0.5],
    [',5', ',', 0.5],
    ['-.5', '.', -0.5],
    ['12.', '.', 12],
    ['(12.50)', '.', -12.5],
    ['(1.234,50)', ',', -1234.5],
    ['-12.50', '.', -12.5],
    ['−12.50', '.', -12.5],
    ['12.50-', '.', -12.5],
    ['+12.50', '.', 12.5],
    ['500/-', '.', 500],
    ['1,500/-', '.', 1500],
    ['500.-', '.', 500],
    ['500,-', ',', 500],
    ['500,—', ',', 500],
    ['-0.00', '.', 0],
    ['١٢٣.٥', '.', 123.5],
  ] as const)('reads %j with decimal %s as %d', (text, decimal, value) => expect(read(text, decimal)).toBe(value));

  it.each([
    ['1,50', '.'],
    ['1.50.20', '.'],
    ['1.234.56', ','],
    ['1,2345', '.'],
    ['12 34', '.'],
    ['1,234 567', '.'],
    ['1e5', '.'],
    ['12-13', '.'],
    ['10 / 20', '.'],
    ['(12', '.'],
    ['12)', '.'],
    ['--5', '.'],
    ['(-5)', '.'],
    ['abc', '.'],
    ['', '.'],
    ['99999999999999999999', '.'],
  ] as const)('finds none in %j with decimal %s', (text, decimal) => expect(read(text, decimal)).toBeUndefined());

  it('tells what stands around the number', () => {
    expect(parseNumberText('Rs. 500', '.')?.word).toBe('Rs.');
    expect(parseNumberText('Rs.500', '.')).toMatchObject({ whole: '500', word: 'Rs.' });
    expect(parseNumberText('72.5 kg', '.')?.word).toBe('kg');
    expect(parseNumberText('(PKR 1,200.00)', '.')).toMatchObject({ isNegative: true, word: 'PKR' });
    expect(parseNumberText('$-12.50', '.')).toMatchObject({ isNegative: true, word: '$' });
    expect(parseNumberText('-$12.50', '.')).toMatchObject({ isNegative: true, word: '$' });
    expect(parseNumberText('$.50', '.')).toMatchObject({ fraction: '50', word: '$' });
  });

  it('makes micros without rounding what an amount says', () => {
    const micros = (text: string): number | undefined => {
      const parsed = parseNumberText(text, '.');
      return parsed && toMicros(parsed);
    };
    expect(micros('1.005')).toBe(1_005_000);
    expect(micros('0.1')).toBe(100_000);
    expect(micros('12.300000000000001')).toBe(12_300_000);
    expect(micros('0.0000005')).toBe(1);
    expect(micros('(0.00)')).toBe(0);
    expect(micros('9,007,199,254.74')).toBe(9_007_199_254_740_000);
    expect(micros('9,007,199,255')).toBeUndefined();
  });

  it('reads back every amount in every notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (cents) => {
        const value = cents / 100;
        for (const [locale, decimal] of [
          ['en-US', '.'],
          ['en-IN', '.'],
          ['de-DE', ','],
          ['fr-FR', ','],
          ['pt-BR', ','],
          ['de-CH', '.'],
        ] as const) {
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
          const parsed = parseNumberText(text, decimal);
          expect(parsed && toMicros(parsed)).toBe(cents * 10_000);
        }
      }),
    );
  });
});
