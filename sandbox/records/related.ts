import type { ObjectShape } from '../metadata/object-shape.ts';
import { type FieldMeta, joinColumnOf } from '../metadata/types.ts';
import { shapeOfObject, type World } from '../store/world.ts';
import { type PresentedRecord, presentRecord } from './present-record.ts';
import type { StoredRecord } from './stored-record.ts';

const ROWS_OF_A_RELATION = 60;

export type Related =
  | { readonly kind: 'one'; readonly shape: ObjectShape; readonly record: StoredRecord | null }
  | { readonly kind: 'many'; readonly shape: ObjectShape; readonly records: readonly StoredRecord[] };

/** The live records at the other end of a relation field; a to-many side is cut at 60 rows by the callers that show it. */
export const relatedTo = (world: World, field: FieldMeta, record: StoredRecord): Related | undefined => {
  const object = world.store.catalog.object(field.target?.objectId ?? '');
  if (object === undefined) return undefined;
  const shape = shapeOfObject(world, object);
  const table = world.store.table(object.id);
  const isLive = (other: StoredRecord): boolean => other.deletedAt === undefined;
  const column = joinColumnOf(field);
  if (column !== undefined) {
    const id = record[column];
    const linked = typeof id === 'string' ? table.get(id) : undefined;
    return { kind: 'one', shape, record: linked !== undefined && isLive(linked) ? linked : null };
  }
  const reverse = object.fields.find((candidate) => candidate.id === field.target?.fieldId);
  const reverseColumn = reverse === undefined ? undefined : joinColumnOf(reverse);
  if (reverseColumn === undefined) return undefined;
  const ids = [...table.linkedTo(reverseColumn, record.id)].sort();
  return { kind: 'many', shape, records: ids.flatMap((id) => table.get(id) ?? []).filter(isLive) };
};

/**
 * A record as REST shows it with `depth=1`: related records beside the ids. A link to a deleted record shows as null,
 * and so does its join column, although the link is stored (Twenty 2.31): compare links at depth 0.
 */
export const presentWithRelations = (world: World, shape: ObjectShape, record: StoredRecord): PresentedRecord => {
  const shown: Record<string, unknown> = { ...presentRecord(shape, record, world.presentFiles) };
  for (const field of shape.object.fields) {
    const related = relatedTo(world, field, record);
    if (related === undefined) continue;
    const present = (other: StoredRecord): PresentedRecord => presentRecord(related.shape, other, world.presentFiles);
    if (related.kind === 'many') {
      shown[field.name] = related.records.slice(0, ROWS_OF_A_RELATION).map(present);
      continue;
    }
    shown[field.name] = related.record === null ? null : present(related.record);
    if (related.record === null) shown[`${field.name}Id`] = null;
  }
  return shown;
};
