import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import type { ObjectShape, UniquePart } from '../metadata/object-shape.ts';
import type { FieldMeta } from '../metadata/types.ts';
import { shapeOfObject, type World } from '../store/world.ts';
import { convertValue } from '../values/convert-value.ts';
import type { StoredRecord } from './stored-record.ts';

/** A link to be found by a unique value of its target: `{company: {connect: {where: {...}}}}`. */
export type Connect = { readonly field: FieldMeta; readonly where: Readonly<Record<string, unknown>> };

const ID: readonly UniquePart[] = [{ field: 'id', sub: null }];

const normalized = (shape: ObjectShape, where: Readonly<Record<string, unknown>>): StoredRecord => {
  const entries = Object.entries(where).map(([key, value]) => {
    const field = shape.fieldByName.get(key);
    const converted = field === undefined ? undefined : convertValue(field, key, value);
    return [key, converted?.kind === 'parts' ? converted.parts : converted?.kind === 'plain' ? converted.value : value];
  });
  return { createdAt: '', updatedAt: '', position: 0, ...Object.fromEntries(entries), id: String(where.id ?? '') };
};

const isFilled = (where: Readonly<Record<string, unknown>>, group: readonly UniquePart[]): boolean =>
  group.every(({ field, sub }) => {
    const value = where[field];
    return sub === null ? value !== undefined && value !== null : isObject(value) && Boolean(value[sub]);
  });

const described = (where: StoredRecord, group: readonly UniquePart[]): string =>
  group
    .map(({ field, sub }) => {
      const value = where[field];
      const column = sub === null ? field : `${field}${sub.charAt(0).toUpperCase()}${sub.slice(1)}`;
      return `${column} = ${isObject(value) && sub !== null ? value[sub] : value}`;
    })
    .join(' and ');

const groupFor = (target: ObjectShape, where: Readonly<Record<string, unknown>>): readonly UniquePart[] => {
  const group = [ID, ...target.uniqueGroups].find((candidate) => isFilled(where, candidate));
  if (group !== undefined) return group;
  throw badRequest(
    `Missing required fields: at least one unique constraint have to be fully populated for '${target.object.nameSingular}'.`,
  );
};

const targetOf = (world: World, field: FieldMeta): ObjectShape => {
  const object = world.store.catalog.object(field.target?.objectId ?? '');
  if (object === undefined) throw new Error(`relation ${field.name} has no target`);
  return shapeOfObject(world, object);
};

/** Refuses a call whose rows look the same relation up by different unique values. */
export const checkSameConstraint = (world: World, connects: readonly Connect[]): void => {
  const seen = new Map<string, readonly UniquePart[]>();
  for (const { field, where } of connects) {
    const group = groupFor(targetOf(world, field), where);
    const before = seen.get(field.name);
    if (before !== undefined && before !== group) {
      throw badRequest(
        `Expected the same constraint fields to be used consistently across all operations for ${field.name}.`,
      );
    }
    seen.set(field.name, group);
  }
};

/** The id of the one record that a connect names; deleted records are not found. */
export const connectedId = (world: World, { field, where }: Connect): string => {
  const target = targetOf(world, field);
  const group = groupFor(target, where);
  const wanted = normalized(target, where);
  const table = world.store.table(target.object.id);
  const ids = group === ID ? [wanted.id.toLowerCase()] : table.sameUnique(group, wanted);
  const [found] = ids.flatMap((id) => table.get(id) ?? []).filter((record) => record.deletedAt === undefined);
  if (found !== undefined) return found.id;
  throw badRequest(
    `Expected 1 record to connect to ${field.name}, but found 0 for ${described(wanted, group)}`,
    'RECORD_NOT_FOUND',
  );
};
