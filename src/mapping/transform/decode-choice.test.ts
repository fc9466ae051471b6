import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeChoice } from './decode-choice.ts';

const sex = {
  kind: 'value-map',
  entries: [
    { from: 'M', to: 'MALE', label: 'Male' },
    { from: 'Männlich', to: 'MALE', label: 'Male' },
    { from: 'F', to: 'FEMALE', label: 'Female' },
    { from: 'N/A', to: 'UNKNOWN', label: 'Unknown' },
  ],
  unknown: 'keep-raw',
} as const;

const map = { ...sex, entries: [...sex.entries] };

describe('a picklist word', () => {
  it.each([
    ['M', 'MALE'],
    [' m ', 'MALE'],
    ['MÄNNLICH', 'MALE'],
    ['mannlich', 'MALE'],
    ['f', 'FEMALE'],
    ['n/a', 'UNKNOWN'],
  ])('finds %j without regard to case, accents and blanks', (text, option) =>
    expect(decodeChoice(text, map)).toMatchObject({ outcome: 'value', value: { kind: 'option', option } }),
  );

  it('does with an unknown word what the map says', () => {
    expect(decodeChoice('both', map)).toMatchObject({ outcome: 'invalid', code: 'unknown-choice' });
    expect(decodeChoice('both', { ...map, unknown: 'reject' })).toMatchObject({ outcome: 'invalid' });
    expect(decodeChoice('both, maybe', { ...map, unknown: 'new-option' })).toEqual({
      outcome: 'value',
      value: { kind: 'option', option: 'BOTH_MAYBE', label: 'both, maybe' },
    });
    expect(decodeChoice('NULL', map)).toEqual({ outcome: 'empty' });
  });

  it('carries what the word means for a task', () => {
    const status = {
      kind: 'value-map' as const,
      entries: [{ from: 'Done', to: 'DONE', label: 'Done', taskStatus: 'DONE' as const }],
      unknown: 'reject' as const,
    };
    expect(decodeChoice('done', status)).toMatchObject({ value: { option: 'DONE', taskStatus: 'DONE' } });
  });

  it('gives the same answer however often a cell comes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('M', 'f', 'x', 'NULL', 'mannlich')), (cells) => {
        for (const cell of cells) {
          expect(decodeChoice(cell, map)).toEqual(decodeChoice(cell, { ...map, entries: [...map.entries] }));
        }
      }),
    );
  });
});
