import { isoNow } from '../clock.ts';
import { isObject } from '../json.ts';
import { defaultOf } from '../records/default-values.ts';
import type { World } from '../store/world.ts';
import { invalidMetadata, metadataRefusal, migrationFailed } from './metadata-error.ts';
import { rewriteKey } from './rewrite-records.ts';
import { type FieldMeta, type FieldOption, joinColumnOf, type ObjectMeta } from './types.ts';
import { availabilityProblems, nameProblems } from './validate-name.ts';
import { defaultProblems, optionProblems, optionsOf } from './validate-options.ts';

const EDITABLE = [
  'defaultValue',
  'description',
  'icon',
  'isActive',
  'isLabelSyncedWithName',
  'isUnique',
  'label',
  'name',
  'options',
  'settings',
];
const STANDARD_EDITABLE = EDITABLE.filter((key) => key !== 'name' && key !== 'isLabelSyncedWithName');

const checkEditable = (field: FieldMeta, keys: readonly string[]): void => {
  const known = keys.filter((key) => EDITABLE.includes(key));
  const managed = field.isSystem;
  const forbidden = known.filter((key) =>
    managed ? key !== 'isActive' : field.isStandard && !STANDARD_EDITABLE.includes(key),
  );
  if (forbidden.length === 0) return;
  const message = managed
    ? `Cannot edit system-managed field "${field.name}" properties: ${forbidden.join(', ')}`
    : `Cannot edit standard field metadata properties: ${forbidden.join(', ')}`;
  throw metadataRefusal(403, message, 'FIELD_MUTATION_NOT_ALLOWED');
};

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

const edited = (field: FieldMeta, body: Readonly<Record<string, unknown>>, now: string): FieldMeta => ({
  ...field,
  name: text(body.name, field.name),
  label: text(body.label, field.label),
  description: 'description' in body ? text(body.description, '') || null : field.description,
  icon: text(body.icon, field.icon ?? '') || null,
  isActive: flag(body.isActive, field.isActive),
  isUnique: flag(body.isUnique, field.isUnique),
  isLabelSyncedWithName: flag(body.isLabelSyncedWithName, field.isLabelSyncedWithName),
  defaultValue: 'defaultValue' in body ? (body.defaultValue ?? null) : field.defaultValue,
  options: 'options' in body ? optionsOf(body.options) : field.options,
  settings: isObject(body.settings) ? { ...field.settings, ...body.settings } : field.settings,
  updatedAt: now,
});

const check = (object: ObjectMeta, before: FieldMeta, after: FieldMeta): void => {
  const hasOptions = after.type === 'SELECT' || after.type === 'MULTI_SELECT';
  const named = nameProblems(after.name, 'INVALID_FIELD_INPUT');
  const problems = [
    ...(after.name === before.name
      ? []
      : named.length > 0
        ? named
        : availabilityProblems(object, after.name, after.id)),
    ...(hasOptions ? optionProblems(after.options ?? []) : []),
    ...(hasOptions ? defaultProblems(after.type, after.defaultValue, after.options ?? []) : []),
  ];
  const about = { name: after.name, objectMetadataUniversalIdentifier: object.universalIdentifier };
  if (problems.length > 0) throw invalidMetadata('updating field', 'fieldMetadata', problems, about);
};

// Values follow the id of their option; with no id kept at all the column is dropped and filled with its default.
const renamedValues = (before: readonly FieldOption[], after: readonly FieldOption[]): ReadonlyMap<string, string> =>
  new Map(
    before.flatMap((option) => {
      const next = after.find((candidate) => candidate.id === option.id);
      return next === undefined ? [] : [[option.value, next.value] as const];
    }),
  );

const moveOptions = (world: World, field: FieldMeta, before: readonly FieldOption[]): void => {
  const names = renamedValues(before, field.options ?? []);
  const otherwise = defaultOf(field, '');
  rewriteKey(world, field.objectMetadataId, field.name, (value) => {
    if (!Array.isArray(value)) return { [field.name]: names.get(String(value)) ?? otherwise };
    const kept = value.flatMap((item) => names.get(String(item)) ?? []);
    return { [field.name]: kept.length === 0 ? otherwise : kept };
  });
};

const checkNoDuplicates = (world: World, field: FieldMeta): void => {
  const values = [...world.store.table(field.objectMetadataId).all()].flatMap((record) =>
    record[field.name] === undefined ? [] : [JSON.stringify(record[field.name])],
  );
  if (new Set(values).size === values.length) return;
  throw migrationFailed(
    `Migration action 'create' for 'index' failed: [workspaceSchema] could not create unique index on "${field.name}" (pg code: 23505)`,
  );
};

/** Edits a field as far as Twenty allows; keys it does not know, and type and isNullable, are passed over. */
export const updateField = (world: World, id: string, given: unknown): FieldMeta => {
  const field = world.store.catalog.field(id);
  const object = world.store.catalog.object(field?.objectMetadataId ?? '');
  if (field === undefined || object === undefined) {
    const message = 'Field metadata to update not found';
    throw invalidMetadata('updating field', 'fieldMetadata', [{ code: 'FIELD_METADATA_NOT_FOUND', message }]);
  }
  const body = isObject(given) ? given : {};
  checkEditable(field, Object.keys(body));
  const after = edited(field, body, isoNow(world.clock));
  check(object, field, after);
  if (after.isUnique && !field.isUnique) checkNoDuplicates(world, field);
  const fields = object.fields.map((candidate) => (candidate.id === id ? after : candidate));
  world.store.write({ op: 'object', value: { ...object, fields } });
  if (after.name !== field.name) {
    const [from, to] = [joinColumnOf(field) ?? field.name, joinColumnOf(after) ?? after.name];
    rewriteKey(world, object.id, from, (value) => ({ [to]: value }));
  }
  if ('options' in body && field.options !== null) moveOptions(world, after, field.options);
  return after;
};
