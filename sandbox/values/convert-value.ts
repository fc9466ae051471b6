import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { type FieldMeta, joinColumnOf } from '../metadata/types.ts';
import { compositeOf, type Parts } from './composite-value.ts';
import { dateOf, dateTimeOf } from './dates.ts';
import { filesOf } from './files-value.ts';
import {
  arrayOf,
  booleanOf,
  jsonOf,
  multiSelectOf,
  numberOf,
  numericOf,
  positionOf,
  selectOf,
  textOf,
  uuidOf,
} from './plain.ts';

/** What a given value turns into: a plain stored value, parts of a composite, or a link still to be resolved. */
export type Converted =
  | { readonly kind: 'plain'; readonly value: unknown }
  | { readonly kind: 'parts'; readonly parts: Parts | null }
  | { readonly kind: 'connect'; readonly where: Readonly<Record<string, unknown>> }
  | { readonly kind: 'disconnect' };

const plain = (value: unknown): Converted => ({ kind: 'plain', value });

const linkOf = (field: FieldMeta, key: string, value: unknown): Converted => {
  const column = joinColumnOf(field);
  if (column === undefined) {
    throw badRequest(`One-to-many relation ${key} field does not support write operations.`);
  }
  if (key === column) return plain(uuidOf(value, key));
  if (isObject(value) && isObject(value.connect) && isObject(value.connect.where)) {
    return { kind: 'connect', where: value.connect.where };
  }
  if (isObject(value) && value.disconnect === true) return { kind: 'disconnect' };
  throw badRequest(`Relation "${key}" requires connect or disconnect operation`);
};

const jsonValue = (value: unknown, key: string): unknown => {
  const json = jsonOf(value, key);
  // An empty object or list is stored as nothing; the JSON text of one is stored as it is.
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? null : json;
};

const optionValues = (field: FieldMeta): readonly string[] => (field.options ?? []).map((option) => option.value);

/** Checks and converts one given value as Twenty 2.31 does, or throws its refusal. `key` is a field name or join column. */
export const convertValue = (field: FieldMeta, key: string, value: unknown): Converted => {
  if (value === null && !field.isNullable && field.defaultValue === null) {
    throw badRequest(`Field ${key} is not nullable and has no default value.`);
  }
  switch (field.type) {
    case 'TEXT':
      return plain(textOf(value, key));
    case 'NUMBER':
      return plain(numberOf(value, key));
    case 'NUMERIC':
      return plain(numericOf(value, key));
    case 'BOOLEAN':
      return plain(booleanOf(value, key));
    case 'UUID':
      return plain(uuidOf(value, key));
    case 'POSITION':
      return plain(positionOf(value, key));
    case 'DATE':
      return plain(dateOf(value, key));
    case 'DATE_TIME':
      return plain(dateTimeOf(value, key));
    case 'SELECT':
    case 'RATING':
      return plain(selectOf(value, key, optionValues(field)));
    case 'MULTI_SELECT':
      return plain(multiSelectOf(value, key, optionValues(field)));
    case 'ARRAY':
      return plain(arrayOf(value, key));
    case 'RAW_JSON':
      return plain(jsonValue(value, key));
    case 'FILES':
      return plain(filesOf(value, key, field.settings?.maxNumberOfValues ?? 1));
    case 'RELATION':
    case 'MORPH_RELATION':
      return linkOf(field, key, value);
    case 'TS_VECTOR':
      throw badRequest(`${key} ${field.type}-typed field does not support write operations`);
    case 'FULL_NAME':
    case 'EMAILS':
    case 'PHONES':
    case 'LINKS':
    case 'CURRENCY':
    case 'ADDRESS':
    case 'ACTOR':
    case 'RICH_TEXT':
      return { kind: 'parts', parts: compositeOf(field.type, value, key) };
  }
};
