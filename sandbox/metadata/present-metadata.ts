import { stableUuid } from '../ids.ts';
import type { FieldMeta, ObjectMeta } from './types.ts';

type Shown = Readonly<Record<string, unknown>>;

const withoutEmpty = (values: Shown): Shown =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

const applicationOf = (workspaceId: string, isStandard: boolean): string =>
  stableUuid('application', workspaceId, isStandard ? 'standard' : 'custom');

/** A field as metadata routes show it; empty keys are left out. */
export const presentField = (field: FieldMeta, workspaceId: string): Shown => {
  const { isStandard, target, ...shown } = field;
  return withoutEmpty({
    ...shown,
    applicationId: applicationOf(workspaceId, isStandard),
    isUIReadOnly: !field.isUIEditable,
    workspaceId,
  });
};

/** A field as a write answers it: default value and options are shown even when empty. */
export const presentWrittenField = (field: FieldMeta, workspaceId: string): Shown => ({
  ...presentField(field, workspaceId),
  defaultValue: field.defaultValue,
  options: field.options,
});

/** An object without its fields, as a delete answers it. */
export const presentBareObject = (object: ObjectMeta, workspaceId: string): Shown => {
  const { isStandard, fields, ...shown } = object;
  return withoutEmpty({
    ...shown,
    applicationId: applicationOf(workspaceId, isStandard),
    isRemote: false,
    isUIReadOnly: !object.isUIEditable,
    workspaceId,
  });
};

/** An object with all its fields. */
export const presentObject = (object: ObjectMeta, workspaceId: string): Shown => ({
  ...presentBareObject(object, workspaceId),
  fields: object.fields.map((field) => presentField(field, workspaceId)),
});
