import { badRequest } from '../../errors.ts';
import type { FieldType } from '../../metadata/types.ts';
import type { SubFieldType } from '../../values/composites.ts';
import { dateOf, dateTimeOf } from '../../values/dates.ts';
import { booleanOf, numberOf, uuidOf } from '../../values/plain.ts';
import { operatorsOf } from './operators.ts';

/** SQL's three truths: null is "unknown", and neither it nor its negation selects a row. */
export type Truth = boolean | null;

export type Comparison = (stored: unknown) => Truth;

type Kind = FieldType | SubFieldType;

const numeric = (value: unknown): unknown => (typeof value === 'string' ? Number.parseFloat(value) : value);
const bool = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);

const operand = (type: Kind, value: unknown, key: string): unknown => {
  switch (type) {
    case 'NUMBER':
    case 'NUMERIC':
    case 'POSITION':
      return numberOf(numeric(value), key);
    case 'BOOLEAN':
      return booleanOf(bool(value), key);
    case 'UUID':
    case 'RELATION':
    case 'MORPH_RELATION':
      return uuidOf(value, key);
    case 'DATE':
      return dateOf(value, key);
    case 'DATE_TIME':
      return dateTimeOf(value, key);
    default:
      return value;
  }
};

const likePattern = (pattern: string, flags: string): RegExp => {
  const source = pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '[\\s\\S]*')
    .replaceAll('_', '[\\s\\S]');
  return new RegExp(`^${source}$`, flags);
};

const asText = (stored: unknown): string => (typeof stored === 'string' ? stored : JSON.stringify(stored));

const known =
  (test: (stored: unknown) => boolean): Comparison =>
  (stored) =>
    stored === undefined || stored === null ? null : test(stored);

const ordered = (stored: unknown, given: unknown): number => {
  if (typeof stored === 'number' && typeof given === 'number') return stored - given;
  return String(stored) < String(given) ? -1 : String(stored) > String(given) ? 1 : 0;
};

const textOperand = (operator: string, value: unknown, key: string): string => {
  if (typeof value === 'string') return value;
  throw badRequest(`Filter operator "${operator}" requires a string value for field "${key}", got ${typeof value}`);
};

const listOperand = (operator: string, value: unknown, key: string): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  throw badRequest(`Filter operator "${operator}" requires an array value for field ${key}`);
};

const isNothing = (stored: unknown): boolean => stored === undefined || stored === null;

const emptyCounts = (type: Kind): boolean => type === 'TEXT';

const listTest = (operator: string, type: Kind, value: unknown, key: string): Comparison => {
  const values = listOperand(operator, value, key);
  if (values.length === 0)
    throw badRequest(
      `Invalid filter value for field ${key.split('.').at(-1)}. Expected non-empty array`,
      'INVALID_QUERY_INPUT',
    );
  if (operator === 'in') {
    const set = new Set(values.map((item) => (item === null ? null : operand(type, item, key))));
    return known((stored) => set.has(stored));
  }
  return known((stored) => (Array.isArray(stored) ? stored : [stored]).some((item) => values.includes(item)));
};

const equalTest = (operator: 'eq' | 'neq', type: Kind, value: unknown, key: string): Comparison => {
  const given = operand(type, value, key);
  // Twenty stores an empty text as nothing, and so lets eq "" find nothing too.
  if (given === '' && emptyCounts(type)) return (stored) => isNothing(stored) === (operator === 'eq');
  return known((stored) => (ordered(stored, given) === 0) === (operator === 'eq'));
};

/** One comparison of a filter, checked as Twenty checks it. `key` is how the field is named in complaints. */
export const comparisonOf = (type: Kind, operator: string, value: unknown, key: string): Comparison => {
  const allowed = operatorsOf(type);
  if (!allowed.includes(operator)) {
    throw badRequest(
      `Operator "${operator}" is not valid for field "${key}" of type ${type} - Allowed operators: ${allowed.join(', ')}`,
      'INVALID_ARGS_FILTER',
    );
  }
  switch (operator) {
    case 'is':
      if (value !== 'NULL' && value !== 'NOT_NULL') {
        throw badRequest(
          'Invalid filter value for "is" operator. Expected "NULL" or "NOT_NULL"',
          'INVALID_ARGS_FILTER',
        );
      }
      return (stored) => isNothing(stored) === (value === 'NULL');
    case 'in':
    case 'containsAny':
      return listTest(operator, type, value, key);
    case 'like':
    case 'ilike': {
      const pattern = likePattern(textOperand(operator, value, key), operator === 'like' ? '' : 'i');
      return known((stored) => pattern.test(asText(stored)));
    }
    case 'startsWith': {
      const text = textOperand(operator, value, key);
      return known((stored) => asText(stored).startsWith(text));
    }
    case 'endsWith': {
      const text = textOperand(operator, value, key);
      return known((stored) => asText(stored).endsWith(text));
    }
    case 'containsIlike': {
      const pattern = likePattern(textOperand(operator, value, key), 'i');
      return known((stored) => Array.isArray(stored) && stored.some((item) => pattern.test(String(item))));
    }
    case 'isEmptyArray':
      return (stored) => isNothing(stored) === (value === true);
    case 'eq':
    case 'neq':
      return equalTest(operator, type, value, key);
    default: {
      const given = operand(type, value, key);
      return known((stored) => {
        const difference = ordered(stored, given);
        return operator === 'gt'
          ? difference > 0
          : operator === 'gte'
            ? difference >= 0
            : operator === 'lt'
              ? difference < 0
              : difference <= 0;
      });
    }
  }
};
