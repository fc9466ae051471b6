import { subFieldsOf } from '../values/composites.ts';
import { type FieldMeta, joinColumnOf, type ObjectMeta } from './types.ts';

/** One part of a unique index: a field, or a sub-field of a composite field. */
export type UniquePart = { readonly field: string; readonly sub: string | null };

export type JoinColumn = { readonly column: string; readonly field: FieldMeta };

/** What the record code needs of an object, worked out once per version of its metadata. */
export type ObjectShape = {
  readonly object: ObjectMeta;
  readonly fieldByName: ReadonlyMap<string, FieldMeta>;
  readonly joinByColumn: ReadonlyMap<string, JoinColumn>;
  readonly uniqueGroups: readonly (readonly UniquePart[])[];
  /** The fields that fill themselves when a new record does not name them. */
  readonly defaulted: readonly FieldMeta[];
  /** The keys under which a record must hold something. */
  readonly required: readonly string[];
};

const uniquePartsOf = (field: FieldMeta): readonly UniquePart[] => {
  const parts = subFieldsOf(field.type);
  if (parts === undefined) return [{ field: joinColumnOf(field) ?? field.name, sub: null }];
  return parts.filter((part) => part.unique).map((part) => ({ field: field.name, sub: part.name }));
};

const isRequired = (field: FieldMeta): boolean => {
  const isReverseSide = field.target !== null && joinColumnOf(field) === undefined;
  return !field.isNullable && field.type !== 'TS_VECTOR' && !isReverseSide;
};

/** Reads names, join columns and unique indexes out of the metadata of an object. */
export const shapeOf = (object: ObjectMeta): ObjectShape => {
  const joins = object.fields.flatMap((field) => {
    const column = joinColumnOf(field);
    return column === undefined ? [] : [{ column, field }];
  });
  return {
    object,
    fieldByName: new Map(object.fields.map((field) => [field.name, field])),
    joinByColumn: new Map(joins.map((join) => [join.column, join])),
    uniqueGroups: object.fields.filter((field) => field.isUnique).map(uniquePartsOf),
    defaulted: object.fields.filter((field) => field.defaultValue !== null),
    required: object.fields.filter(isRequired).map((field) => joinColumnOf(field) ?? field.name),
  };
};

/** The field that a key of a payload or filter names, by field name or by join column. */
export const fieldOfKey = (shape: ObjectShape, key: string): FieldMeta | undefined =>
  shape.fieldByName.get(key) ?? shape.joinByColumn.get(key)?.field;
