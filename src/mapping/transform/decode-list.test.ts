import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeList } from './decode-list.ts';

const read = (text: string, separator = ';'): readonly string[] => {
  const decoded = decodeList(text, separator);
  return decoded.outcome === 'value' && decoded.value.kind === 'list' ? decoded.value.items : [];
};

it.each([
  ['Penicillin; Peanuts', ['Penicillin', 'Peanuts']],
  ['Penicillin;;  ;Peanuts;', ['Penicillin', 'Peanuts']],
  ['Penicillin; penicillin ; PENICILLIN', ['Penicillin']],
  ['Penicillin\nPeanuts', ['Penicillin', 'Peanuts']],
  ['Penicillin, Peanuts', ['Penicillin, Peanuts']],
  ['Penicillin; none', ['Penicillin']],
])('splits %j', (text, items) => expect(read(text)).toEqual(items));

it.each([
  'none',
  'None.',
  'NIL',
  'N/A',
  'NKDA',
  'No known drug allergies',
  'keine',
  'Ninguna',
  'aucune',
  'Néant',
  'nenhuma',
  'koi nahi',
  '-',
  ';;',
])('reads %s as an empty list', (text) => expect(decodeList(text, ';')).toEqual({ outcome: 'empty' }));

it('keeps every item that says something', () => {
  const items = fc.uniqueArray(fc.stringMatching(/^[a-z]{5,12}$/), { minLength: 1, selector: (item) => item });
  fc.assert(
    fc.property(items, fc.constantFrom(';', '|', ',', '/'), (words, separator) => {
      expect(read(words.join(` ${separator} `), separator)).toEqual(words.filter((word) => word !== 'denies'));
    }),
  );
});
