import { Temporal } from 'temporal-polyfill';
import { isoDay, type PlainDay } from './parse-date.ts';
import type { PlainClock } from './parse-time.ts';

const MAX_DAYS = 50_000;
const DAY_MS = 86_400_000;
/** Offset in ms of days without a clock change, by zone and day; null for a day with one. */
const offsets = new Map<string, Map<number, number | null>>();

/**
 * Milliseconds since 1970 of a local time in an IANA zone. A time that a clock change skips moves forward by what was
 * skipped; of one that it repeats the first is meant. Throws a RangeError for a zone that does not exist.
 */
export function epochOf(day: PlainDay, clock: PlainClock, timeZone: string): number {
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const offset = offsetOf(midnight, timeZone);
  const { hour, minute, second, ms } = clock;
  if (offset !== null) return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + ms - offset;
  const local = Temporal.PlainDate.from(isoDay(day)).toPlainDateTime({ hour, minute, second, millisecond: ms });
  return local.toZonedDateTime(timeZone).epochMilliseconds;
}

/** Asking the time-zone data is slow and a clinic's times share their days, so each day is asked once. */
function offsetOf(midnight: number, timeZone: string): number | null {
  const days = offsets.get(timeZone) ?? new Map<number, number | null>();
  offsets.set(timeZone, days);
  const known = days.get(midnight);
  if (known !== undefined) return known;
  const at = (ms: number): number =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
  // One day to either side in UTC covers the local day in every zone.
  const [before, after] = [at(midnight - DAY_MS), at(midnight + 2 * DAY_MS)];
  const offset = before === after && before === at(midnight) ? before : null;
  if (days.size >= MAX_DAYS) days.clear();
  days.set(midnight, offset);
  return offset;
}
