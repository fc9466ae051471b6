import type { FieldPlacement } from '../object-map.ts';
import type { WorkspaceField, WorkspaceSchema } from '../workspace-schema.ts';
import { ENGINE_FIELDS } from './default-landing.ts';
import { freeName, takenNames } from './free-name.ts';
import { foldName, type LandingField } from './landing-field.ts';

/** Fields that the engine writes by their own names: another name of the same meaning is no help to it. */
const WRITTEN_BY_NAME = new Set([
  ...ENGINE_FIELDS.map(({ object, field }) => `${object}.${field}`),
  'note.noteKind',
  'person.prescriptionHistory',
  'person.campaigns',
  'person.campaignHistory',
  'person.primaryPhysicianName',
  'person.primaryPhysicianSpecialty',
  'person.primaryPhysicianCredentials',
  'task.physicianName',
]);

/**
 * Puts fields of the default landing on a live workspace, existing fields first: one of the same name and type; else,
 * for a custom one, a writable field of the same type whose name or label means the same ("Birthday" for a date of
 * birth). A picklist also goes into such a field that is a text. A name that another type holds gets a suffix; what is
 * nowhere is new. No field is taken for two meanings. An existing picklist keeps its options with their ids. The answer
 * has the order of `landing`.
 */
export function placeOn(schema: WorkspaceSchema, landing: readonly LandingField[]): FieldPlacement[] {
  const used = new Set<WorkspaceField>();
  const existing = new Map<LandingField, WorkspaceField>();
  for (const find of [sameName, sameMeaning, textForPicklist]) {
    for (const wanted of landing) {
      if (existing.has(wanted)) continue;
      const found = find(wanted, fieldsOf(schema, wanted.object)).find((field) => !used.has(field));
      if (found === undefined) continue;
      existing.set(wanted, found);
      used.add(found);
    }
  }
  return landing.map((wanted) => placement(wanted, existing.get(wanted), fieldsOf(schema, wanted.object)));
}

function placement(
  { custom: _, alsoKnown: __, ...wanted }: LandingField,
  found: WorkspaceField | undefined,
  fields: readonly WorkspaceField[],
): FieldPlacement {
  if (found === undefined) return { ...wanted, field: newName(wanted.field, fields), isNew: true };
  const { name: field, label, type, options } = found;
  return { ...wanted, field, label, type, isNew: false, ...(options === undefined ? {} : { options }) };
}

/** The landing's own name unless a field or join column has it: a custom object brings `name` and the like along. */
function newName(wanted: string, fields: readonly WorkspaceField[]): string {
  return fields.length === 0 ? wanted : freeName(wanted, takenNames(fields));
}

function fieldsOf(schema: WorkspaceSchema, object: string): readonly WorkspaceField[] {
  return schema.objects.find(({ nameSingular }) => nameSingular === object)?.fields ?? [];
}

function sameName(wanted: LandingField, fields: readonly WorkspaceField[]): WorkspaceField[] {
  return fields.filter((field) => field.name === wanted.field && fits(field, wanted));
}

function sameMeaning(wanted: LandingField, fields: readonly WorkspaceField[]): WorkspaceField[] {
  if (!wanted.custom || WRITTEN_BY_NAME.has(`${wanted.object}.${wanted.field}`)) return [];
  const names = new Set([foldName(wanted.field), foldName(wanted.label), ...wanted.alsoKnown]);
  return fields.filter(
    (field) =>
      field.isCustom &&
      field.isWritable &&
      (names.has(foldName(field.name)) || names.has(foldName(field.label))) &&
      fits(field, wanted),
  );
}

/** The clinic's own words fit a text that means the same, where no picklist does. */
function textForPicklist(wanted: LandingField, fields: readonly WorkspaceField[]): WorkspaceField[] {
  if (wanted.type !== 'SELECT' || !wanted.custom) return [];
  const text: LandingField = { ...wanted, type: 'TEXT' };
  return [...sameName(text, fields), ...sameMeaning(text, fields)];
}

function fits(field: WorkspaceField, wanted: LandingField): boolean {
  if (field.type !== wanted.type) return false;
  const target = field.relation?.target ?? '';
  // Where the metadata do not tell where a relation leads, its name has to do.
  return wanted.relatesTo === undefined || target === '' || target === wanted.relatesTo;
}
