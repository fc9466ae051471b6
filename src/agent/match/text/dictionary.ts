import { ENGLISH } from '../lexicon/english.ts';
import { FRENCH } from '../lexicon/french.ts';
import { GERMAN } from '../lexicon/german.ts';
import { PORTUGUESE } from '../lexicon/portuguese.ts';
import { ROMAN_URDU } from '../lexicon/roman-urdu.ts';
import { SPANISH } from '../lexicon/spanish.ts';
import { TECHNICAL } from '../lexicon/technical.ts';
import { splitWords, withoutStopWords } from './split-words.ts';

export type Language = 'English' | 'Spanish' | 'French' | 'Portuguese' | 'German' | 'Roman Urdu' | 'technical';

/** One meaning of a surface: the canonical words it stands for, in one language. */
export interface Meaning {
  readonly canon: readonly string[];
  readonly language: Language;
}

export type Lexicon = Readonly<Record<string, string>>;

/** Surfaces (folded words joined by a blank) with their meanings in all languages. */
export interface Dictionary {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Single-word surfaces of three letters and more, sorted, for the search by prefix and by likeness. */
  readonly words: readonly string[];
  readonly maxWords: number;
}

const LANGUAGES: readonly (readonly [Language, Lexicon])[] = [
  ['English', ENGLISH],
  ['Spanish', SPANISH],
  ['French', FRENCH],
  ['Portuguese', PORTUGUESE],
  ['German', GERMAN],
  ['Roman Urdu', ROMAN_URDU],
  ['technical', TECHNICAL],
];

/** Builds the dictionary of all languages. `vocabulary` are further English words that stand for themselves; `more` further lexicons. */
export function buildDictionary(input: {
  readonly vocabulary: readonly string[];
  readonly more: readonly (readonly [Language, Lexicon])[];
}): Dictionary {
  const meanings = new Map<string, Meaning[]>();
  for (const [language, lexicon] of [...LANGUAGES, ...input.more]) {
    for (const [canon, surfaces] of Object.entries(lexicon)) {
      const words = canon.split(' ');
      for (const surface of surfaces.split(',')) {
        for (const written of spellings(surface.trim(), language))
          addMeaning(meanings, written, { canon: words, language });
      }
    }
  }
  for (const word of input.vocabulary) {
    if (!meanings.has(word)) addMeaning(meanings, word, { canon: [word], language: 'English' });
  }
  const surfaces = [...meanings.keys()];
  return {
    meanings,
    words: surfaces.filter((surface) => surface.length >= 3 && !surface.includes(' ')).sort(),
    maxWords: Math.max(...surfaces.map((surface) => surface.split(' ').length)),
  };
}

function addMeaning(meanings: Map<string, Meaning[]>, surface: string, meaning: Meaning): void {
  const known = meanings.get(surface) ?? [];
  const same = known.some(
    ({ canon, language }) => language === meaning.language && canon.join(' ') === meaning.canon.join(' '),
  );
  if (!same) meanings.set(surface, [...known, meaning]);
}

/** A German surface is also written with ae, oe and ue; each spelling loses its little words as a header does. */
function spellings(surface: string, language: Language): readonly string[] {
  const written =
    language === 'German' && /[äöü]/.test(surface)
      ? [surface, surface.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')]
      : [surface];
  return written.map((text) => withoutStopWords(splitWords(text)).join(' ')).filter((text) => text !== '');
}
