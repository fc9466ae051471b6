import { z } from 'zod';
import { toOptionValue } from '../legal-names.ts';
import type { Decoded, Transform } from '../transform-schema.ts';
import { cleanText, foldWord } from './clean-text.ts';
import { EMPTY, invalid, textValue } from './decoded.ts';
import { countryName } from './parse-country.ts';
import { isoDay, parseDay } from './parse-date.ts';
import { parseInstant } from './parse-instant.ts';
import { currencyCode, parseNumberText } from './parse-number.ts';
import { decodePhone } from './parse-phone.ts';
import { parseTime } from './parse-time.ts';
import { splitName } from './person-name.ts';
import { splitAddress } from './split-address.ts';

/** Words that say "nothing" in a list of allergies or conditions. */
const NONE = new Set([
  'none',
  'nil',
  'no',
  'n/a',
  'na',
  'nka',
  'nkda',
  'nkfa',
  '-',
  'ninguna',
  'ninguno',
  'aucune',
  'aucun',
  'nenhuma',
  'nenhum',
  'keine',
  'koi nahi',
  'not known',
  'no known allergies',
]);

/** As zod's e-mail rule, letters of any script allowed; Twenty takes no more than 255 characters. */
const email = z.email({ pattern: z.regexes.unicodeEmail }).max(255);

/**
 * Reads one cell by its transform. Never throws on a value: what does not fit is `invalid` with a reason that holds no
 * part of it.
 */
export function applyTransform(transform: Transform, raw: string): Decoded {
  const text = cleanText(raw);
  if (text === '') return EMPTY;
  switch (transform.kind) {
    case 'text':
      return textValue(text);
    case 'key':
      return textValue(text.replace(/^(\d+)\.0+$/, '$1'));
    case 'person-name':
      return { outcome: 'value', value: { kind: 'person-name', ...splitName(text, transform.order) } };
    case 'address':
      return { outcome: 'value', value: { kind: 'address', ...splitAddress(text) } };
    case 'email':
      return email.safeParse(text.toLowerCase()).success
        ? textValue(text.toLowerCase())
        : invalid('invalid-email', 'no e-mail address');
    case 'phone':
      return decodePhone(text, transform.country);
    case 'url':
      return decodeUrl(text);
    case 'country':
      return textValue(countryName(text));
    case 'date': {
      const day = parseDay(text.replace(/[T\s]+\d{1,2}:\d{2}.*$/, ''), transform.order);
      return day === undefined ? invalid('invalid-date', 'no day of the calendar') : textValue(isoDay(day));
    }
    case 'date-time': {
      const instant = parseInstant(text, transform.order, transform.timeZone);
      return instant === undefined ? invalid('invalid-date', 'no date and time') : textValue(instant);
    }
    case 'time': {
      const time = parseTime(text);
      return time === undefined ? invalid('invalid-time', 'no time of day') : textValue(time);
    }
    case 'integer': {
      const match = /^[+-]?\d{1,15}(?:\.0+)?(?=\s*(?:min|mins|minutes|x|times)?\.?$)/i.exec(text);
      return match ? numberValue(Number(match[0])) : invalid('invalid-number', 'no whole number');
    }
    case 'number': {
      const parsed = parseNumberText(text, transform.decimal);
      if (parsed === undefined) return invalid('invalid-number', 'no number');
      const unit = foldWord(parsed.word);
      if (unit !== '' && unit !== foldWord(transform.unit ?? ''))
        return invalid('unknown-unit', 'a unit that the map does not name');
      return numberValue(parsed.value);
    }
    case 'money':
      return decodeMoney(text, transform);
    case 'currency': {
      const code = currencyCode(text);
      return code === undefined ? invalid('unknown-currency', 'no known currency') : textValue(code);
    }
    case 'boolean': {
      const word = foldWord(text);
      if (transform.truthy.some((known) => foldWord(known) === word)) return booleanValue(true);
      if (transform.falsy.some((known) => foldWord(known) === word)) return booleanValue(false);
      return invalid('invalid-boolean', 'neither a yes word nor a no word of the map');
    }
    case 'value-map':
      return decodeChoice(text, transform);
    case 'list': {
      const items = text
        .split(transform.separator)
        .map(cleanText)
        .filter((item) => item !== '' && !NONE.has(foldWord(item)));
      return items.length === 0 ? EMPTY : { outcome: 'value', value: { kind: 'list', items: [...new Set(items)] } };
    }
  }
}

function numberValue(number: number): Decoded {
  return { outcome: 'value', value: { kind: 'number', number } };
}

function booleanValue(boolean: boolean): Decoded {
  return { outcome: 'value', value: { kind: 'boolean', boolean } };
}

/** A domain or address with scheme: Twenty stores a bare one as typed, and every spelling is another unique value. */
function decodeUrl(text: string): Decoded {
  const candidate = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(candidate) ? new URL(candidate) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/\.[a-z0-9-]{2,}$|^localhost$/i.test(url.hostname)) {
    return invalid('invalid-url', 'no web address');
  }
  const path = `${url.pathname}${url.search}${url.hash}`.replace(/\/$/, '');
  return textValue(`${url.protocol}//${url.host}${path}`);
}

function decodeMoney(text: string, transform: Extract<Transform, { kind: 'money' }>): Decoded {
  const parsed = parseNumberText(text, transform.decimal);
  if (parsed === undefined) return invalid('invalid-number', 'no amount');
  const word = parsed.word.replace(/^\/-$/, '');
  const currency = word === '' || word === '$' ? transform.currency : currencyCode(word);
  if (currency === undefined) return invalid('unknown-currency', 'an amount in no known currency');
  return { outcome: 'value', value: { kind: 'money', micros: Math.round(parsed.value * 1_000_000), currency } };
}

function decodeChoice(text: string, transform: Extract<Transform, { kind: 'value-map' }>): Decoded {
  const word = foldWord(text);
  const entry = transform.entries.find(({ from }) => foldWord(from) === word);
  if (entry) {
    const { to: option, label, taskStatus } = entry;
    return { outcome: 'value', value: { kind: 'option', option, label, ...(taskStatus && { taskStatus }) } };
  }
  if (transform.unknown === 'new-option') {
    return { outcome: 'value', value: { kind: 'option', option: toOptionValue(text), label: text } };
  }
  return invalid('unknown-choice', 'a word that the value map does not know');
}
