import { stableUuid } from '../ids.ts';
import { readStandardCsv, type StandardFieldRow, type StandardObjectRow } from './read-standard-csv.ts';
import { systemFieldsOf } from './system-fields.ts';
import type { FieldMeta, ObjectMeta, RelationTarget } from './types.ts';

const objectId = (workspaceId: string, name: string): string => stableUuid('object', workspaceId, name);
const fieldId = (workspaceId: string, object: string, name: string): string =>
  stableUuid('field', objectId(workspaceId, object), name);

const targetOf = (workspaceId: string, target: string | null): RelationTarget | null => {
  const [object, field] = target?.split('.') ?? [];
  if (object === undefined || field === undefined) return null;
  return { objectId: objectId(workspaceId, object), fieldId: fieldId(workspaceId, object, field) };
};

const fieldOf = (row: StandardFieldRow, workspaceId: string, now: string): FieldMeta => {
  const id = fieldId(workspaceId, row.object, row.name);
  return {
    id,
    universalIdentifier: row.universalIdentifier,
    objectMetadataId: objectId(workspaceId, row.object),
    type: row.type,
    name: row.name,
    label: row.label,
    description: row.description,
    icon: row.icon,
    isActive: !row.flags.has('inactive'),
    isSystem: row.flags.has('system'),
    isUIEditable: !row.flags.has('not-editable'),
    isNullable: !row.flags.has('required'),
    isUnique: row.flags.has('unique'),
    isLabelSyncedWithName: false,
    isStandard: true,
    defaultValue: row.default,
    options: row.options?.map((option) => ({ id: stableUuid('option', id, option.value), ...option })) ?? null,
    settings: row.settings,
    morphId: row.morphId,
    target: targetOf(workspaceId, row.target),
    createdAt: now,
    updatedAt: now,
  };
};

const objectOf = (
  row: StandardObjectRow,
  fields: readonly StandardFieldRow[],
  workspaceId: string,
  now: string,
): ObjectMeta => {
  const id = objectId(workspaceId, row.name);
  return {
    id,
    universalIdentifier: row.universalIdentifier,
    nameSingular: row.name,
    namePlural: row.plural,
    labelSingular: row.label,
    labelPlural: row.labelPlural,
    description: row.description,
    icon: row.icon,
    shortcut: row.shortcut,
    isActive: true,
    isSystem: row.flags.has('system'),
    isSearchable: row.flags.has('searchable'),
    isUIEditable: !row.flags.has('not-editable'),
    isUICreatable: !row.flags.has('not-creatable'),
    isLabelSyncedWithName: false,
    isStandard: true,
    openRecordIn: row.openRecordIn,
    duplicateCriteria: row.duplicateCriteria,
    labelIdentifierFieldMetadataId: fieldId(workspaceId, row.name, row.labelField),
    imageIdentifierFieldMetadataId: row.imageField === null ? null : fieldId(workspaceId, row.name, row.imageField),
    fields: [
      ...systemFieldsOf({ id, now, isStandard: true }),
      ...fields.filter((field) => field.object === row.name).map((field) => fieldOf(field, workspaceId, now)),
    ],
    createdAt: now,
    updatedAt: now,
  };
};

/** The objects of a workspace just made by sign-up, with ids that depend on the workspace id alone. */
export const standardObjects = (workspaceId: string, now: string): readonly ObjectMeta[] => {
  const { objects, fields } = readStandardCsv();
  return objects.map((row) => objectOf(row, fields, workspaceId, now));
};
