import type { Decoded, Transform } from '../transform-schema.ts';
import { cleanText } from './clean-text.ts';
import { decodeBoolean } from './decode-boolean.ts';
import { decodeChoice } from './decode-choice.ts';
import { decodeEmail } from './decode-email.ts';
import { decodeKey } from './decode-key.ts';
import { decodeList } from './decode-list.ts';
import { decodeCurrency, decodeInteger, decodeMoney, decodeNumber } from './decode-number.ts';
import { decodeUrl } from './decode-url.ts';
import { EMPTY, invalid, textValue } from './decoded.ts';
import { isNoValue, isZeroDay } from './no-value.ts';
import { countryName } from './parse-country.ts';
import { isoDay, parseDay } from './parse-date.ts';
import { parseInstant } from './parse-instant.ts';
import { decodePhone } from './parse-phone.ts';
import { parseTime } from './parse-time.ts';
import { splitName } from './person-name.ts';
import { splitAddress } from './split-address.ts';

/**
 * Reads one cell by its transform. Never throws on a value: what does not fit is `invalid` with a reason that holds no
 * part of it; a cell of blanks, and NULL, N/A and their like in a column of anything but text, is `empty`. Throws a
 * RangeError for a `date-time` whose zone does not exist, which `validateMap` finds before.
 */
export function applyTransform(transform: Transform, raw: string): Decoded {
  const text = cleanText(raw);
  if (text === '') return EMPTY;
  switch (transform.kind) {
    case 'text':
      return textValue(text);
    case 'key':
      return decodeKey(text);
    case 'person-name':
      return { outcome: 'value', value: { kind: 'person-name', ...splitName(text, transform.order) } };
    case 'address':
      return { outcome: 'value', value: { kind: 'address', ...splitAddress(text, transform.country) } };
    case 'country':
      return textValue(countryName(text));
    case 'list':
      return decodeList(text, transform.separator);
    case 'value-map':
      return decodeChoice(text, transform);
    case 'boolean':
      return isNoValue(text) ? noWord(transform, text) : decodeBoolean(text, transform);
    default:
      return isNoValue(text) ? EMPTY : decodeTyped(transform, text);
  }
}

/** "-" and the like are empty cells unless the map names them as a word for yes or no. */
function noWord(transform: Extract<Transform, { kind: 'boolean' }>, text: string): Decoded {
  const decoded = decodeBoolean(text, transform);
  return decoded.outcome === 'invalid' ? EMPTY : decoded;
}

type Typed = Extract<
  Transform,
  { kind: 'email' | 'phone' | 'url' | 'date' | 'date-time' | 'time' | 'integer' | 'number' | 'money' | 'currency' }
>;

function decodeTyped(transform: Typed, text: string): Decoded {
  switch (transform.kind) {
    case 'email':
      return decodeEmail(text);
    case 'phone':
      return decodePhone(text, transform.country);
    case 'url':
      return decodeUrl(text);
    case 'date': {
      if (isZeroDay(text)) return EMPTY;
      const day = parseDay(text, transform.order) ?? parseDay(withoutTime(text), transform.order);
      return day === undefined ? invalid('invalid-date', 'no day of the calendar') : textValue(isoDay(day));
    }
    case 'date-time': {
      if (isZeroDay(text)) return EMPTY;
      const instant = parseInstant(text, transform.order, transform.timeZone);
      return instant === undefined ? invalid('invalid-date', 'no date and time') : textValue(instant);
    }
    case 'time': {
      const time = parseTime(text);
      return time === undefined ? invalid('invalid-time', 'no time of day') : textValue(time);
    }
    case 'integer':
      return decodeInteger(text);
    case 'number':
      return decodeNumber(text, transform);
    case 'money':
      return decodeMoney(text, transform);
    case 'currency':
      return decodeCurrency(text, transform.fallback);
  }
}

/** The day as it is written in front of a time; the zone of the time does not move it. */
function withoutTime(text: string): string {
  return text.replace(/(?<=\d)\.?[T,\s]+\d{1,2}:\d{2}.*$/s, '');
}
