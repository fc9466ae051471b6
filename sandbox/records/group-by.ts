import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { fieldOfKey, type ObjectShape } from '../metadata/object-shape.ts';
import { subFieldsOf } from '../values/composites.ts';
import { type StoredRecord, storedValue } from './stored-record.ts';

type Dimension = { readonly key: string; readonly sub: string | null };

const dimensionsOf = (shape: ObjectShape, groupBy: unknown): readonly Dimension[] =>
  (Array.isArray(groupBy) ? groupBy : []).filter(isObject).flatMap((entry) =>
    Object.entries(entry).map(([key, value]) => {
      const field = fieldOfKey(shape, key);
      if (field === undefined) throw badRequest(`Unidentified field in groupBy: ${key}`);
      const parts = subFieldsOf(field.type);
      if (field.type === 'ACTOR' || field.type === 'RICH_TEXT') {
        throw badRequest(`Field "${key}" is not supported in groupBy`);
      }
      if (isObject(value) && 'granularity' in value) {
        throw badRequest('Time zone should be specified for a group by date on Day, Week, Month, Quarter or Year');
      }
      const [sub] = isObject(value) ? Object.keys(value) : [];
      return { key, sub: parts === undefined ? null : (sub ?? null) };
    }),
  );

/** Counts of records by their values in some fields, as `groupBy` answers; counts are texts, as PostgreSQL gives them. */
export const groupRecords = (
  shape: ObjectShape,
  records: readonly StoredRecord[],
  groupBy: unknown,
  aggregates: readonly string[],
  limit: number,
): readonly Readonly<Record<string, unknown>>[] => {
  const dimensions = dimensionsOf(shape, groupBy);
  const groups = new Map<string, { readonly values: readonly unknown[]; readonly count: number }>();
  for (const record of records) {
    const values = dimensions.map(({ key, sub }) => storedValue(record, key, sub) ?? null);
    const name = JSON.stringify(values);
    groups.set(name, { values, count: (groups.get(name)?.count ?? 0) + 1 });
  }
  // PostgreSQL sorts the groups by value with empty values last.
  const sorted = [...groups].sort(([one], [other]) =>
    one.includes('null') === other.includes('null') ? (one < other ? -1 : 1) : one.includes('null') ? 1 : -1,
  );
  return sorted.slice(0, limit).map(([, { values, count }]) => ({
    ...Object.fromEntries(aggregates.map((name) => [name, String(count)])),
    groupByDimensionValues: values,
  }));
};
