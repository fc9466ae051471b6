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

interface Split {
  readonly cost: number;
  readonly parts: readonly (readonly Meaning[])[];
  readonly shortest: number;
}

/** Two letters stand in a compound only where such abbreviations do: "PTDOB", "RXNO", "UPDDT". */
const SHORT_FIRST = new Set(['pt', 'dr', 'rx', 'dt', 'nm', 'nr', 'cd', 'id', 'ds', 'tp', 'vl', 'hr', 'dx', 'tx']);
const SHORT_LAST = new Set(['dt', 'tm', 'no', 'nm', 'cd', 'id', 'st', 'by', 'tp', 'ts', 'nr', 'at', 'on', 'dx']);
const MOST_MEANINGS = 6;

/** "fechanacimiento", "patientname", "UPDDT": known words one after another; German may join them with an s. */
function compound(word: string, known: Known): Guess | undefined {
  if (word.length < 4) return undefined;
  const best: (Split | undefined)[] = [{ cost: 0, parts: [], shortest: word.length }];
  for (let end = 2; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 18); start <= end - 2; start += 1) {
      const before = best[start];
      const meanings = before === undefined ? [] : partMeanings(word, start, end, known);
      if (before === undefined || meanings.length === 0) continue;
      const length = end - start;
      const cost = before.cost + (length <= 3 ? 1.5 : 1);
      const here = best[end];
      if (here !== undefined && here.cost <= cost) continue;
      best[end] = { cost, parts: [...before.parts, meanings], shortest: Math.min(before.shortest, length) };
    }
  }
  const whole = best[word.length];
  if (whole === undefined || whole.parts.length < 2 || whole.cost > Math.min(4.6, word.length / 1.3)) return undefined;
  const certainty = whole.shortest === 2 ? 0.88 : 0.94;
  return { meanings: joinParts(whole.parts), certainty, how: 'compound' };
}

function partMeanings(word: string, start: number, end: number, known: Known): readonly Meaning[] {
  const part = word.slice(start, end);
  if (part.length === 2) {
    const allowed = (start === 0 && SHORT_FIRST.has(part)) || (end === word.length && SHORT_LAST.has(part));
    return allowed ? known(part) : [];
  }
  const meanings = known(part);
  return meanings.length === 0 && part.length > 4 && part.endsWith('s') ? known(part.slice(0, -1)) : meanings;
}

/** One meaning for each choice of the parts' meanings, the first ones first. */
function joinParts(parts: readonly (readonly Meaning[])[]): readonly Meaning[] {
  let joined: readonly Meaning[] = [{ canon: [], language: 'technical' }];
  for (const meanings of parts) {
    joined = joined
      .flatMap((left) =>
        meanings.map((right) => ({
          canon: [...left.canon, ...right.canon],
          language: left.language === 'technical' || left.language === 'English' ? right.language : left.language,
        })),
      )
      .slice(0, MOST_MEANINGS);
  }
  return joined;
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
