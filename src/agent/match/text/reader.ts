import type { Dictionary, Language, Meaning } from './dictionary.ts';
import { guessWord } from './guess-word.ts';
import { splitWords, withoutStopWords } from './split-words.ts';

/** A canonical word of a header with how sure it is. `known` is false for a word that no lexicon holds. */
export interface Token {
  readonly word: string;
  readonly certainty: number;
  readonly known: boolean;
}

/** One way to read a header. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Languages other than English that it was read in. */
  readonly languages: readonly Language[];
}

const MAX_READINGS = 12;

/** Reads headers into canonical words. An ambiguous word ("estado": state or status) gives several readings. */
export class HeaderReader {
  readonly #dictionary: Dictionary;
  readonly #languages: ReadonlySet<Language>;
  readonly #cache = new Map<string, readonly Reading[]>();

  constructor(dictionary: Dictionary, languages: readonly Language[]) {
    this.#dictionary = dictionary;
    this.#languages = new Set<Language>(['English', 'technical', ...languages]);
  }

  /** All readings of a header; a `prefix` that every header of its file starts with is passed over. */
  read(header: string, prefix?: string): readonly Reading[] {
    const key = `${prefix ?? ''} ${header}`;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const words = splitWords(header);
    const own = words.length > 1 && words[0] === prefix ? words.slice(1) : words;
    const readings = distinct(this.#readWords(withoutStopWords(own)));
    this.#cache.set(key, readings);
    return readings;
  }

  #readWords(words: readonly string[]): readonly Reading[] {
    let readings: readonly Reading[] = [{ tokens: [], languages: [] }];
    let at = 0;
    while (at < words.length) {
      const { length, options } = this.#longest(words, at);
      readings = readings
        .flatMap((reading) =>
          options.map((option) => ({
            tokens: [...reading.tokens, ...option.tokens],
            languages: [...new Set([...reading.languages, ...option.languages])],
          })),
        )
        .slice(0, MAX_READINGS);
      at += length;
    }
    return readings;
  }

  /** The longest run of words that means something; else a guess at one word; else that word as it stands. */
  #longest(words: readonly string[], at: number): { readonly length: number; readonly options: readonly Reading[] } {
    const most = Math.min(this.#dictionary.maxWords, words.length - at);
    for (let length = most; length >= 1; length -= 1) {
      const part = words.slice(at, at + length);
      const spans = length > 1 ? [part.join(' '), part.join('')] : [part.join('')];
      for (const span of spans) {
        const meanings = this.#meanings(span);
        if (meanings.length > 0 && (length === 1 || span.includes(' ') || span.length >= 5)) {
          return { length, options: meanings.map((meaning) => reading(meaning, 1)) };
        }
      }
    }
    const word = words[at] ?? '';
    const guess = guessWord(word, this.#dictionary, (surface) => this.#meaningsHere(surface));
    if (guess !== undefined) {
      return { length: 1, options: guess.meanings.map((meaning) => reading(meaning, guess.certainty)) };
    }
    return { length: 1, options: [{ tokens: [{ word, certainty: 1, known: /^\d+$/.test(word) }], languages: [] }] };
  }

  /** Meanings in the languages at hand; of another language only where the word is long and no other meaning stands. */
  #meanings(surface: string): readonly Meaning[] {
    const here = this.#meaningsHere(surface);
    return here.length > 0 || surface.length < 4 ? here : (this.#dictionary.meanings.get(surface) ?? []);
  }

  #meaningsHere(surface: string): readonly Meaning[] {
    const all = this.#dictionary.meanings.get(surface) ?? [];
    return all.filter(({ language }) => this.#languages.has(language));
  }
}

/** Readings that say different things, each with its words once. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Map<string, Reading>();
  for (const { tokens, languages } of readings) {
    const once = [...new Map(tokens.map((token) => [token.word, token])).values()];
    const key = once
      .map(({ word }) => word)
      .sort()
      .join(' ');
    if (!seen.has(key)) seen.set(key, { tokens: once, languages });
  }
  return [...seen.values()];
}

function reading(meaning: Meaning, certainty: number): Reading {
  const foreign = meaning.language !== 'English' && meaning.language !== 'technical';
  return {
    tokens: meaning.canon.map((word) => ({ word, certainty, known: true })),
    languages: foreign ? [meaning.language] : [],
  };
}
