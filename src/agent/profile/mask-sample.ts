import { DIGIT, LOWER, letterClass, PICTURE, UPPER } from './letter-class.ts';

/** Letters of a value that its shape is made of. */
export const SHAPE_LETTERS = 60;
const LONGEST = 40;

/**
 * The shape of a value, with nothing of it left: letters a and A, digits 9, the rest as it stands; more than one letter of
 * a kind is a+ or A+, more than four digits are 9{n}. At most 40 signs.
 */
export function maskSample(value: string): string {
  let shape = '';
  let last = -1;
  let run = 0;
  const flush = () => {
    if (last === DIGIT) shape += run > 4 ? `9{${run}}` : '9'.repeat(run);
    else if (last === LOWER) shape += run > 1 ? 'a+' : 'a';
    else if (last === UPPER) shape += run > 1 ? 'A+' : 'A';
    else if (last === PICTURE) shape += '*';
  };
  const end = Math.min(value.length, SHAPE_LETTERS);
  for (let at = 0; at < end; at += 1) {
    const code = value.charCodeAt(at);
    const kind = letterClass(code);
    if (kind === last && kind !== 0) {
      run += 1;
      continue;
    }
    flush();
    if (kind === 0) shape += code < 32 ? ' ' : String.fromCharCode(code);
    last = kind;
    run = 1;
  }
  flush();
  return shape.slice(0, LONGEST);
}
