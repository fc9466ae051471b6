import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';

export interface Charset {
  /** Name that iconv-lite knows, lower case. */
  readonly charset: string;
  readonly bom: boolean;
}

/** Charset by a byte order mark or, without one, by the zeros that UTF-16 puts into Latin text. */
export function charsetByFirstBytes(start: Uint8Array): Charset | undefined {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', bom: true };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', bom: true };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', bom: true };
  const looked = start.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of looked.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = looked.length / 4;
  if (odd > many && even < many / 4) return { charset: 'utf-16le', bom: false };
  if (even > many && odd < many / 4) return { charset: 'utf-16be', bom: false };
  return undefined;
}

/**
 * Looks at every byte of a file whether it is UTF-8: one old letter far below the start is enough to make it Windows-1252,
 * and would be lost if only the start were looked at.
 */
export class Utf8Watch {
  #rest = Buffer.alloc(0);
  /** The first piece that is not UTF-8. */
  #odd: Buffer | undefined;

  push(chunk: Buffer): void {
    if (this.#odd !== undefined) return;
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const whole = wholeLetters(bytes);
    if (!isUtf8(bytes.subarray(0, whole))) this.#odd = bytes;
    this.#rest = Buffer.from(bytes.subarray(whole));
  }

  /** UTF-8, or what chardet makes of the file's start and of the first piece that is not. */
  charset(start: Buffer): string {
    const odd = this.#odd ?? (this.#rest.length > 0 ? this.#rest : undefined);
    if (odd === undefined) return 'utf-8';
    const looked = Buffer.concat([start, odd]);
    return isMostlyUtf8(looked) ? 'utf-8' : legacyCharset(looked);
  }
}

/** Where the last letter that lies whole in these bytes ends. */
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** A UTF-8 file with a few broken letters stays UTF-8: read as another charset, all its other letters would break. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return sound > broken * 10;
}

const LATIN = /^(ISO-8859-(1|2|9|15)|windows-125[0247])$/i;
const SURE_ENOUGH = 30;

/** chardet takes short Western texts for one of their sisters; among those Windows-1252 is what clinic software writes. */
function legacyCharset(bytes: Buffer): string {
  const guess = analyse(bytes).find(({ name }) => name !== 'UTF-8' && iconv.encodingExists(name));
  if (guess === undefined || guess.confidence < SURE_ENOUGH || LATIN.test(guess.name)) return 'windows-1252';
  return guess.name.toLowerCase();
}
