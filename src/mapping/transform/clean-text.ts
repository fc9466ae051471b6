const INVISIBLE = /[\p{Cf}\u2028\u2029]/gu;

/** Trimmed text without NUL (Twenty answers it with an error 500), zero-width and direction marks. */
export function cleanText(raw: string): string {
  return raw.replaceAll('\u0000', '').replace(INVISIBLE, '').trim();
}

/** For comparing words: cleaned, lower case, without accents, inner blanks folded. */
export function foldWord(raw: string): string {
  return cleanText(raw).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}
