import { createHash } from 'node:crypto';
import { databaseRefusal, duplicateEntry } from '../errors.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import type { World } from '../store/world.ts';
import { type StoredRecord, storedValue } from './stored-record.ts';

/** The name of the database table of an object: custom objects carry an underscore. */
const tableName = ({ object }: ObjectShape): string =>
  object.isStandard ? object.nameSingular : `_${object.nameSingular}`;

const constraintName = (shape: ObjectShape, column: string): string =>
  `FK_${createHash('sha1')
    .update(`${tableName(shape)}_${column}`)
    .digest('hex')
    .slice(0, 27)}`;

/** PostgreSQL's complaint about a required column that would be left empty, or undefined. */
export const missingRequired = (shape: ObjectShape, record: Readonly<Record<string, unknown>>): string | undefined => {
  const empty = shape.required.find((key) => (record[key] ?? null) === null);
  return empty === undefined
    ? undefined
    : `null value in column "${empty}" of relation "${tableName(shape)}" violates not-null constraint`;
};

const conflicts = (world: World, shape: ObjectShape, record: StoredRecord, own: string): boolean => {
  const table = world.store.table(shape.object.id);
  return shape.uniqueGroups.some((group) => table.sameUnique(group, record).some((id) => id !== own));
};

/** Refuses rows that would break a unique index, with stored rows (deleted ones too) or with one another. */
export const checkUnique = (
  world: World,
  shape: ObjectShape,
  rows: readonly { readonly record: StoredRecord; readonly own: string }[],
): void => {
  const seen = new Set<string>();
  for (const { record, own } of rows) {
    if (record.id !== own && world.store.table(shape.object.id).get(record.id) !== undefined) throw duplicateEntry();
    if (conflicts(world, shape, record, own)) throw duplicateEntry();
    const keys = shape.uniqueGroups.flatMap((group, index) => {
      const values = group.map((part) => storedValue(record, part.field, part.sub));
      return values.includes(undefined) ? [] : [JSON.stringify([index, values])];
    });
    for (const key of [record.id, ...keys]) {
      if (seen.has(key)) throw duplicateEntry();
      seen.add(key);
    }
  }
};

/** Refuses rows whose links name a record that does not exist; a deleted one will do, as in PostgreSQL. */
export const checkLinks = (world: World, shape: ObjectShape, records: readonly StoredRecord[]): void => {
  for (const record of records) {
    for (const { column, field } of shape.joinByColumn.values()) {
      const id = record[column];
      if (typeof id !== 'string' || field.target === null) continue;
      if (world.store.table(field.target.objectId).get(id) !== undefined) continue;
      throw databaseRefusal(
        `insert or update on table "${tableName(shape)}" violates foreign key constraint "${constraintName(shape, column)}"`,
      );
    }
  }
};
