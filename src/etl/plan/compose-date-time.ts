import { Temporal } from 'temporal-polyfill';
import type { FieldPlacement } from '../../mapping/object-map.ts';
import type { AttributeId } from '../../mapping/pulse-model.ts';
import type { DecodedValue } from '../../mapping/transform-schema.ts';
import { valueText } from './source-record.ts';

/**
 * An instant (ISO, UTC, milliseconds) from its parts: `value` an instant; or `date` (yyyy-MM-dd) and `time` (HH:mm:ss)
 * as local time in the clinic's zone; `minutesAfterStart` is added to what the other parts give. A day without a time
 * is its start. Undefined when no part says when.
 */
export function composeDateTime(
  placement: FieldPlacement,
  get: (attribute: AttributeId) => DecodedValue | undefined,
  timeZone: string,
): string | undefined {
  const text = (role: string): string => {
    for (const { attribute, part } of placement.parts) {
      const found = part === role ? valueText(get(attribute)) : '';
      if (found !== '') return found;
    }
    return '';
  };
  const own = text('value');
  if (own !== '') return normalInstant(own);
  const started = text('start') !== '' ? normalInstant(text('start')) : startOf(text('date'), text('time'), timeZone);
  if (started === undefined) return undefined;
  const needsMinutes = placement.parts.some(({ part }) => part === 'minutesAfterStart');
  if (!needsMinutes) return started;
  const minutes = Number(text('minutesAfterStart'));
  if (text('minutesAfterStart') === '' || !Number.isFinite(minutes)) return undefined;
  return new Date(Date.parse(started) + minutes * 60_000).toISOString();
}

function normalInstant(text: string): string {
  return new Date(text).toISOString();
}

function startOf(date: string, time: string, timeZone: string): string | undefined {
  if (date === '') return undefined;
  const day = Temporal.PlainDate.from(date.slice(0, 10));
  const clock = time === '' ? Temporal.PlainTime.from('00:00') : Temporal.PlainTime.from(time);
  const instant = day.toZonedDateTime({ timeZone, plainTime: clock }).toInstant();
  return new Date(instant.epochMilliseconds).toISOString();
}
