import { Temporal } from 'temporal-polyfill';
import { databaseFailure } from '../errors.ts';
import { refuse } from './refuse.ts';

type Ymd = { readonly year: number; readonly month: number; readonly day: number };

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const NAME = '(?<name>[a-z]+)';
const NUMBERED = '(?<y>\\d{1,4})';
const M = '(?<m>\\d{1,2})';
const D = '(?<d>\\d{1,2})';

// Twenty 2.31 tries these in turn; day-first numbers are not among them, so 03/02/2024 is the 2nd of March.
const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'i');
const MONTH_FIRST: readonly RegExp[] = [
  `${M}-${D}-${NUMBERED}`,
  `${M}/${D}/${NUMBERED}`,
  `${M}\\.${D}\\.${NUMBERED}`,
].map(whole);
const NON_ISO: readonly RegExp[] = [
  whole(`${NUMBERED}\\.${M}\\.${D}`),
  whole(`${NUMBERED}/${M}/${D}`),
  ...MONTH_FIRST,
  whole(`${NAME} ${D}, ${NUMBERED}`),
  whole(`${D} ${NAME} ${NUMBERED}`),
  whole(`${D}-${NAME}-${NUMBERED}`),
  whole(`${NUMBERED}-${NAME}-${D}`),
];

const ISO_DATES: readonly RegExp[] = [`${NUMBERED}-${M}-${D}`, '(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})'].map(whole);

// date-fns' X takes +05, +0530 and Z but not +05:30, so a DATE with a colon in its zone is refused.
const ISO_MOMENT_AS_DATE =
  /^(?<y>\d{1,4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:T(?<H>\d{1,2}):(?<M>\d{1,2}):(?<S>\d{1,2})(?:\.\d{1,3})?(?:Z|[+-]\d{2}(?:\d{2})?)?| (?<H2>\d{1,2}):(?<M2>\d{1,2}):(?<S2>\d{1,2})(?:\.\d{1,3})?)$/;

const monthOf = (name: string): number => {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
};

const ymdOf = (groups: Readonly<Record<string, string>> | undefined): Ymd | undefined => {
  if (groups === undefined) return undefined;
  const year = Number(groups.y);
  const month = groups.name === undefined ? Number(groups.m) : monthOf(groups.name);
  const day = Number(groups.d);
  if (month < 1 || month > 12 || day < 1) return undefined;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() ? { year, month, day } : undefined;
};

const firstOf = (patterns: readonly RegExp[], text: string): Ymd | undefined => {
  for (const pattern of patterns) {
    const ymd = ymdOf(pattern.exec(text)?.groups);
    if (ymd !== undefined) return ymd;
  }
  return undefined;
};

const momentAsDate = (text: string): Ymd | undefined => {
  const groups = ISO_MOMENT_AS_DATE.exec(text)?.groups;
  const [hour, minute, second] = [groups?.H ?? groups?.H2, groups?.M ?? groups?.M2, groups?.S ?? groups?.S2].map(
    Number,
  );
  const inDay = (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
  return inDay ? ymdOf(groups) : undefined;
};

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const printed = ({ year, month, day }: Ymd): string => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

// PostgreSQL, not Twenty, reads the text of a DATE in the end: month first, and two-digit years as 1970 to 2069.
const asPostgresReads = (text: string, ymd: Ymd): Ymd => {
  const monthFirst = firstOf(MONTH_FIRST, text);
  const { year, month, day } = monthFirst ?? ymd;
  if (year >= 100) return { year, month, day };
  if (monthFirst === undefined && /^\d{1,2}\D\d/.test(text)) throw databaseFailure();
  return /\d{4}/.test(text) ? ymd : { year: year < 70 ? 2000 + year : 1900 + year, month, day };
};

/** DATE: the day the text names, as yyyy-mm-dd. Ambiguous numbers are read month first; a time is dropped. */
export const dateOf = (value: unknown, key: string): string | null => {
  if (value === null) return null;
  const ymd =
    typeof value === 'string' ? (firstOf([...ISO_DATES, ...NON_ISO], value) ?? momentAsDate(value)) : undefined;
  if (typeof value !== 'string' || ymd === undefined) {
    throw refuse('Invalid value', value, `for date field "${key}". Expected format: 'YYYY-MM-DD'`);
  }
  return printed(asPostgresReads(value, ymd));
};

const instantOf = (text: string): Temporal.Instant | undefined => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    try {
      return Temporal.PlainDateTime.from(text).toZonedDateTime('UTC').toInstant();
    } catch {
      const ymd = firstOf(NON_ISO, text);
      return ymd === undefined ? undefined : Temporal.PlainDate.from(ymd).toZonedDateTime('UTC').toInstant();
    }
  }
};

/** DATE_TIME: the instant as UTC with milliseconds. Text without a zone is taken as UTC, a date alone as its midnight. */
export const dateTimeOf = (value: unknown, key: string): string | null => {
  if (value === null) return null;
  const instant = typeof value === 'string' ? instantOf(value) : undefined;
  if (instant === undefined) {
    throw refuse('Invalid value', value, `for date-time field "${key}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`);
  }
  return new Date(instant.epochMilliseconds).toISOString();
};
