import { DIGIT, letterClass, PICTURE } from './letter-class.ts';
import { SHAPE_LETTERS } from './mask-sample.ts';

/** What one walk over a value finds. One object is used for all values of an export, because there are millions. */
export class ValueScan {
  /** 53 bits of the whole value; equal values have equal ones on every machine. */
  hash = 0;
  /** 32 bits of the shape that `maskSample` writes. */
  shape = 0;
  /** 32 bits of the value with its digits made equal: values of one of these are of one kind. */
  pattern = 0;
  letters = 0;
  digits = 0;
  /** Letters that make an address or a web page possible: @ . / : */
  marks = 0;
  hasLineEnd = false;
  /** A letter that could not be decoded, U+FFFD. */
  isBroken = false;

  /** Walks over a value. The hash is cyrb53's, good enough to tell values apart and quick in plain numbers. */
  read(value: string): void {
    let h1 = 0xdeadbeef;
    let h2 = 0x41c6ce57;
    let shape = 0x811c9dc5;
    let pattern = 0x811c9dc5;
    let [letters, digits, marks, last, run] = [0, 0, 0, -1, 0];
    this.hasLineEnd = false;
    this.isBroken = false;
    for (let at = 0; at < value.length; at += 1) {
      const code = value.charCodeAt(at);
      h1 = Math.imul(h1 ^ code, 2654435761);
      h2 = Math.imul(h2 ^ code, 1597334677);
      if (at >= SHAPE_LETTERS) {
        if (code === 10 || code === 13) this.hasLineEnd = true;
        continue;
      }
      const kind = letterClass(code);
      run = kind === last ? run + 1 : 1;
      last = kind;
      if (kind === DIGIT) {
        digits += 1;
        shape = Math.imul(shape ^ 0x39, 16777619);
        // a leading zero tells a telephone number from an amount
        pattern = Math.imul(pattern ^ (at < 2 && code === 48 ? 0x30 : 0x39), 16777619);
        continue;
      }
      if (kind === 0) {
        if (code === 64 || code === 46 || code === 47 || code === 58) marks += 1;
        else if (code === 10 || code === 13) this.hasLineEnd = true;
        else if (code === 0xfffd) this.isBroken = true;
        shape = Math.imul(shape ^ Math.max(code, 32), 16777619);
      } else {
        letters += 1;
        // the first of a run, and that there are more; a run of pictures is one sign
        if (run === 1) shape = Math.imul(shape ^ (0x100 + kind), 16777619);
        else if (run === 2 && kind !== PICTURE) shape = Math.imul(shape ^ 0x2b, 16777619);
      }
      pattern = Math.imul(pattern ^ code, 16777619);
    }
    this.hash = joinHashes(h1, h2);
    this.shape = shape;
    this.pattern = pattern;
    this.letters = letters;
    this.digits = digits;
    this.marks = marks;
  }
}

/** 53 bits of a whole row: of its cells and of where each ends. */
export function hashRow(cells: readonly string[]): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      const code = cell.charCodeAt(at);
      h1 = Math.imul(h1 ^ code, 2654435761);
      h2 = Math.imul(h2 ^ code, 1597334677);
    }
    // no UTF-16 code unit, so no letter can be taken for the end of a cell
    h1 = Math.imul(h1 ^ 0x10000, 2654435761);
    h2 = Math.imul(h2 ^ 0x10000, 1597334677);
  }
  return joinHashes(h1, h2);
}

function joinHashes(h1: number, h2: number): number {
  const low = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  const high = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
