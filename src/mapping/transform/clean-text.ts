/** Zero-width blanks, soft hyphens, direction marks and byte-order marks, which nobody typed to say something. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Joiners are letters' business in Urdu, Persian and emoji, and stray bytes everywhere else. */
const STRAY_JOINER = /(?<![^\u0020-\u007f\s])[\u200c\u200d]|[\u200c\u200d](?![^\u0020-\u007f\s])/gu;
const UNUSUAL = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0600-\u06ff]/u;

/**
 * Trimmed text as Twenty can store it: without NUL (Twenty 2.31 answers it with an error 500) and half characters, and
 * without marks that cannot be seen. Line separators become line breaks; everything else stays as it is.
 */
export function cleanText(raw: string): string {
  if (!UNUSUAL.test(raw)) return raw.trim();
  return raw
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .trim();
}

/** No date, time or number is longer; longer texts are not searched for one, so that a long cell costs no time. */
export const LONGEST_TYPED = 100;

/** For comparing words: cleaned, lower case, without accents, every dash and blank alike. */
export function foldWord(raw: string): string {
  return cleanText(raw)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200c\u200d]+/g, ' ')
    .trim();
}

/** Arabic, Urdu, Persian and full-width digits as 0 to 9, and every dash as a hyphen. */
export function asciiDigits(text: string): string {
  if (!/[^\u0020-\u007e]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
