import { badRequest, domainError } from '../errors.ts';
import { isObject } from '../json.ts';
import { fieldOfKey, type ObjectShape } from '../metadata/object-shape.ts';
import { subFieldsOf } from '../values/composites.ts';
import { type StoredRecord, storedValue } from './stored-record.ts';

const DIRECTIONS = ['AscNullsFirst', 'AscNullsLast', 'DescNullsFirst', 'DescNullsLast'];

/** One rank of an order: a field or a part of one, and its direction. */
export type OrderBy = { readonly key: string; readonly sub: string | null; readonly direction: string };

/** Reads the `order_by` parameter of REST: `field[Direction],other.part`. */
export const parseRestOrder = (text: string | undefined): readonly OrderBy[] => {
  if (text === undefined) return [];
  return text.split(',').map((item) => {
    const [path = '', rest] = item.split('[');
    const direction = rest === undefined ? 'AscNullsFirst' : rest.replace(']', '');
    if (!DIRECTIONS.includes(direction)) {
      throw badRequest(
        `'order_by' direction '${direction}' invalid. Allowed values are '${DIRECTIONS.join("', '")}'. eg: ?order_by=field_1[AscNullsFirst],field_2[DescNullsLast],field_3`,
      );
    }
    const [key = '', sub] = path.split('.');
    return { key, sub: sub ?? null, direction };
  });
};

/** Reads the orderBy argument of GraphQL: `[{createdAt: DescNullsLast}, {name: {firstName: AscNullsFirst}}]`. */
export const parseGraphqlOrder = (value: unknown): readonly OrderBy[] =>
  (Array.isArray(value) ? value : [value]).filter(isObject).flatMap((entry) =>
    Object.entries(entry).flatMap(([key, inner]): readonly OrderBy[] => {
      if (typeof inner === 'string') return [{ key, sub: null, direction: inner }];
      return Object.entries(isObject(inner) ? inner : {}).map(([sub, direction]) => ({
        key,
        sub,
        direction: String(direction),
      }));
    }),
  );

/** Refuses an order that Twenty refuses: unknown fields, composites and relations without a part. */
export const checkOrder = (shape: ObjectShape, orders: readonly OrderBy[]): void => {
  for (const { key, sub } of orders) {
    const field = fieldOfKey(shape, key);
    if (field === undefined) {
      throw domainError(`Field "${key}" does not exist or is not sortable`, 'FIELD_NOT_FOUND');
    }
    if (subFieldsOf(field.type) !== undefined && sub === null) {
      throw domainError(
        `Composite field "${key}" requires subfield ordering (e.g., { ${key}: { subFieldName: 'AscNullsFirst' } })`,
        'INVALID_QUERY_INPUT',
      );
    }
    if (shape.fieldByName.get(key) === field && field.target !== null && sub === null) {
      throw domainError(
        `Relation field "${key}" requires nested field ordering (e.g., { ${key}: { fieldName: 'AscNullsFirst' } })`,
        'INVALID_QUERY_INPUT',
      );
    }
  }
};

const compareValues = (one: unknown, other: unknown, direction: string): number => {
  const [oneEmpty, otherEmpty] = [one === undefined || one === null, other === undefined || other === null];
  if (oneEmpty || otherEmpty) {
    const emptyFirst = direction.endsWith('NullsFirst') ? -1 : 1;
    return oneEmpty === otherEmpty ? 0 : oneEmpty ? emptyFirst : -emptyFirst;
  }
  const numbers = typeof one === 'number' && typeof other === 'number';
  const difference = numbers ? one - other : String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
  return direction.startsWith('Desc') ? -difference : difference;
};

/** The order of two records; the id decides what the given ranks leave equal. */
export const compareRecords =
  (orders: readonly OrderBy[]) =>
  (one: StoredRecord, other: StoredRecord): number => {
    for (const { key, sub, direction } of orders) {
      const difference = compareValues(storedValue(one, key, sub), storedValue(other, key, sub), direction);
      if (difference !== 0) return difference;
    }
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
  };
