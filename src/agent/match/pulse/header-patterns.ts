import { type AttributeId, PULSE_ATTRIBUTES } from '../../../mapping/pulse-model.ts';
import { NULL_HEADERS } from '../lexicon/null-words.ts';
import { buildDictionary, type Dictionary } from '../text/dictionary.ts';
import { HeaderReader } from '../text/reader.ts';
import { splitWords } from '../text/split-words.ts';
import { ATTRIBUTE_HEADERS } from './attribute-headers.ts';

/** A usual heading as canonical words; one that stands for no attribute names its topic instead. */
export interface HeaderPattern {
  readonly words: readonly string[];
  readonly text: string;
}

const NULL_TEXTS = Object.values(NULL_HEADERS).flatMap((texts) => texts.split(', '));

/** The dictionary of all headers that the Pulse matcher knows. */
export const PULSE_DICTIONARY: Dictionary = buildDictionary({
  vocabulary: [...new Set(NULL_TEXTS.flatMap(splitWords))],
  more: [],
});

const englishReader = new HeaderReader(PULSE_DICTIONARY, []);

function patternsOf(texts: readonly string[]): HeaderPattern[] {
  const seen = new Map<string, HeaderPattern>();
  for (const text of texts) {
    for (const { tokens } of englishReader.read(text)) {
      const words = tokens.map(({ word }) => word);
      const key = [...words].sort().join(' ');
      if (!seen.has(key)) seen.set(key, { words, text });
    }
  }
  return [...seen.values()];
}

/** Usual headings of each attribute. */
export const ATTRIBUTE_PATTERNS: ReadonlyMap<AttributeId, readonly HeaderPattern[]> = new Map(
  [...PULSE_ATTRIBUTES.values()].map(({ id }) => [id, patternsOf(ATTRIBUTE_HEADERS[id].split(', '))]),
);

/** Headings that stand for no attribute. */
export const NULL_PATTERNS: readonly HeaderPattern[] = patternsOf(NULL_TEXTS);
