import { Temporal } from 'temporal-polyfill';
import type { DateOrder } from '../source-profile.ts';
import { isoDay, parseDay } from './parse-date.ts';
import { parseTime } from './parse-time.ts';

const SPLIT =
  /^(.*?)(?:[T\s,]+)(\d{1,2}(?:[:.h]\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)$/i;

/**
 * An instant as ISO text in UTC with milliseconds; undefined for what is none. A zone in the text speaks; else the time
 * is local in `timeZone` (in the hour that a clock change skips it moves forward, in the one it repeats the first
 * counts); a day without a time is its start. Excel serials carry their time as a fraction.
 */
export function parseInstant(text: string, order: DateOrder, timeZone: string): string | undefined {
  const zoned = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})$/i.exec(text);
  if (zoned) {
    const at = Date.parse(`${zoned[1]}T${zoned[2]}${zoned[3]}`);
    return Number.isNaN(at) ? undefined : new Date(at).toISOString();
  }
  if (/^\d{5}\.\d+$/.test(text)) return local(text, order, clockOfFraction(Number(text) % 1), timeZone);
  const split = SPLIT.exec(text);
  const time = split ? parseTime((split[2] ?? '').replace(/[.,]\d+$/, '')) : '00:00:00';
  return time === undefined ? undefined : local((split?.[1] ?? text).trim(), order, time, timeZone);
}

function local(dayText: string, order: DateOrder, time: string, timeZone: string): string | undefined {
  const day = parseDay(dayText, order);
  if (day === undefined) return undefined;
  const zoned = Temporal.PlainDateTime.from(`${isoDay(day)}T${time}`).toZonedDateTime(timeZone);
  return new Date(zoned.epochMilliseconds).toISOString();
}

function clockOfFraction(fraction: number): string {
  const seconds = Math.min(86_399, Math.round(fraction * 86_400));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
