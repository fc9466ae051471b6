import type { DateOrder } from '../source-profile.ts';
import { asciiDigits, LONGEST_TYPED } from './clean-text.ts';
import { type PlainDay, parseDay } from './parse-date.ts';
import { clockOfFraction, type PlainClock, parseClock } from './parse-time.ts';
import { epochOf } from './zone-offset.ts';

const MIDNIGHT: PlainClock = { hour: 0, minute: 0, second: 0, ms: 0 };

/** A day, a time, and maybe a zone: `Z`, `UTC`, `GMT`, `+05`, `+0500`, `+05:00`, `GMT+0500 (…)`. */
const PARTS = new RegExp(
  [
    /^(.*?\d)(?:\s*(T)\s*|\.?[\s,]+(?:at\s+|um\s+|à\s+|a las\s+|às\s+)?)/,
    /(\d{1,2}(?:[:.h]\d{2})([:.]\d{2}(?:[.,]\d{1,9})?)?(?:\s?(?:[ap]\.?\s?m\.?|uhr|hrs?\.?|h))?|\d{1,2}\s?[ap]\.?\s?m\.?)/,
    /(?:\s*(Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT)(?:\s*\([^)]*\))?)?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'is',
);

/**
 * An instant as ISO text in UTC with milliseconds; undefined for what is none. A zone in the text speaks; else the time
 * is local in `timeZone` (see `epochOf` for clock changes); a day without a time is its start there. Also read: Excel
 * serials with a fraction, 20240305T143000, and Unix time in seconds (10 digits) or milliseconds (13).
 */
export function parseInstant(text: string, order: DateOrder, timeZone: string): string | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const plain = asciiDigits(text);
  if (/^\d{10}$|^\d{13}$/.test(plain)) return isoInstant(Number(plain) * (plain.length === 10 ? 1000 : 1));
  const compact = /^(\d{8})T?(\d{2})(\d{2})(\d{2})?(Z)?$/.exec(plain);
  if (compact) {
    const [, day = '', hour, minute, second = '00', zone] = compact;
    return assemble(parseDay(day, 'ymd'), parseClock(`${hour}:${minute}:${second}`), zone, timeZone);
  }
  if (/^\d{5}[.,]\d+$/.test(plain)) {
    const serial = Number(plain.replace(',', '.'));
    return assemble(parseDay(plain, order), clockOfFraction(serial % 1), undefined, timeZone);
  }
  const parts = PARTS.exec(plain);
  if (!parts) return assemble(parseDay(plain, order), MIDNIGHT, undefined, timeZone);
  const [, day = '', isoMark, clock = '', seconds, zone] = parts;
  // "09:00-10:00" behind a day is a slot, not a time in a zone ten hours west.
  if (zone?.startsWith('-') && isoMark === undefined && seconds === undefined) return undefined;
  return assemble(parseDay(day, order), parseClock(clock), zone, timeZone);
}

function assemble(
  day: PlainDay | undefined,
  clock: PlainClock | undefined,
  zone: string | undefined,
  timeZone: string,
): string | undefined {
  if (day === undefined || clock === undefined) return undefined;
  if (zone === undefined) return isoInstant(epochOf(day, clock, timeZone));
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : 0;
  if (Math.abs(minutes) > 15 * 60) return undefined;
  return isoInstant(epochOf(day, clock, 'UTC') - minutes * 60_000);
}

function isoInstant(ms: number): string {
  return new Date(ms).toISOString();
}
