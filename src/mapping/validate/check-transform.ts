import { isSupportedCountry } from 'libphonenumber-js';
import type { ColumnMap } from '../object-map.ts';
import { currencyCode } from '../transform/currency-words.ts';
import { knownCountry } from '../transform/parse-country.ts';
import type { Transform } from '../transform-schema.ts';
import { type MapProblem, problem } from './map-problem.ts';

/** What a transform is told that cannot be meant: a zone, country or currency that does not exist. */
export function checkTransform(transform: Transform, { onInvalid }: ColumnMap, where: string): MapProblem[] {
  switch (transform.kind) {
    case 'date-time':
      return isTimeZone(transform.timeZone)
        ? []
        : [problem('unknown-time-zone', where, 'the time zone does not exist; write it as in Asia/Karachi')];
    case 'phone':
      return isSupportedCountry(transform.country.toUpperCase())
        ? []
        : [problem('unknown-country', where, 'the telephone country does not exist; write two letters as in PK')];
    case 'address':
      return transform.country === undefined || knownCountry(transform.country) !== undefined
        ? []
        : [problem('unknown-country', where, 'the assumed country does not exist; write two letters as in PK')];
    case 'money':
      return checkCurrency(transform.currency, where);
    case 'currency':
      return checkCurrency(transform.fallback, where);
    case 'list':
      return transform.separator === ''
        ? [problem('empty-separator', where, 'without a separator every letter would be an item; name one, as in ;')]
        : [];
    case 'value-map':
      return (transform.unknown === 'reject') !== (onInvalid === 'reject') && transform.unknown !== 'new-option'
        ? [
            problem(
              'contradiction',
              where,
              `unknown words are to "${transform.unknown}" and values that do not fit to "${onInvalid}"; make both the same`,
            ),
          ]
        : [];
    default:
      return [];
  }
}

function checkCurrency(code: string, where: string): MapProblem[] {
  return /^[A-Z]{3}$/.test(code) && currencyCode(code, '') === code
    ? []
    : [problem('unknown-currency', where, 'the currency does not exist; write its ISO 4217 code as in PKR')];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
