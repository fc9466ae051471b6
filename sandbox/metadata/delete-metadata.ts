import type { World } from '../store/world.ts';
import { invalidMetadata, metadataRefusal } from './metadata-error.ts';
import { rewriteKey } from './rewrite-records.ts';
import { type FieldMeta, joinColumnOf, type ObjectMeta } from './types.ts';

const MANAGED = ['timelineActivities', 'attachments', 'noteTargets', 'taskTargets'];

const dropField = (world: World, field: FieldMeta): void => {
  const object = world.store.catalog.object(field.objectMetadataId);
  if (object === undefined) return;
  rewriteKey(world, object.id, joinColumnOf(field) ?? field.name, () => ({}));
  const fields = object.fields.filter((candidate) => candidate.id !== field.id);
  world.store.write({ op: 'object', value: { ...object, fields } });
};

const dropBothSides = (world: World, field: FieldMeta): void => {
  const reverse = world.store.catalog.field(field.target?.fieldId ?? '');
  dropField(world, field);
  if (reverse !== undefined && field.target !== null) dropField(world, reverse);
};

/** Deletes a custom field with its values; of a relation both sides go. Standard and managed fields stay. */
export const deleteField = (world: World, id: string): FieldMeta => {
  const field = world.store.catalog.field(id);
  const object = world.store.catalog.object(field?.objectMetadataId ?? '');
  if (field === undefined || object === undefined) {
    throw metadataRefusal(404, 'Field to delete not found', 'FIELD_METADATA_NOT_FOUND');
  }
  const forbidden = (message: string) => metadataRefusal(403, message, 'FIELD_MUTATION_NOT_ALLOWED');
  if (field.isStandard || field.isSystem) throw forbidden(`Cannot delete standard field "${field.name}"`);
  if (MANAGED.includes(field.name)) throw forbidden(`Cannot delete system-managed field "${field.name}"`);
  if (object.labelIdentifierFieldMetadataId === id) {
    const message = 'Cannot delete, please update the label identifier field first';
    const about = { name: field.name, objectMetadataUniversalIdentifier: object.universalIdentifier };
    throw invalidMetadata('deleting field', 'fieldMetadata', [{ code: 'FIELD_MUTATION_NOT_ALLOWED', message }], about);
  }
  dropBothSides(world, field);
  return field;
};

/** Deletes a custom object with its records and with the reverse sides of its relations. */
export const deleteObject = (world: World, id: string): ObjectMeta => {
  const object = world.store.catalog.object(id);
  if (object === undefined) throw metadataRefusal(404, 'Could not find flat entity in maps', 'ENTITY_NOT_FOUND');
  if (object.isStandard) {
    const message = object.isSystem ? 'System objects cannot be deleted' : 'Standard objects cannot be deleted';
    throw invalidMetadata('deleting object', 'objectMetadata', [{ code: 'OBJECT_MUTATION_NOT_ALLOWED', message }]);
  }
  for (const field of object.fields) {
    const reverse = world.store.catalog.field(field.target?.fieldId ?? '');
    if (reverse !== undefined && field.target !== null) dropField(world, reverse);
  }
  world.store.write({ op: 'no-object', id });
  return object;
};
