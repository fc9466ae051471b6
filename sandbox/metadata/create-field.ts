import { randomUUID } from 'node:crypto';
import { isoNow } from '../clock.ts';
import { defaultOf } from '../records/default-values.ts';
import type { World } from '../store/world.ts';
import { subFieldsOf } from '../values/composites.ts';
import { createRelation } from './create-relation.ts';
import type { FieldInput } from './field-input.ts';
import { invalidMetadata, type MetadataProblem, migrationFailed } from './metadata-error.ts';
import type { FieldMeta, ObjectMeta } from './types.ts';
import { availabilityProblems, nameProblems } from './validate-name.ts';
import { defaultProblems, optionProblems, optionsOf, ratingOptions } from './validate-options.ts';

const CODE = 'INVALID_FIELD_INPUT';

const typeProblems = ({ type, name, settings }: FieldInput): readonly MetadataProblem[] => {
  const bad = (message: string, value: unknown = type): MetadataProblem => ({ code: CODE, message, value });
  if (type === 'NUMERIC') return [bad('Field type NUMERIC is not supported for field creation. Use NUMBER instead.')];
  if (type === 'POSITION') {
    return [
      bad(`Field type POSITION must be named "position", got "${name}"`, name),
      bad('Field type POSITION must be a system field', false),
    ];
  }
  const maximum = settings?.maxNumberOfValues;
  if (type === 'FILES' && !(typeof maximum === 'number' && maximum > 0 && maximum <= 60)) {
    return [
      {
        code: CODE,
        message:
          'maxNumberOfValues must be defined in settings and be a number greater than 0 and less than or equal to 60',
      },
    ];
  }
  return [];
};

const uniqueProblem = ({ type, name, isUnique, defaultValue }: FieldInput): MetadataProblem | undefined => {
  if (!isUnique) return undefined;
  const message = `Unique index cannot be created for field ${name} of type ${type}`;
  const parts = subFieldsOf(type);
  if (type === 'FILES' || (parts !== undefined && !parts.some((part) => part.unique))) {
    return { code: 'INDEX_FIELD_INVALID_TYPE_FOR_UNIQUE', message };
  }
  return defaultValue === null ? undefined : { code: 'INDEX_FIELD_INVALID_DEFAULT_VALUE', message };
};

const failsInDatabase = (world: World, object: ObjectMeta, input: FieldInput): string | undefined => {
  const { type, defaultValue, isNullable, name } = input;
  if (type === 'TEXT' && typeof defaultValue === 'string' && !/^'.*'$/s.test(defaultValue)) {
    return `[workspaceSchema] Invalid string default value "${defaultValue}" should be single quoted`;
  }
  const filled = !isNullable && defaultValue === null && world.store.table(object.id).size > 0;
  return filled
    ? `[workspaceSchema] column "${name}" of relation "${object.nameSingular}" contains null values`
    : undefined;
};

const checked = (world: World, object: ObjectMeta, input: FieldInput): FieldMeta => {
  const hasOptions = input.type === 'SELECT' || input.type === 'MULTI_SELECT';
  const options = input.type === 'RATING' ? ratingOptions() : hasOptions ? optionsOf(input.options) : null;
  const named = nameProblems(input.name, CODE);
  const about = { name: input.name, objectMetadataUniversalIdentifier: object.universalIdentifier };
  const problems = [
    ...(named.length > 0 ? named : availabilityProblems(object, input.name)),
    ...typeProblems(input),
    ...(hasOptions ? optionProblems(options ?? []) : []),
    ...(hasOptions ? defaultProblems(input.type, input.defaultValue, options ?? []) : []),
  ];
  if (problems.length > 0) throw invalidMetadata('creating fields', 'fieldMetadata', problems, about);
  const unique = uniqueProblem(input);
  if (unique !== undefined) throw invalidMetadata('creating fields', 'index', [unique], about);
  const failure = failsInDatabase(world, object, input);
  if (failure !== undefined) {
    throw migrationFailed(`Migration action 'create' for 'fieldMetadata' failed: ${failure}`);
  }
  const now = isoNow(world.clock);
  return {
    id: randomUUID(),
    universalIdentifier: randomUUID(),
    objectMetadataId: object.id,
    type: input.type,
    name: input.name,
    label: input.label,
    description: input.description,
    icon: input.icon,
    isActive: true,
    isSystem: false,
    isUIEditable: true,
    isNullable: input.isNullable,
    isUnique: input.isUnique,
    isLabelSyncedWithName: input.isLabelSyncedWithName,
    isStandard: false,
    defaultValue: input.defaultValue,
    options,
    settings: input.settings,
    morphId: null,
    target: null,
    createdAt: now,
    updatedAt: now,
  };
};

/** Makes a field (for a relation: both sides) and gives stored records its default, as a database does. */
export const createField = (world: World, input: FieldInput): FieldMeta => {
  const object = world.store.catalog.object(input.objectMetadataId);
  if (object === undefined) {
    const message = 'Provided object metadata id does not exist';
    throw invalidMetadata('creating field', 'fieldMetadata', [{ code: 'OBJECT_METADATA_NOT_FOUND', message }]);
  }
  if (input.type === 'TS_VECTOR') {
    const message = 'TS Vector is not supported for field creation';
    throw invalidMetadata('creating field', 'fieldMetadata', [{ code: CODE, message }]);
  }
  if (input.type === 'RELATION' || input.type === 'MORPH_RELATION') return createRelation(world, object, input);
  const field = checked(world, object, input);
  world.store.write({ op: 'object', value: { ...object, fields: [...object.fields, field] } });
  const value = defaultOf(field, field.createdAt);
  if (value === undefined) return field;
  for (const record of [...world.store.table(object.id).all()]) {
    world.store.putRecord(object.id, { ...record, [field.name]: value });
  }
  return field;
};
