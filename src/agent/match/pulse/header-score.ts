import type { PulseObject } from '../../../mapping/pulse-model.ts';
import type { Reading, Token } from '../text/reader.ts';
import type { HeaderPattern } from './header-patterns.ts';
import { OBJECT_WORDS } from './objects.ts';

/** How well a header agrees with one of the usual headings of an attribute. */
export interface HeaderMatch {
  /** 0 (nothing in common) to 1 (the same words). */
  readonly score: number;
  readonly pattern: HeaderPattern;
  readonly reading: Reading;
}

/** Words that say little by themselves; every other word weighs 1. */
const LIGHT_WORDS: Readonly<Record<string, number>> = {
  noise: 0.04,
  id: 0.5,
  number: 0.42,
  code: 0.42,
  reference: 0.45,
  name: 0.55,
  date: 0.55,
  time: 0.6,
  kind: 0.75,
  flag: 0.4,
  primary: 0.2,
  contact: 0.35,
  full: 0.4,
  note: 0.7,
  description: 0.65,
  status: 0.8,
  text: 0.2,
  list: 0.2,
  '1': 0.12,
  days: 0.7,
  signed: 0.3,
  past: 0.2,
  line: 0.4,
  health: 0.3,
};

/** Objects whose own name in a header nearly always only repeats where the column stands. */
const OWN_WORD = 0.08;
const OWN_WORD_THAT_TELLS: Readonly<Partial<Record<PulseObject, number>>> = {
  billing: 0.35,
  message: 0.3,
  document: 0.3,
  intake: 0.3,
};

/** Weight of a canonical word in the header of a column of a file that holds `object`. */
export function wordWeight(word: string, object: PulseObject | null): number {
  if (object !== null && OBJECT_WORDS[object].includes(word)) return OWN_WORD_THAT_TELLS[object] ?? OWN_WORD;
  return LIGHT_WORDS[word] ?? 1;
}

/** The best agreement between any reading of a header and any pattern; undefined when no word is shared. */
export function matchHeader(
  readings: readonly Reading[],
  patterns: readonly HeaderPattern[],
  object: PulseObject | null,
): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  for (const reading of readings) {
    const total = sum(reading.tokens.map(({ word }) => wordWeight(word, object)));
    for (const pattern of patterns) {
      const score = agreement(reading.tokens, total, pattern, object);
      if (score > 0 && (best === undefined || score > best.score)) best = { score, pattern, reading };
    }
  }
  return best;
}

/** Shared weight over the weight of all words of both. */
function agreement(
  tokens: readonly Token[],
  total: number,
  pattern: HeaderPattern,
  object: PulseObject | null,
): number {
  let shared = 0;
  let certain = 0;
  for (const { word, certainty } of tokens) {
    if (!pattern.words.includes(word)) continue;
    const weight = wordWeight(word, object);
    shared += weight;
    certain += weight * certainty;
  }
  if (shared === 0) return 0;
  const wanted = sum(pattern.words.map((word) => wordWeight(word, object)));
  return certain / (total + wanted - shared);
}

/** Share of a header's weight that stands for words of a lexicon, 0 to 1: how much the header says at all. */
export function tellingShare(readings: readonly Reading[], object: PulseObject | null): number {
  return Math.max(
    0,
    ...readings.map(({ tokens }) => {
      const known = tokens.filter((token) => token.known && !/^\d+$/.test(token.word));
      const all = sum(tokens.map(({ word }) => wordWeight(word, object)));
      return all === 0 ? 0 : sum(known.map(({ word }) => (word === 'noise' ? 0 : wordWeight(word, object)))) / all;
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
