import type { ColumnFacts, Tally } from './column-facts.ts';
import { DateVotes } from './date-votes.ts';
import { HashCounts } from './hash-counts.ts';
import { KindFinder } from './kind-of-value.ts';
import { maskSample } from './mask-sample.ts';
import { NumberVotes } from './number-votes.ts';
import type { PhoneSample } from './phone-country.ts';
import { ValueScan } from './scan-value.ts';
import type { ValueKind } from './value-kind.ts';

/** Distinct values kept as words, and their letters together; a column beyond is no picklist. */
const MAX_WORDS = 1024;
const MAX_WORD_LETTERS = 100_000;
const MAX_SHAPES = 2000;
const MAX_PHONES = 1000;
const MAX_LINES = 20;
const SHOWN_SHAPES = 12;
/** Values kept to find links once the file is done; of keys more, because all other columns look into them. */
const KEPT_OF_KEY = 2 ** 16;
const KEPT_OF_OTHERS = 2 ** 12;

const scan = new ValueScan();
/** The one tally of values that came once: there are millions, and each is read and let go. */
const once = { count: 1, lines: [0] };

/**
 * Gathers what is known of a column, value by value. The first thousand distinct values are only counted, so that a
 * picklist column costs one look-up a row; once there are more, each value is looked at and let go. Memory is bounded.
 */
export class ColumnStatistics {
  readonly #name: string;
  readonly #index: number;
  readonly #kindFinder = new KindFinder();
  readonly #kinds = new Map<ValueKind, Tally>();
  readonly #shapes = new Map<number, { readonly shape: string; count: number }>();
  readonly #dates = new DateVotes();
  readonly #numbers = new NumberVotes();
  readonly #phones: PhoneSample[] = [];
  readonly #counts: HashCounts;
  readonly #repeatedLines: number[] = [];
  readonly #broken: Tally = { count: 0, lines: [] };
  #words: Map<string, Tally> | undefined = new Map();
  #wordLetters = 0;
  #rows = 0;
  #filled = 0;
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;
  #letters = 0;
  #compactDates = 0;
  #leadingZeros = 0;
  #longDigits = 0;

  /** `distinctKept`: distinct values counted exactly, a power of two. */
  constructor(column: { readonly name: string; readonly index: number; readonly distinctKept: number }) {
    this.#name = column.name;
    this.#index = column.index;
    this.#counts = new HashCounts(column.distinctKept);
  }

