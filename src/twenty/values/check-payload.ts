import { isSupportedCountry, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { Json } from '../../mapping/hash.ts';
import type { TwentyFieldType, WorkspaceField, WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { isRecord } from '../record.ts';

/** Why Twenty would refuse a record, or change it without a word. The message holds no value. */
export interface PayloadProblem {
  readonly field: string;
  readonly code: 'unknown-field' | 'invalid-value' | 'nul-character' | 'unknown-option' | 'read-only-field';
  readonly message: string;
}

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i);
const email = z.email({ pattern: z.regexes.unicodeEmail }).max(255);

/**
 * Checks a record against the live data model before it is sent, so that one bad row never refuses a batch of 200.
 * Rules: Twenty 2.31's own validation of field values, strict where it converts in silence (dates, fractions of micros).
 */
export function checkPayload(input: {
  readonly object: WorkspaceObject;
  readonly record: Readonly<Record<string, Json>>;
}): PayloadProblem[] {
  const fields = fieldsByName(input.object);
  return Object.entries(input.record).flatMap(([name, value]): PayloadProblem[] => {
    const found = fields.get(name);
    if (found === undefined) {
      return [
        {
          field: name,
          code: 'unknown-field',
          message: `the workspace's ${input.object.nameSingular} has no field "${name}"`,
        },
      ];
    }
    if (!found.isWritable) return [{ field: name, code: 'read-only-field', message: `"${name}" cannot be written` }];
    if (value === null) return [];
    if (JSON.stringify(value).includes('\\u0000')) {
      return [
        { field: name, code: 'nul-character', message: `"${name}" holds a NUL character, which Twenty cannot store` },
      ];
    }
    return valueProblems(name, found, value);
  });
}

interface Writable {
  readonly type: TwentyFieldType;
  readonly isWritable: boolean;
  readonly options: ReadonlySet<string> | undefined;
}

const cache = new WeakMap<WorkspaceObject, Map<string, Writable>>();

function fieldsByName(object: WorkspaceObject): ReadonlyMap<string, Writable> {
  const known = cache.get(object);
  if (known !== undefined) return known;
  const fields = new Map<string, Writable>();
  for (const field of object.fields) {
    const join = field.relation?.joinColumn;
    if (join !== undefined) fields.set(join, { type: 'UUID', isWritable: field.isWritable, options: undefined });
    else fields.set(field.name, { type: field.type, isWritable: field.isWritable, options: optionsOf(field) });
  }
  cache.set(object, fields);
  return fields;
}

function optionsOf(field: WorkspaceField): ReadonlySet<string> | undefined {
  return field.options === undefined ? undefined : new Set(field.options.map(({ value }) => value));
}

function valueProblems(name: string, field: Writable, value: Json): PayloadProblem[] {
  const invalid = (what: string): PayloadProblem[] => [
    { field: name, code: 'invalid-value', message: `"${name}" takes ${what}` },
  ];
  const isText = typeof value === 'string';
  switch (field.type) {
    case 'TEXT':
      return isText ? [] : invalid('a text');
    case 'NUMBER':
      return typeof value === 'number' && Number.isFinite(value) ? [] : invalid('a number');
    case 'BOOLEAN':
      return typeof value === 'boolean' ? [] : invalid('true or false');
    case 'UUID':
      return isText && uuid.safeParse(value).success ? [] : invalid('a UUID of version 1 to 5');
    case 'DATE':
      return isText && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value) ? [] : invalid('a day as yyyy-mm-dd');
    case 'DATE_TIME':
      return isText && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) && !Number.isNaN(Date.parse(value))
        ? []
        : invalid('an instant with its zone');
    case 'SELECT':
    case 'RATING':
      return isText && (field.options?.has(value) ?? true) ? [] : unknownOption(name);
    case 'MULTI_SELECT':
      return Array.isArray(value) &&
        value.every((item: Json) => typeof item === 'string' && (field.options?.has(item) ?? true))
        ? []
        : unknownOption(name);
    case 'ARRAY':
      return Array.isArray(value) && value.every((item: Json) => typeof item === 'string')
        ? []
        : invalid('a list of texts');
    case 'EMAILS':
      return isRecord(value) && emailsOf(value).every((item) => email.safeParse(item).success)
        ? []
        : invalid('e-mail addresses');
    case 'PHONES':
      return isRecord(value) && isPhone(value) ? [] : invalid('telephone numbers valid in their country');
    case 'CURRENCY':
      return isRecord(value) && Number.isSafeInteger(value.amountMicros) ? [] : invalid('an amount in whole micros');
    case 'FULL_NAME':
    case 'ADDRESS':
    case 'LINKS':
    case 'RICH_TEXT':
    case 'ACTOR':
      return isRecord(value) ? [] : invalid('its sub-fields');
    default:
      return [];
  }
}

function unknownOption(name: string): PayloadProblem[] {
  return [{ field: name, code: 'unknown-option', message: `"${name}" has no such option` }];
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function emailsOf(value: { readonly [key: string]: Json | undefined }): Json[] {
  const additional = Array.isArray(value.additionalEmails) ? value.additionalEmails : [];
  return [value.primaryEmail ?? '', ...additional].filter((item) => item !== '');
}

function isPhone(value: { readonly [key: string]: Json | undefined }): boolean {
  const { primaryPhoneNumber: number, primaryPhoneCountryCode: country } = value;
  if (typeof number !== 'string' || number === '') return number === '' || number === undefined || number === null;
  if (typeof country !== 'string' || !isSupportedCountry(country)) return false;
  try {
    return parsePhoneNumberWithError(number, country).isPossible();
  } catch {
    return false;
  }
}
