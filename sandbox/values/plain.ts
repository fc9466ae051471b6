import { badRequest, databaseFailure } from '../errors.ts';
import { isTwentyUuid } from '../ids.ts';
import { isObject } from '../json.ts';
import { refuse } from './refuse.ts';

/** TEXT: strings only, kept to the blank; the empty string is stored as nothing. */
export const textOf = (value: unknown, key: string): string | null => {
  if (value !== null && typeof value !== 'string')
    throw refuse('Invalid string value', value, `for text field "${key}"`);
  // PostgreSQL cannot hold a NUL character.
  if (value?.includes('\u0000')) throw databaseFailure();
  return value === '' ? null : value;
};

/** NUMBER: finite JSON numbers only, numeric strings are refused. */
export const numberOf = (value: unknown, key: string): number | null => {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw refuse('Invalid number value', value, `for field "${key}"`);
};

/** A NUMERIC part (amountMicros, latitude): whatever Number() makes a number of; so an empty text is 0, not nothing. */
export const numericOf = (value: unknown, key: string): number | null =>
  value === null ? null : numberOf(Number(value), key);

export const booleanOf = (value: unknown, key: string): boolean | null => {
  if (value === null || typeof value === 'boolean') return value;
  throw refuse('Invalid boolean value', value, `for field "${key}"`);
};

/** UUID fields and join columns: versions 1 to 5; the empty string is refused, null clears. */
export const uuidOf = (value: unknown, key: string): string | null => {
  if (value === null || (typeof value === 'string' && isTwentyUuid(value))) return value?.toLowerCase() ?? null;
  throw refuse('Invalid UUID value', value, `for field "${key}"`);
};

export const positionOf = (value: unknown, key: string): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw refuse('Invalid position value', value, `for field "${key}"`);
};

/** SELECT and RATING: the value of one of the options, exactly. */
export const selectOf = (value: unknown, key: string, options: readonly string[]): string | null => {
  if (value !== null && typeof value !== 'string')
    throw refuse('Invalid string value', value, `for text field "${key}"`);
  if (value === null || options.includes(value)) return value;
  throw badRequest(`Invalid value "${value}" for field "${key}". Valid values are: ${options.join(', ')}`);
};

/** ARRAY: strings; a lone string becomes a list of one, an empty list is stored as nothing. */
export const arrayOf = (value: unknown, key: string): readonly string[] | null => {
  if (value === null) return null;
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value))
    throw refuse('Invalid value', value, `for field "${key} - Array values need to be string"`);
  const texts = value.filter((item): item is string => typeof item === 'string');
  if (texts.length < value.length) {
    throw refuse('Invalid value', value, `for field "${key} - Array values need to be string"`);
  }
  return texts.length === 0 ? null : texts;
};

/** MULTI_SELECT: option values, replacing what is stored. */
export const multiSelectOf = (value: unknown, key: string, options: readonly string[]): readonly string[] | null => {
  const values = arrayOf(value, key);
  if (values?.some((item) => !options.includes(item))) {
    throw refuse('Invalid value', value, `for multi select field "${key}"`);
  }
  return values;
};

/** RAW_JSON and the outside of every composite: an object, an array or the JSON text of one. */
export const jsonOf = (value: unknown, key: string): unknown => {
  if (value === null) return null;
  if (typeof value === 'string') {
    try {
      return JSON.parse(value);
    } catch {
      throw refuse('Invalid object value', value, `for field "${key}"`);
    }
  }
  if (isObject(value) || Array.isArray(value)) return value;
  throw refuse('Invalid object value', value, `for field "${key}"`);
};