  /** `repeatsRow`: the whole row stood before, so its key is no clash. */
  add(raw: string, line: number, repeatsRow: boolean): void {
    this.#rows += 1;
    const value = isTrimmed(raw) ? raw : raw.trim();
    const { length } = value;
    if (length === 0) return;
    this.#filled += 1;
    this.#letters += length;
    if (length < this.#shortest) this.#shortest = length;
    if (length > this.#longest) this.#longest = length;
    if (this.#words === undefined) {
      if (this.#examine(value, onceOn(line)) > 1 && !repeatsRow) this.#noteRepeat(line);
      return;
    }
    const word = this.#words.get(value);
    if (word !== undefined) {
      note(word, line);
      if (!repeatsRow) this.#noteRepeat(line);
      return;
    }
    this.#words.set(ownCopy(value), { count: 1, lines: [line] });
    this.#wordLetters += length;
    if (this.#words.size > MAX_WORDS || this.#wordLetters > MAX_WORD_LETTERS) this.#examineWords();
  }

  facts(): ColumnFacts {
    const words = this.#words;
    if (words !== undefined) this.#examineWords();
    const counts = this.#counts;
    const distinct = { count: counts.distinct(), repeats: counts.repeats(), isEstimate: !counts.isExact };
    counts.shrinkTo(distinct.repeats <= distinct.count * 0.2 ? KEPT_OF_KEY : KEPT_OF_OTHERS);
    const mean = this.#filled === 0 ? 0 : Math.round((this.#letters / this.#filled) * 100) / 100;
    return {
      name: this.#name,
      index: this.#index,
      rows: this.#rows,
      filled: this.#filled,
      lengths: { min: this.#filled === 0 ? 0 : this.#shortest, max: this.#longest, mean },
      kinds: this.#kinds,
      shapes: this.#topShapes(),
      compactDates: this.#compactDates,
      leadingZeros: this.#leadingZeros,
      longDigits: this.#longDigits,
      dates: this.#dates,
      numbers: this.#numbers,
      phones: this.#phones,
      words,
      distinct,
      sample: this.#counts,
      repeatedLines: this.#repeatedLines,
      broken: this.#broken,
    };
  }

  #examineWords(): void {
    const words = this.#words;
    this.#words = undefined;
    for (const [value, word] of words ?? []) this.#examine(value, word);
  }

  /** Looks at a value that came so often; how often it has come in all, as far as that is known. */
  #examine(value: string, seen: Readonly<Tally>): number {
    const { count } = seen;
    scan.read(value);
    const times = this.#counts.add(scan.hash, count);
    if (scan.isBroken) join(this.#broken, seen);
    const known = this.#shapes.get(scan.shape);
    if (known !== undefined) known.count += count;
    else if (this.#shapes.size < MAX_SHAPES) this.#shapes.set(scan.shape, { shape: maskSample(value), count });
    const kind = this.#kindFinder.kindOf(value, scan);
    const tally = this.#kinds.get(kind) ?? { count: 0, lines: [] };
    join(tally, seen);
    this.#kinds.set(kind, tally);
    this.#voteBy(kind, value, seen);
    return times;
  }

  #voteBy(kind: ValueKind, value: string, seen: Readonly<Tally>): void {
    const isDigits = scan.digits === value.length;
    if (isDigits) this.#voteByDigits(kind, value, seen);
    if (kind === 'date' || kind === 'date-time') {
      if (isDigits) this.#compactDates += seen.count;
      this.#dates.add(value, kind === 'date-time', seen);
    } else if (kind === 'phone' && !isDigits) {
      this.#samplePhone(value, seen);
    } else if (!isDigits && (kind === 'integer' || kind === 'decimal' || kind === 'money' || kind === 'quantity')) {
      this.#numbers.add(value, kind, seen.count);
    }
  }

  #voteByDigits(kind: ValueKind, value: string, seen: Readonly<Tally>): void {
    this.#numbers.addDigits(value, seen.count);
    if (value.length > 1 && value.startsWith('0')) this.#leadingZeros += seen.count;
    if (value.length < 7 || value.length > 15) return;
    if (kind === 'integer') this.#longDigits += seen.count;
    if (kind !== 'date') this.#samplePhone(value, seen);
  }

  #samplePhone(value: string, { count, lines }: Readonly<Tally>): void {
    if (this.#phones.length < MAX_PHONES) this.#phones.push({ value: ownCopy(value), count, lines: [...lines] });
  }

  #noteRepeat(line: number): void {
    if (this.#repeatedLines.length < MAX_LINES) this.#repeatedLines.push(line);
  }

  #topShapes(): { shape: string; count: number }[] {
    const merged = new Map<string, number>();
    for (const { shape, count } of this.#shapes.values()) merged.set(shape, (merged.get(shape) ?? 0) + count);
    return [...merged]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, SHOWN_SHAPES)
      .map(([shape, count]) => ({ shape, count }));
  }
}

function onceOn(line: number): Readonly<Tally> {
  once.lines[0] = line;
  return once;
}

/** Adds the occurrences of a value to a tally. */
function join(tally: Tally, { count, lines }: Readonly<Tally>): void {
  tally.count += count;
  for (const line of lines) if (tally.lines.length < MAX_LINES) tally.lines.push(line);
}

function note(tally: Tally, line: number): void {
  tally.count += 1;
  if (tally.lines.length < MAX_LINES) tally.lines.push(line);
}

/** A part of a line keeps the whole piece of the file in memory; a copy does not. Up to twelve letters are copies anyway. */
function ownCopy(value: string): string {
  return value.length > 12 ? Buffer.from(value).toString() : value;
}

function isTrimmed(value: string): boolean {
  if (value.length === 0) return true;
  const [first, last] = [value.charCodeAt(0), value.charCodeAt(value.length - 1)];
  return first > 32 && last > 32 && first < 0x80 && last < 0x80;
}
