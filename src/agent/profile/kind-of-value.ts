import type { ValueScan } from './scan-value.ts';
import { kindOfDigits, kindOfMixed, kindOfWords, LONG_TEXT, type ValueKind } from './value-kind.ts';

const MAX_KNOWN = 4000;
/** Mixed letters and digits beyond this are an address or a sentence: no date or amount is as long. */
const LONGEST_MIXED = 48;

/** Kinds of a column's values; remembers that of each pattern, because columns repeat a few patterns. */
export class KindFinder {
  readonly #known = new Map<number, ValueKind>();

  /** Kind of a value, given what the scan found on it. */
  kindOf(value: string, scan: ValueScan): ValueKind {
    if (value.length > LONG_TEXT || scan.hasLineEnd) return 'long-text';
    if (scan.digits === 0) return kindOfWords(value, scan.marks);
    if (scan.digits === value.length) return kindOfDigits(value);
    if (scan.letters > 0 && value.length > LONGEST_MIXED && scan.marks === 0) return 'text';
    const known = this.#known.get(scan.pattern);
    if (known !== undefined) return known;
    const kind = kindOfMixed(value);
    if (this.#known.size < MAX_KNOWN) this.#known.set(scan.pattern, kind);
    return kind;
  }
}
