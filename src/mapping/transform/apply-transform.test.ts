import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transform } from '../transform-schema.ts';
import { applyTransform } from './apply-transform.ts';

const ALL: readonly Transform[] = [
  { kind: 'text' },
  { kind: 'key' },
  { kind: 'person-name', order: 'given-first' },
  { kind: 'address' },
  { kind: 'email' },
  { kind: 'phone', country: 'PK' },
  { kind: 'url' },
  { kind: 'country' },
  { kind: 'date', order: 'dmy' },
  { kind: 'date-time', order: 'dmy', timeZone: 'Asia/Karachi' },
  { kind: 'time' },
  { kind: 'integer' },
  { kind: 'number', decimal: '.' },
  { kind: 'money', decimal: '.', currency: 'PKR' },
  { kind: 'currency', fallback: 'PKR' },
  { kind: 'boolean', truthy: ['y'], falsy: ['n'] },
  { kind: 'value-map', entries: [{ from: 'M', to: 'MALE', label: 'Male' }], unknown: 'keep-raw' },
  { kind: 'list', separator: ';' },
];

const of = (kind: Transform['kind']): Transform => ALL.find((transform) => transform.kind === kind) ?? { kind: 'text' };

describe('every transform', () => {
  it('reads a cell of blanks and invisible characters as empty', () => {
    for (const transform of ALL) {
      for (const raw of ['', '   ', '\u00a0', '\u200b\ufeff', '\u0000', '\t\r\n']) {
        expect(applyTransform(transform, raw)).toEqual({ outcome: 'empty' });
      }
    }
  });

  it('never throws, and tells nothing of the value in its reason', () => {
    const canary = 'Zyxqvutsrp';
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.string({ unit: 'binary', maxLength: 40 }), (transform, text) => {
        const decoded = applyTransform(transform, `${text}${canary}`);
        expect(decoded.outcome === 'invalid' && decoded.reason.includes(canary)).toBe(false);
        expect(['value', 'empty', 'invalid']).toContain(applyTransform(transform, text).outcome);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same answer for the same cell', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.string(), (transform, text) => {
        expect(applyTransform(transform, text)).toEqual(applyTransform({ ...transform }, text));
      }),
    );
  });

  it('gives nothing that Twenty cannot store', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.string({ unit: 'binary' }), (transform, text) => {
        expect(JSON.stringify(applyTransform(transform, `${text}\u0000\ud800`))).not.toMatch(/\\u0000|\\ud800/);
      }),
    );
  });
});

it('takes no longer over a long cell than over its characters', () => {
  const started = performance.now();
  for (const filling of [' ', '1', 'a ', '1,', '-', '., ', '1 ', '"', 'é']) {
    for (const transform of ALL) applyTransform(transform, `1${filling.repeat(50_000)}x`);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

it('reads what databases write for no value as empty, except in a text', () => {
  for (const word of ['NULL', 'null', '#N/A', 'N/A', 'NaN', '-', '—', '\\N', 'none']) {
    for (const kind of ['email', 'phone', 'url', 'date', 'date-time', 'time', 'integer', 'number', 'money'] as const) {
      expect(applyTransform(of(kind), word)).toEqual({ outcome: 'empty' });
    }
    expect(applyTransform({ kind: 'text' }, word)).toMatchObject({ outcome: 'value' });
  }
  expect(applyTransform(of('date'), '0000-00-00')).toEqual({ outcome: 'empty' });
  expect(applyTransform(of('date-time'), '0000-00-00 00:00:00')).toEqual({ outcome: 'empty' });
});

it.each([
  ['05/03/1984 00:00:00', '1984-03-05'],
  ['1984-03-05T23:30:00-08:00', '1984-03-05'],
  ['5 Mar 1984 12:00 AM', '1984-03-05'],
  ['05.03.84', '1984-03-05'],
])('reads the day of %s as it is written', (text, day) =>
  expect(applyTransform(of('date'), text)).toEqual({ outcome: 'value', value: { kind: 'text', text: day } }),
);
