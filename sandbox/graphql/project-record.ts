import { isObject } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { encodeCursor } from '../records/cursor.ts';
import type { Page } from '../records/find-page.ts';
import type { OrderBy } from '../records/order.ts';
import { presentRecord } from '../records/present-record.ts';
import { relatedTo } from '../records/related.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import type { World } from '../store/world.ts';
import type { Field } from './request.ts';

const ROWS_OF_A_RELATION = 60;

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const picked = (value: unknown, fields: readonly Field[]): unknown => {
  if (fields.length === 0 || !isObject(value)) return value;
  return Object.fromEntries(fields.map((field) => [field.name, value[field.name] ?? null]));
};

/** The selected fields of a record, by their own names: Twenty passes over aliases below the root. A field that the object does not have is null, as Twenty answers unchecked. */
export const projectRecord = (
  world: World,
  shape: ObjectShape,
  record: StoredRecord,
  fields: readonly Field[],
): Readonly<Record<string, unknown>> => {
  const shown = presentRecord(shape, record, world.presentFiles);
  const hidden = new Set<string>();
  const entries = fields.map(({ name, fields: inner }): readonly [string, unknown] => {
    if (name === '__typename') return [name, capitalized(shape.object.nameSingular)];
    const field = shape.fieldByName.get(name);
    const related = field === undefined ? undefined : relatedTo(world, field, record);
    if (related === undefined) return [name, picked(shown[name] ?? null, inner)];
    if (related.kind === 'many') {
      const records = related.records.slice(0, ROWS_OF_A_RELATION);
      return [name, connectionOf(world, related.shape, pageOf(related.records.length, records), [], inner)];
    }
    if (related.record !== null) return [name, projectRecord(world, related.shape, related.record, inner)];
    hidden.add(`${name}Id`);
    return [name, null];
  });
  // Beside a link whose record is deleted, Twenty shows the join column empty too.
  return Object.fromEntries(entries.map(([name, value]) => [name, hidden.has(name) ? null : value]));
};

const pageOf = (totalCount: number, records: readonly StoredRecord[]): Page => ({
  records,
  totalCount,
  pageInfo: { hasNextPage: totalCount > records.length, hasPreviousPage: false, startCursor: null, endCursor: null },
});

/** A page as a connection: the selected of edges, cursors, page info and count. Other aggregates come out null. */
export const connectionOf = (
  world: World,
  shape: ObjectShape,
  page: Page,
  orders: readonly OrderBy[],
  fields: readonly Field[],
): Readonly<Record<string, unknown>> => {
  const type = capitalized(shape.object.nameSingular);
  // A cursor is made of the selected fields only: ordering by a field that is not selected loses its rank.
  const node = fields.find((field) => field.name === 'edges')?.fields.find((field) => field.name === 'node');
  const known = orders.filter((order) => node?.fields.some((field) => field.name === order.key));
  const cursorOf = (record: StoredRecord | undefined): string | null =>
    record === undefined ? null : encodeCursor(presentRecord(shape, record, world.presentFiles), known);
  const [first, last] = [cursorOf(page.records[0]), cursorOf(page.records.at(-1))];
  const pageInfo = { ...page.pageInfo, startCursor: first, endCursor: last };
  const edge = (record: StoredRecord, inner: readonly Field[]): unknown =>
    Object.fromEntries(
      inner.map((field) => {
        if (field.name === 'node') return [field.name, projectRecord(world, shape, record, field.fields)];
        if (field.name === '__typename') return [field.name, `${type}Edge`];
        return [field.name, cursorOf(record)];
      }),
    );
  return Object.fromEntries(
    fields.map((field) => {
      switch (field.name) {
        case 'edges':
          return [field.name, page.records.map((record) => edge(record, field.fields))];
        case 'pageInfo':
          return [field.name, picked(pageInfo, field.fields)];
        case 'totalCount':
          return [field.name, page.totalCount];
        case '__typename':
          return [field.name, `${type}Connection`];
        default:
          return [field.name, null];
      }
    }),
  );
};
