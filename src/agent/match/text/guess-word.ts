import { distance } from 'fastest-levenshtein';
import type { Dictionary, Meaning } from './dictionary.ts';

/** What a word that the dictionary lacks may be: a compound, a cut or mistyped word, or a word without its vowels. */
export interface Guess {
  readonly meanings: readonly Meaning[];
  /** 0 to 1. */
  readonly certainty: number;
  readonly how: 'compound' | 'inflected' | 'cut short' | 'without vowels' | 'mistyped';
}

type Known = (surface: string) => readonly Meaning[];

/** The best guess at an unknown word, or undefined. `known` gives the meanings in the languages at hand. */
export function guessWord(word: string, dictionary: Dictionary, known: Known): Guess | undefined {
  if (/\d/.test(word) || word.length < 3) return undefined;
  return compound(word, known) ?? inflected(word, known) ?? alike(word, dictionary, known);
}

/** "fechanacimiento", "patientname": known words one after another; German may join them with an s. */
function compound(word: string, known: Known): Guess | undefined {
  if (word.length < 5) return undefined;
  const best: ({ cost: number; meanings: readonly Meaning[] } | undefined)[] = [{ cost: 0, meanings: [] }];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 18); start <= end - 2; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const part = word.slice(start, end);
      const meaning =
        known(part)[0] ?? (part.length > 4 && part.endsWith('s') ? known(part.slice(0, -1))[0] : undefined);
      if (meaning === undefined) continue;
      const cost = before.cost + (part.length === 2 ? 2.2 : part.length === 3 ? 1.5 : 1);
      const here = best[end];
      if (here === undefined || cost < here.cost) {
        best[end] = {
          cost,
          meanings: [...before.meanings, meaning],
        };
      }
    }
  }
  const whole = best[word.length];
  if (whole === undefined || whole.cost > 4.5 || whole.cost > word.length / 2.4) return undefined;
  const [first] = whole.meanings;
  if (first === undefined) return undefined;
  const canon = whole.meanings.flatMap((meaning) => meaning.canon);
  return { meanings: [{ canon, language: first.language }], certainty: 0.93, how: 'compound' };
}

/** "medications" for medication: a known word of five letters and more with a short ending. */
function inflected(word: string, known: Known): Guess | undefined {
  for (let cut = 1; cut <= 3 && word.length - cut >= 4; cut += 1) {
    const meanings = known(word.slice(0, -cut));
    if (meanings.length > 0 && (cut === 1 || word.length - cut >= 5))
      return { meanings, certainty: 0.88, how: 'inflected' };
  }
  return undefined;
}

function alike(word: string, dictionary: Dictionary, known: Known): Guess | undefined {
  const longer = dictionary.words.filter((other) => other.startsWith(word) && known(other).length > 0);
  const cut = oneMeaning(longer.flatMap(known));
  if (cut !== undefined) return { meanings: [cut], certainty: word.length >= 4 ? 0.85 : 0.7, how: 'cut short' };
  const bare = skeleton(word);
  if (bare === word || bare.length >= word.length - 1) {
    const same = dictionary.words.filter((other) => other.length > word.length && skeleton(other) === bare);
    const voweless = bare.length >= 3 ? oneMeaning(same.flatMap(known)) : undefined;
    if (voweless !== undefined) return { meanings: [voweless], certainty: 0.8, how: 'without vowels' };
  }
  if (word.length < 5) return undefined;
  const allowed = word.length >= 9 ? 2 : 1;
  const near = dictionary.words.filter(
    (other) => Math.abs(other.length - word.length) <= allowed && other.length >= 5 && distance(other, word) <= allowed,
  );
  const typo = oneMeaning(near.flatMap(known));
  return typo === undefined ? undefined : { meanings: [typo], certainty: 0.8, how: 'mistyped' };
}

/** First letter and consonants. */
function skeleton(word: string): string {
  return word.charAt(0) + word.slice(1).replace(/[aeiouyh]/g, '');
}

/** The meaning that all share, or undefined when they differ or there is none. */
function oneMeaning(meanings: readonly Meaning[]): Meaning | undefined {
  const [first] = meanings;
  return first !== undefined && meanings.every(({ canon }) => canon.join(' ') === first.canon.join(' '))
    ? first
    : undefined;
}
