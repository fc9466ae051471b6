import { randomUUID } from 'node:crypto';
import { isoNow } from '../clock.ts';
import type { World } from '../store/world.ts';
import type { FieldInput, RelationInput } from './field-input.ts';
import { invalidMetadata } from './metadata-error.ts';
import type { FieldMeta, FieldSettings, ObjectMeta } from './types.ts';
import { availabilityProblems, nameProblems } from './validate-name.ts';

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The name that Twenty makes of a label: its words, the first in lower case, the others capitalized. */
const camelCase = (label: string): string => {
  const words = label.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .map((word, index) => (index === 0 ? word : capitalized(word)))
    .join('');
};

const settingsOf = (type: RelationInput['type'], name: string): FieldSettings =>
  type === 'MANY_TO_ONE'
    ? { onDelete: 'SET_NULL', relationType: type, joinColumnName: `${name}Id` }
    : { relationType: type };

type Side = {
  readonly object: ObjectMeta;
  readonly other: ObjectMeta;
  readonly name: string;
  readonly label: string;
  readonly icon: string | null;
  readonly type: RelationInput['type'];
  readonly description: string | null;
};

const sideOf = (side: Side, id: string, target: FieldMeta['target'], now: string): FieldMeta => ({
  id,
  universalIdentifier: randomUUID(),
  objectMetadataId: side.object.id,
  type: 'RELATION',
  name: side.name,
  label: side.label,
  description: side.description ?? `${capitalized(side.object.namePlural)} tied to the ${side.other.labelSingular}`,
  icon: side.icon ?? 'IconRelationOneToMany',
  isActive: true,
  isSystem: false,
  isUIEditable: true,
  isNullable: true,
  isUnique: false,
  isLabelSyncedWithName: false,
  isStandard: false,
  defaultValue: null,
  options: null,
  settings: settingsOf(side.type, side.name),
  morphId: null,
  target,
  createdAt: now,
  updatedAt: now,
});

const problemsOf = (side: Side) => {
  const problems = nameProblems(side.name, 'INVALID_FIELD_INPUT');
  return problems.length > 0 ? problems : availabilityProblems(side.object, side.name);
};

const withField = (object: ObjectMeta, field: FieldMeta): ObjectMeta => ({
  ...object,
  fields: [...object.fields, field],
});

/** Makes both sides of a relation; the reverse side is named after the target's label. Morph relations are not made here. */
export const createRelation = (world: World, object: ObjectMeta, input: FieldInput): FieldMeta => {
  const { relation } = input;
  const refused = (message: string, code = 'INVALID_FIELD_INPUT') =>
    invalidMetadata('creating field', 'fieldMetadata', [{ code, message }]);
  if (relation === null || input.type === 'MORPH_RELATION') throw refused('Relation creation payload is required');
  const other = world.store.catalog.object(relation.targetObjectMetadataId);
  if (other === undefined) {
    const message = 'Object metadata relation target not found for relation creation payload';
    throw refused(message, 'FIELD_METADATA_RELATION_MALFORMED');
  }
  const own: Side = { ...input, object, other, type: relation.type };
  const reverse: Side = {
    object: other,
    other: object,
    name: camelCase(relation.targetFieldLabel),
    label: relation.targetFieldLabel,
    icon: relation.targetFieldIcon,
    type: relation.type === 'MANY_TO_ONE' ? 'ONE_TO_MANY' : 'MANY_TO_ONE',
    description: null,
  };
  for (const side of [own, reverse]) {
    const problems = problemsOf(side);
    const about = { name: side.name, objectMetadataUniversalIdentifier: side.object.universalIdentifier };
    if (problems.length > 0) throw invalidMetadata('creating fields', 'fieldMetadata', problems, about);
  }
  const now = isoNow(world.clock);
  const [id, reverseId] = [randomUUID(), randomUUID()];
  const field = sideOf(own, id, { objectId: other.id, fieldId: reverseId }, now);
  const reverseField = sideOf(reverse, reverseId, { objectId: object.id, fieldId: id }, now);
  world.store.write({ op: 'object', value: withField(object, field) });
  const target = world.store.catalog.object(other.id) ?? other;
  world.store.write({ op: 'object', value: withField(target, reverseField) });
  return field;
};
