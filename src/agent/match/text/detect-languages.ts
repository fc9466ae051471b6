import type { Dictionary, Language } from './dictionary.ts';
import { splitWords, withoutStopWords } from './split-words.ts';

const NEUTRAL = new Set<Language>(['English', 'technical']);

/** The languages besides English that headers are written in: those that explain enough words English does not. */
export function detectLanguages(dictionary: Dictionary, headers: readonly string[]): Language[] {
  const hits = new Map<Language, number>();
  let words = 0;
  for (const header of headers) {
    for (const languages of surfacesOf(dictionary, withoutStopWords(splitWords(header)))) {
      words += 1;
      if (languages.some((language) => NEUTRAL.has(language))) continue;
      for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1 / languages.length);
    }
  }
  return [...hits]
    .filter(([, count]) => count >= 1.5 && count >= words * 0.1)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([language]) => language);
}

/** Languages of each known surface of a header, longest first. */
function surfacesOf(dictionary: Dictionary, words: readonly string[]): Language[][] {
  const found: Language[][] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(dictionary.maxWords, words.length - at);
    while (length > 1 && !dictionary.meanings.has(words.slice(at, at + length).join(' '))) length -= 1;
    const meanings = dictionary.meanings.get(words.slice(at, at + length).join(' ')) ?? [];
    found.push([...new Set(meanings.map(({ language }) => language))]);
    at += length;
  }
  return found;
}
