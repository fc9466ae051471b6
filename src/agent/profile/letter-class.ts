export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Half of a letter beyond the first 65,536, or an emoji: shown as one sign. */
export const PICTURE = 4;

export type LetterClass = 0 | 1 | 2 | 3 | 4;

const UNKNOWN = 255;
const classes = new Uint8Array(65_536).fill(UNKNOWN);

/** Class of a UTF-16 code unit. Worked out once a unit: profiling asks for every letter of an export. */
export function letterClass(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const found = classOf(code);
  classes[code] = found;
  return found;
}

function classOf(code: number): LetterClass {
  if (code >= 0xd800 && code <= 0xdfff) return PICTURE;
  const letter = String.fromCharCode(code);
  if (/\p{N}/u.test(letter)) return DIGIT;
  if (/\p{Lu}/u.test(letter)) return UPPER;
  // marks belong to the letter before them
  return /[\p{L}\p{M}]/u.test(letter) ? LOWER : OTHER;
}
