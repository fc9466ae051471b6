import { arePeople } from './common-names.ts';

export interface WordCount {
  readonly value: string;
  readonly count: number;
}

const LONGEST_WORD = 40;
const MAX_WORDS = 60;
const MOST_PARTS = 6;
/** Share of the filled values that must be repeated words. */
const COVERED = 0.85;

/**
 * The picklist words of a column, most frequent first; undefined when it is no picklist. Only what is short, repeated and
 * no person or key is a picklist word, because these words leave the profile: a word seen once or twice can be somebody's
 * own text, people's names are people, and long digits are keys.
 */
export function picklistWords(
  counts: ReadonlyMap<string, { readonly count: number }>,
  filled: number,
  areNumbers: boolean,
): readonly WordCount[] | undefined {
  const enough = filled >= 40 ? 3 : 2;
  const words = [...counts]
    .map(([value, { count }]) => ({ value, count }))
    .filter(({ value, count }) => count >= enough && isWordLike(value));
  const covered = words.reduce((sum, { count }) => sum + count, 0);
  if (words.length === 0 || words.length > MAX_WORDS || covered < filled * COVERED) return undefined;
  // numbers that hardly repeat are amounts or ages
  if (filled / counts.size < (areNumbers ? 8 : 2.5)) return undefined;
  const values = words.map(({ value }) => value);
  if (values.filter(isKeyLike).length * 2 > values.length || arePeople(values)) return undefined;
  return words.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Short, of few words, and no sentence. */
function isWordLike(value: string): boolean {
  const { length: parts } = value.split(/\s+/);
  return value.length <= LONGEST_WORD && parts <= MOST_PARTS && !(parts > 2 && /[.!?,]$/.test(value));
}

function isKeyLike(word: string): boolean {
  return /\d{4}/.test(word) || /\p{L}.*\d{3}|\d{3}.*\p{L}{2}.*\d/u.test(word);
}
