import type { ColumnProfile, DateOrder } from '../../mapping/source-profile.ts';
import { parseDay } from '../../mapping/transform/parse-date.ts';
import type { Tally } from './column-facts.ts';

const ORDERS = ['dmy', 'mdy'] as const;
/** As the transforms read them: 30 is 2030, 31 is 1931. */
const PIVOT = 30;
const MAX_LINES = 20;

interface Range {
  first: number;
  last: number;
}

/** Gathers what a column's dates say about the order of day and month. Memory does not grow. */
export class DateVotes {
  /** Values that are a day in this order and not in the other. */
  readonly #only = { dmy: 0, mdy: 0 };
  readonly #linesOfOnly: { readonly dmy: number[]; readonly mdy: number[] } = { dmy: [], mdy: [] };
  readonly #ranges: Readonly<Record<DateOrder, Range>> = { dmy: newRange(), mdy: newRange(), ymd: newRange() };
  readonly invalidLines: number[] = [];
  #both = 0;
  #neither = 0;
  #yearFirst = 0;
  #named = 0;
  #withTime = 0;

  /** `value` is of kind date or date-time. */
  add(value: string, withTime: boolean, seenAt: Readonly<Tally>): void {
    if (withTime) this.#withTime += seenAt.count;
    const parts = value.length === 8 && /^\d{8}$/.test(value) ? compactParts(value) : numericParts(value);
    if (parts === undefined) this.#addNamed(value, seenAt);
    else if (parts.isYearFirst) this.#addYearFirst(parts, seenAt);
    else this.#addOrdered(parts, seenAt);
  }

  #addNamed(value: string, seenAt: Readonly<Tally>): void {
    const words = value.replace(/(?:T|,?\s)\d{1,2}[:h]\d{2}.*$/i, '');
    const day = parseDay(words, 'dmy');
    const number = day && dayNumber(day.year, day.month, day.day);
    if (number === undefined) {
      this.#addInvalid(seenAt);
      return;
    }
    this.#named += seenAt.count;
    widen(this.#ranges.ymd, number);
  }

  #addYearFirst({ a, b, c }: Parts, seenAt: Readonly<Tally>): void {
    const day = dayNumber(a, b, c);
    if (day === undefined) {
      this.#addInvalid(seenAt);
      return;
    }
    this.#yearFirst += seenAt.count;
    widen(this.#ranges.ymd, day);
  }

  #addOrdered({ a, b, c }: Parts, seenAt: Readonly<Tally>): void {
    const year = c < 100 ? c + (c > PIVOT ? 1900 : 2000) : c;
    const dmy = dayNumber(year, b, a);
    const mdy = dayNumber(year, a, b);
    if (dmy !== undefined) widen(this.#ranges.dmy, dmy);
    if (mdy !== undefined) widen(this.#ranges.mdy, mdy);
    if (dmy !== undefined && mdy !== undefined) this.#both += seenAt.count;
    else if (dmy !== undefined) this.#addOnly('dmy', seenAt);
    else if (mdy !== undefined) this.#addOnly('mdy', seenAt);
    else this.#addInvalid(seenAt);
  }

  #addOnly(order: 'dmy' | 'mdy', seenAt: Readonly<Tally>): void {
    this.#only[order] += seenAt.count;
    keep(this.#linesOfOnly[order], seenAt.lines);
  }

  #addInvalid(seenAt: Readonly<Tally>): void {
    this.#neither += seenAt.count;
    keep(this.invalidLines, seenAt.lines);
  }

  /** What the votes say. `speaks` is how many values decide between day and month first. */
  result(): {
    readonly order: DateOrder;
    readonly ambiguous: boolean;
    readonly speaks: number;
    readonly withTime: boolean;
  } {
    const ordered = this.#only.dmy + this.#only.mdy + this.#both + this.#named;
    const withTime = this.#withTime > 0;
    if (this.#yearFirst > ordered) return { order: 'ymd', ambiguous: false, speaks: 0, withTime };
    const speaks = this.#only.dmy + this.#only.mdy;
    const order = ORDERS[this.#only.mdy > this.#only.dmy ? 1 : 0];
    return { order, ambiguous: speaks === 0 && this.#both > 0, speaks, withTime };
  }

  /** Dates that are none in this order: no such day, or the other order. */
  invalidIn(order: DateOrder): number {
    if (order === 'ymd') return this.#neither;
    return this.#neither + this.#only[order === 'dmy' ? 'mdy' : 'dmy'];
  }

  /** Lines of values that are a date in the other order only. */
  contraryLines(order: DateOrder): readonly number[] {
    return order === 'ymd' ? [] : this.#linesOfOnly[order === 'dmy' ? 'mdy' : 'dmy'];
  }

  /** First and last day, ISO; undefined with none. */
  range(order: DateOrder): ColumnProfile['range'] {
    const used = order === 'ymd' ? [this.#ranges.ymd] : [this.#ranges[order], this.#ranges.ymd];
    const first = Math.min(...used.map((range) => range.first));
    const last = Math.max(...used.map((range) => range.last));
    return first > last ? undefined : { min: isoDay(first), max: isoDay(last) };
  }
}

const DAY_MS = 86_400_000;

interface Parts {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly isYearFirst: boolean;
}

function compactParts(value: string): Parts {
  return { a: Number(value.slice(0, 4)), b: Number(value.slice(4, 6)), c: Number(value.slice(6)), isYearFirst: true };
}

/** Three numbers at the start, without a pattern: this runs for every date of an export. */
function numericParts(value: string): Parts | undefined {
  const numbers = [0, 0, 0];
  const lengths = [0, 0, 0];
  let part = 0;
  for (let at = 0; at < value.length; at += 1) {
    const digit = value.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      numbers[part] = (numbers[part] ?? 0) * 10 + digit;
      lengths[part] = (lengths[part] ?? 0) + 1;
    } else if (lengths[part] === 0) {
      return undefined;
    } else if (part === 2) {
      break;
    } else if (value[at] === '/' || value[at] === '-' || value[at] === '.') {
      part += 1;
    } else {
      return undefined;
    }
  }
  const [a = 0, b = 0, c = 0] = numbers;
  return part === 2 && lengths[2] !== 0 ? { a, b, c, isYearFirst: lengths[0] === 4 } : undefined;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1970-01-01; undefined for a day that the calendar, or a clinic, does not have. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_DAYS[month - 1] ?? 0) || year < 1800 || year > 2200)
    return undefined;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return undefined;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function keep(kept: number[], lines: readonly number[]): void {
  for (const line of lines) if (kept.length < MAX_LINES) kept.push(line);
}

function newRange(): Range {
  return { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };
}

function widen(range: Range, day: number): void {
  if (day < range.first) range.first = day;
  if (day > range.last) range.last = day;
}

function isoDay(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}
