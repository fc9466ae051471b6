import { type ApiError, badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import type { FieldType } from '../metadata/types.ts';
import { subFieldsOf } from './composites.ts';
import { additionalEmailsOf, primaryEmailOf } from './emails.ts';
import { linksOf } from './links.ts';
import { additionalPhonesOf, phoneOf } from './phones.ts';
import { jsonOf, numericOf, selectOf, textOf, uuidOf } from './plain.ts';
import { richTextOf } from './rich-text.ts';

/** The parts to write: a part left out keeps what is stored, null clears it. */
export type Parts = Readonly<Record<string, unknown>>;

const SOURCES = [
  'EMAIL',
  'CALENDAR',
  'WORKFLOW',
  'AGENT',
  'API',
  'IMPORT',
  'MANUAL',
  'SYSTEM',
  'WEBHOOK',
  'APPLICATION',
];

const WORDS: Readonly<Partial<Record<FieldType, string>>> = {
  FULL_NAME: 'full name',
  EMAILS: 'emails',
  PHONES: 'phones',
  LINKS: 'links',
  CURRENCY: 'currency',
  ADDRESS: 'address',
  ACTOR: 'actor',
};

const unknownPart = (type: FieldType, part: string, key: string): ApiError =>
  badRequest(`Invalid subfield ${part} for ${WORDS[type]} field "${key}"`);

const emptyIsNull = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? null : value;
  return isObject(value) && Object.keys(value).length === 0 ? null : value;
};

const partOf = (type: FieldType, part: string, value: unknown, key: string): unknown => {
  if (type === 'EMAILS') return part === 'primaryEmail' ? primaryEmailOf(value, key) : additionalEmailsOf(value, key);
  switch (subFieldsOf(type)?.find((candidate) => candidate.name === part)?.type) {
    case 'NUMERIC':
      return numericOf(value, key);
    case 'UUID':
      return uuidOf(value, key);
    case 'SELECT':
      return selectOf(value, key, SOURCES);
    case 'RAW_JSON':
      return emptyIsNull(jsonOf(value, key));
    case 'TEXT':
    case undefined:
      return textOf(value, key);
  }
};

const checkedParts = (type: FieldType, value: unknown, key: string): Parts | null => {
  // JSON text is let through as text by Twenty and then walked letter by letter: the first "part" is its index 0.
  if (typeof value === 'string' && jsonOf(value, key) !== undefined) throw unknownPart(type, '0', key);
  const parts = jsonOf(value, key);
  if (!isObject(parts)) return null;
  const known = subFieldsOf(type) ?? [];
  const entries = Object.entries(parts);
  for (const [part] of entries) {
    if (!known.some((candidate) => candidate.name === part)) throw unknownPart(type, part, key);
  }
  return Object.fromEntries(entries.map(([part, given]) => [part, partOf(type, part, given, `${key}.${part}`)]));
};

const text = (value: unknown): string | null | undefined =>
  value === null || typeof value === 'string' ? value : undefined;

const phonesOf = (parts: Parts): Parts => {
  const phone = phoneOf({
    number: text(parts.primaryPhoneNumber),
    countryCode: text(parts.primaryPhoneCountryCode),
    callingCode: text(parts.primaryPhoneCallingCode),
  });
  return {
    ...(phone.number === undefined ? {} : { primaryPhoneNumber: phone.number }),
    ...(phone.countryCode === undefined ? {} : { primaryPhoneCountryCode: phone.countryCode }),
    ...(phone.callingCode === undefined ? {} : { primaryPhoneCallingCode: phone.callingCode }),
    additionalPhones: additionalPhonesOf(parts.additionalPhones),
  };
};

/**
 * The parts of a composite value as Twenty stores them, or null when the value itself is null: Twenty then writes nothing.
 * EMAILS without primaryEmail clears it; LINKS and RICH_TEXT replace every part; PHONES without additionalPhones clears them.
 */
export const compositeOf = (type: FieldType, value: unknown, key: string): Parts | null => {
  if (type === 'RICH_TEXT') return richTextOf(value, key);
  const parts = checkedParts(type, value, key);
  if (parts === null) return null;
  switch (type) {
    case 'EMAILS':
      return { primaryEmail: null, ...parts };
    case 'PHONES':
      return phonesOf(parts);
    case 'LINKS':
      return linksOf(parts);
    case 'CURRENCY':
      // The column holds whole micros: PostgreSQL drops the fraction of what it is given.
      return typeof parts.amountMicros === 'number'
        ? { ...parts, amountMicros: Math.trunc(parts.amountMicros) }
        : parts;
    default:
      return parts;
  }
};
