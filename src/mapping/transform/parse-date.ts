import type { DateOrder } from '../source-profile.ts';

const MONTHS = new Map(
  Object.entries({
    1: 'jan january enero ene janvier janv janeiro januar jaenner jänner',
    2: 'feb february febrero fevrier février fev fevereiro februar févr',
    3: 'mar march marzo mars março marco märz maerz mrz',
    4: 'apr april abril abr avril avr',
    5: 'may mayo mai maio',
    6: 'jun june junio juin junho juni',
    7: 'jul july julio juillet juil julho juli',
    8: 'aug august agosto ago aout août',
    9: 'sep sept september septiembre septembre setembro set',
    10: 'oct october octubre octobre outubro out oktober okt',
    11: 'nov november noviembre novembre novembro',
    12: 'dec december diciembre dic decembre décembre déc dezembro dez dezember',
  }).flatMap(([month, words]) => words.split(' ').map((word) => [word, Number(month)] as const)),
);

/** Excel's day 25569 is 1970-01-01; serials below 61 lie before its made-up 29 February 1900. */
const EXCEL_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** Two-digit years above this many years ahead of 2000 belong to the century before: 31 → 1931, 30 → 2030. */
const PIVOT = 30;

export interface PlainDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A day as the column's order says; undefined for what is no day of the calendar. Day and month are never swapped to
 * make a value fit. Read: numbers with / - . or blanks between, month names in English, Spanish, French, Portuguese
 * and German, ISO, compact 19840305, Excel serials.
 */
export function parseDay(text: string, order: DateOrder): PlainDay | undefined {
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromExcel(Number(text));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return calendarDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const parts = text
    .toLowerCase()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/, '')
    .replace(/(\d)(st|nd|rd|th|º|er)\b/g, '$1')
    .replace(/\b(de|del|of)\b/g, ' ')
    .split(/[\s/.,-]+/)
    .filter(Boolean);
  if (parts.length !== 3) return undefined;
  const named = parts.findIndex((part) => MONTHS.has(part));
  if (named >= 0) return withMonthName(parts, named);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return calendarDay(Number(first), Number(second), Number(third));
  if (order === 'ymd') return calendarDay(fullYear(first), Number(second), Number(third));
  if (first.length > 2 || second.length > 2) return undefined;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return calendarDay(fullYear(third), Number(month), Number(day));
}

function withMonthName(parts: readonly string[], named: number): PlainDay | undefined {
  const month = MONTHS.get(parts[named] ?? '') ?? 0;
  const [a = '', b = ''] = parts.filter((_, index) => index !== named);
  if (!/^\d+$/.test(a) || !/^\d+$/.test(b)) return undefined;
  const [year, day] = a.length === 4 ? [a, b] : [b, a];
  return calendarDay(fullYear(year), month, Number(day));
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year > PIVOT ? 1900 + year : 2000 + year;
}

function calendarDay(year: number, month: number, day: number): PlainDay | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

function fromExcel(serial: number): PlainDay | undefined {
  if (serial < 10_000 || serial > 80_000) return undefined;
  const date = new Date((Math.floor(serial) - EXCEL_EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isoDay({ year, month, day }: PlainDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
