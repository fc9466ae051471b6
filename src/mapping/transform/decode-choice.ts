import { toOptionValue } from '../legal-names.ts';
import type { Decoded, Transform } from '../transform-schema.ts';
import { foldWord } from './clean-text.ts';
import { EMPTY, invalid } from './decoded.ts';
import { isNoValue } from './no-value.ts';

type ValueMap = Extract<Transform, { kind: 'value-map' }>;

const MAX_REMEMBERED = 2000;
const byWord = new WeakMap<ValueMap, Map<string, Decoded>>();
const byCell = new WeakMap<ValueMap, Map<string, Decoded>>();

/** A picklist word to its option; case, accents and inner blanks do not count. An unknown word does what the map says. */
export function decodeChoice(text: string, transform: ValueMap): Decoded {
  const cells = byCell.get(transform) ?? new Map<string, Decoded>();
  byCell.set(transform, cells);
  const known = cells.get(text);
  if (known !== undefined) return known;
  const decoded = wordsOf(transform).get(foldWord(text)) ?? unknownWord(text, transform);
  if (cells.size < MAX_REMEMBERED) cells.set(text, decoded);
  return decoded;
}

function wordsOf(transform: ValueMap): Map<string, Decoded> {
  const known = byWord.get(transform);
  if (known !== undefined) return known;
  const words = new Map<string, Decoded>();
  for (const { from, to: option, label, taskStatus } of transform.entries) {
    const value = { kind: 'option', option, label, ...(taskStatus && { taskStatus }) } as const;
    if (!words.has(foldWord(from))) words.set(foldWord(from), { outcome: 'value', value });
  }
  byWord.set(transform, words);
  return words;
}

function unknownWord(text: string, { unknown }: ValueMap): Decoded {
  if (isNoValue(text)) return EMPTY;
  if (unknown !== 'new-option') return invalid('unknown-choice', 'a word that the value map does not know');
  return { outcome: 'value', value: { kind: 'option', option: toOptionValue(text), label: text } };
}
