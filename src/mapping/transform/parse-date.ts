import type { DateOrder } from '../source-profile.ts';
import { asciiDigits, LONGEST_TYPED } from './clean-text.ts';
import { isWeekday, monthOf } from './month-names.ts';

/** Excel's day 25569 is 1970-01-01. Serials are read from 1927-05-18 (10000) to 2119-01-10 (80000). */
const EXCEL_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** Two-digit years up to this are of this century: 30 is 2030, 31 is 1931. */
const PIVOT = 30;

const NUMBERS = /^(\d{1,4})(?:\s*[/.,-]\s*|\s+)(\d{1,2})(?:\s*[/.,-]\s*|\s+)(\d{1,4})\.?$/;

export interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A day as the column's order says; undefined for what is no day of the calendar. Day and month are never swapped to
 * make a value fit. Read: numbers with / - . , or blanks between; ISO; 19840305, and 05031984 in the column's order;
 * month names in English, Spanish, French, Portuguese and German; Excel serials. A four-digit number in front is the
 * year whatever the order.
 */
export function parseDay(text: string, order: DateOrder): PlainDay | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const plain = asciiDigits(text);
  const numbers = NUMBERS.exec(plain);
  if (numbers) return fromNumbers(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '', order);
  if (/^\d{8}$/.test(plain)) return fromCompact(plain, order);
  if (/^\d{5}(?:[.,]\d+)?$/.test(plain)) return fromExcel(Number.parseInt(plain, 10));
  return /\p{L}/u.test(plain) ? fromWords(plain, order) : undefined;
}

function fromNumbers(first: string, second: string, third: string, order: DateOrder): PlainDay | undefined {
  if (first.length === 4)
    return third.length > 2 ? undefined : calendarDay(Number(first), Number(second), Number(third));
  if (first.length === 3 || third.length === 3 || third.length === 1) {
    return order === 'ymd' && first.length === 2
      ? calendarDay(fullYear(first), Number(second), Number(third))
      : undefined;
  }
  if (order === 'ymd') {
    return third.length === 4 ? undefined : calendarDay(fullYear(first), Number(second), Number(third));
  }
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return calendarDay(fullYear(third), Number(month), Number(day));
}

/** No eight digits are a day of 1800 to 2200 both ways, so the year in front can be tried first. */
function fromCompact(digits: string, order: DateOrder): PlainDay | undefined {
  const cut = (from: number, to: number): number => Number(digits.slice(from, to));
  const isoFirst = calendarDay(cut(0, 4), cut(4, 6), cut(6, 8));
  if (isoFirst !== undefined || order === 'ymd') return isoFirst;
  const [day, month] = order === 'dmy' ? [cut(0, 2), cut(2, 4)] : [cut(2, 4), cut(0, 2)];
  return calendarDay(cut(4, 8), month, day);
}

function fromWords(text: string, order: DateOrder): PlainDay | undefined {
  const words = text
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|°)(?![\p{L}\d])/gu, '$1')
    .replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .split(/[\s/.,]+|-(?!feira)/)
    .filter((word) => word !== '' && !/^(?:de|del|do|of|den|the|le)$/.test(word));
  const [first = ''] = words;
  const parts = words.length > 3 && isWeekday(first) ? words.slice(1) : words;
  if (parts.length !== 3) return undefined;
  const named = parts.findIndex((part) => monthOf(part) !== undefined);
  if (named < 0) return parts.every((part) => /^\d+$/.test(part)) ? parseDay(parts.join('-'), order) : undefined;
  const [a = '', b = ''] = parts.filter((_, index) => index !== named);
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,4}$/.test(b)) return undefined;
  const yearFirst = a.length === 4 || (order === 'ymd' && a.length === 2 && b.length <= 2);
  const [year, day] = yearFirst ? [a, b] : [b, a];
  if (year.length !== 2 && year.length !== 4) return undefined;
  return calendarDay(fullYear(year), monthOf(parts[named] ?? '') ?? 0, Number(day));
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year > PIVOT ? 1900 + year : 2000 + year;
}

/** Undefined for what the calendar does not have, 2024-02-30 included. */
function calendarDay(year: number, month: number, day: number): PlainDay | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

function fromExcel(serial: number): PlainDay | undefined {
  if (serial < 10_000 || serial > 80_000) return undefined;
  const date = new Date((serial - EXCEL_EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yyyy-MM-dd`. */
export function isoDay({ year, month, day }: PlainDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
