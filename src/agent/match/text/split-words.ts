import { foldWord } from '../../../mapping/transform/clean-text.ts';
import { STOP_WORDS } from '../lexicon/technical.ts';

const MIDDLE_LETTERS = new Set(['d', 'l', 'e', 'y', 'o', 'a', 'i', 'u']);

/**
 * The words of a header, folded: split at signs, at changes of case and between letters and digits.
 * "PT_DtNasc1" gives pt, dt, nasc, 1; "N° dossier" gives number, dossier; a header without a word gives none.
 */
export function splitWords(text: string): string[] {
  const spaced = text
    .replace(/[#№]|\bn\.?[°º]\.?/giu, ' number ')
    .replace(/%/g, ' percent ')
    .replace(/\b[dlDL]['’]/gu, ' ')
    .replace(/['’](?=s\b)/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/(\p{N})(\p{L})/gu, '$1 $2')
    .replaceAll('ß', 'ss');
  return foldWord(spaced)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same words without those that only join others; all of them where nothing else would be left. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  const kept = words.filter(
    (word, index) => !STOP_WORDS.has(word) && !(index > 0 && index < last && MIDDLE_LETTERS.has(word)),
  );
  return kept.length > 0 ? kept : words;
}
