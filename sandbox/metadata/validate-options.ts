import { randomUUID } from 'node:crypto';
import { isObject } from '../json.ts';
import type { MetadataProblem } from './metadata-error.ts';
import type { FieldOption, FieldType } from './types.ts';

const CODE = 'INVALID_FIELD_INPUT';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The options of a field as given, each with an id: a given one is kept, a missing one is made. */
export const optionsOf = (given: unknown): readonly FieldOption[] =>
  (Array.isArray(given) ? given : []).filter(isObject).map((option) => ({
    id: typeof option.id === 'string' ? option.id : randomUUID(),
    label: text(option.label),
    value: text(option.value),
    position: typeof option.position === 'number' ? option.position : 0,
    ...(typeof option.color === 'string' ? { color: option.color } : {}),
  }));

/** The five options that Twenty makes for every RATING field. */
export const ratingOptions = (): readonly FieldOption[] =>
  [0, 1, 2, 3, 4].map((position) => ({
    id: randomUUID(),
    label: String(position + 1),
    value: `RATING_${position + 1}`,
    position,
  }));

const valueProblem = ({ value }: FieldOption): string | undefined => {
  if (value.length > 63) return 'Option value exceeds 63 characters';
  return /^[A-Z](_?[A-Z0-9]+)*$/.test(value)
    ? undefined
    : `Value must be in UPPER_CASE and follow snake_case "${value}"`;
};

const labelProblem = ({ label }: FieldOption): string | undefined => {
  if (label.length < 1) return 'Option label must be a string of at least one character';
  if (label.length > 63) return 'Option label exceeds 63 characters';
  return label.includes(',') ? 'Label must not contain a comma' : undefined;
};

const repeated = (options: readonly FieldOption[], key: 'id' | 'value' | 'position'): boolean =>
  new Set(options.map((option) => option[key])).size < options.length;

/** What Twenty has against the options of a SELECT or MULTI_SELECT field; colours are not checked. */
export const optionProblems = (options: readonly FieldOption[]): readonly MetadataProblem[] => {
  if (options.length === 0) return [{ code: CODE, message: 'Options are required for enum fields', value: [] }];
  const each = options.flatMap((option) => [
    ...[labelProblem(option)].flatMap((message) => (message ? [{ code: CODE, message, value: option.label }] : [])),
    ...[valueProblem(option)].flatMap((message) => (message ? [{ code: CODE, message, value: option.value }] : [])),
  ]);
  const keys: readonly ('id' | 'value' | 'position')[] = ['id', 'value', 'position'];
  const twice = keys
    .filter((key) => repeated(options, key))
    .map((key) => ({ code: CODE, message: `Duplicated option ${key}`, value: options }));
  return [...each, ...twice];
};

const quoted = (value: unknown): boolean => typeof value === 'string' && /^'.*'$/s.test(value);

/** What Twenty has against a default value of a field with options: it is SQL-like text, quoted inside. */
export const defaultProblems = (
  type: FieldType,
  defaultValue: unknown,
  options: readonly FieldOption[],
): readonly MetadataProblem[] => {
  if (defaultValue === null || (type !== 'SELECT' && type !== 'MULTI_SELECT')) return [];
  const values = Array.isArray(defaultValue) ? defaultValue : [defaultValue];
  return values.flatMap((value) => {
    if (!quoted(value)) return [{ code: CODE, message: 'Default value should be as quoted string', value }];
    if (options.some((option) => `'${option.value}'` === value)) return [];
    return [{ code: CODE, message: `Default value "${value}" must be one of the option values`, value }];
  });
};
