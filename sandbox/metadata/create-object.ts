import { randomUUID } from 'node:crypto';
import { isoNow } from '../clock.ts';
import { isObject } from '../json.ts';
import type { World } from '../store/world.ts';
import { invalidMetadata, type MetadataProblem, malformed, metadataRefusal } from './metadata-error.ts';
import { systemFieldsOf } from './system-fields.ts';
import type { FieldMeta, ObjectMeta } from './types.ts';
import { nameProblems } from './validate-name.ts';

const REQUIRED = ['nameSingular', 'namePlural', 'labelSingular', 'labelPlural'];

// Every custom object gets these four, each with a morph relation back.
const LINKED: readonly {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly object: string;
}[] = [
  { name: 'timelineActivities', label: 'Timeline Activities', icon: 'IconTimelineEvent', object: 'timelineActivity' },
  { name: 'attachments', label: 'Attachments', icon: 'IconFileImport', object: 'attachment' },
  { name: 'noteTargets', label: 'Notes', icon: 'IconNotes', object: 'noteTarget' },
  { name: 'taskTargets', label: 'Tasks', icon: 'IconCheckbox', object: 'taskTarget' },
];

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const shapeProblems = (body: Readonly<Record<string, unknown>>): readonly string[] =>
  REQUIRED.flatMap((key) => [
    ...(body[key] === undefined || body[key] === '' ? [`${key} should not be empty`] : []),
    ...(typeof body[key] === 'string' ? [] : [`${key} must be a string`]),
  ]);

const problemsOf = (world: World, body: Readonly<Record<string, unknown>>): readonly MetadataProblem[] => {
  const code = 'INVALID_OBJECT_INPUT';
  const [singular, plural] = [String(body.nameSingular), String(body.namePlural)];
  const { catalog } = world.store;
  const taken = [singular, plural].some(
    (name) => catalog.singular(name) !== undefined || catalog.plural(name) !== undefined,
  );
  return [
    ...nameProblems(singular, code),
    ...nameProblems(plural, code),
    ...(singular === plural
      ? [{ code, message: 'The singular and plural names cannot be the same for an object', value: singular }]
      : []),
    ...(body.isLabelSyncedWithName === true &&
    String(body.labelSingular).toLowerCase().replaceAll(' ', '') !== singular.toLowerCase()
      ? [{ code, message: 'Names are not synced with labels' }]
      : []),
    ...(taken ? [{ code: 'OBJECT_ALREADY_EXISTS', message: 'Object already exists' }] : []),
  ];
};

const fieldOf = (object: { readonly id: string; readonly now: string }, given: Partial<FieldMeta>): FieldMeta => ({
  id: randomUUID(),
  universalIdentifier: randomUUID(),
  objectMetadataId: object.id,
  type: 'TEXT',
  name: 'name',
  label: 'Name',
  description: null,
  icon: 'IconAbc',
  isActive: true,
  isSystem: false,
  isUIEditable: true,
  isNullable: true,
  isUnique: false,
  isLabelSyncedWithName: false,
  isStandard: false,
  defaultValue: null,
  options: null,
  settings: null,
  morphId: null,
  target: null,
  createdAt: object.now,
  updatedAt: object.now,
  ...given,
});

const orNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Makes a custom object with its system fields, its name field and its links to notes, tasks, files and timeline. */
export const createObject = (world: World, given: unknown): ObjectMeta => {
  const body = isObject(given) ? given : {};
  const shape = shapeProblems(body);
  if (shape.length > 0) throw malformed(shape);
  const problems = problemsOf(world, body);
  const [nameSingular, namePlural] = [String(body.nameSingular), String(body.namePlural)];
  if (problems.length > 0) {
    throw invalidMetadata('creating object', 'objectMetadata', problems, { namePlural, nameSingular });
  }
  const own = { id: randomUUID(), now: isoNow(world.clock), isStandard: false };
  const name = body.skipNameField === true ? [] : [fieldOf(own, { description: 'Name' })];
  const system = systemFieldsOf(own);
  const reverse: { readonly object: ObjectMeta; readonly field: FieldMeta }[] = [];
  const links = LINKED.flatMap((link) => {
    const other = world.store.catalog.singular(link.object);
    if (other === undefined) return [];
    const [id, backId, backName] = [randomUUID(), randomUUID(), `target${capitalized(nameSingular)}`];
    const field = fieldOf(
      { id: other.id, now: own.now },
      {
        id: backId,
        type: 'MORPH_RELATION',
        name: backName,
        label: capitalized(nameSingular),
        description: `${capitalized(other.namePlural)} ${String(body.labelSingular)}`,
        icon: link.icon,
        settings: { onDelete: 'SET_NULL', relationType: 'MANY_TO_ONE', joinColumnName: `${backName}Id` },
        morphId: other.fields.find((candidate) => candidate.morphId !== null)?.morphId ?? null,
        target: { objectId: own.id, fieldId: id },
      },
    );
    reverse.push({ object: other, field });
    const description = `${capitalized(namePlural)} tied to the ${other.labelSingular}`;
    const { label, icon } = link;
    const target = { objectId: other.id, fieldId: backId };
    return [
      fieldOf(own, {
        id,
        type: 'RELATION',
        name: link.name,
        label,
        icon,
        description,
        settings: { relationType: 'ONE_TO_MANY' },
        target,
      }),
    ];
  });
  const object: ObjectMeta = {
    id: own.id,
    universalIdentifier: randomUUID(),
    nameSingular,
    namePlural,
    labelSingular: String(body.labelSingular),
    labelPlural: String(body.labelPlural),
    description: orNull(body.description),
    icon: orNull(body.icon),
    shortcut: orNull(body.shortcut),
    isActive: true,
    isSystem: false,
    isSearchable: true,
    isUIEditable: true,
    isUICreatable: true,
    isLabelSyncedWithName: body.isLabelSyncedWithName === true,
    isStandard: false,
    openRecordIn: 'USER_CHOICE',
    duplicateCriteria: null,
    labelIdentifierFieldMetadataId: (name[0] ?? system[0])?.id ?? '',
    imageIdentifierFieldMetadataId: null,
    fields: [...name, ...system, ...links],
    createdAt: own.now,
    updatedAt: own.now,
  };
  world.store.write({ op: 'object', value: object });
  for (const { object: other, field } of reverse) {
    world.store.write({ op: 'object', value: { ...other, fields: [...other.fields, field] } });
  }
  return object;
};

/** Edits the labels, icon, description and activity of an object; the names of a custom one too. */
export const updateObject = (world: World, id: string, given: unknown): ObjectMeta => {
  const object = world.store.catalog.object(id);
  if (object === undefined) throw metadataRefusal(404, 'Object metadata not found', 'OBJECT_METADATA_NOT_FOUND');
  const body = isObject(given) ? given : {};
  const names = ['nameSingular', 'namePlural'].filter((key) => key in body);
  if (object.isStandard && names.length > 0) {
    throw metadataRefusal(
      400,
      `Cannot edit standard object metadata properties: ${names.join(', ')}`,
      'INVALID_OBJECT_INPUT',
    );
  }
  const text = (key: string, otherwise: string): string => orNull(body[key]) ?? otherwise;
  const after: ObjectMeta = {
    ...object,
    nameSingular: text('nameSingular', object.nameSingular),
    namePlural: text('namePlural', object.namePlural),
    labelSingular: text('labelSingular', object.labelSingular),
    labelPlural: text('labelPlural', object.labelPlural),
    description: 'description' in body ? orNull(body.description) : object.description,
    icon: orNull(body.icon) ?? object.icon,
    isActive: typeof body.isActive === 'boolean' ? body.isActive : object.isActive,
    updatedAt: isoNow(world.clock),
  };
  world.store.write({ op: 'object', value: after });
  return after;
};
