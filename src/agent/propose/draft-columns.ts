import { toOptionLabel } from '../../mapping/legal-names.ts';
import type { ColumnMap, FieldPlacement } from '../../mapping/object-map.ts';
import { type AttributeId, PULSE_ATTRIBUTES, type PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { WorkspaceField, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { type Choice, transformForAttribute } from './choose-transform.ts';
import { type TypedTransform, transformForValues } from './custom-type.ts';
import type { FieldNames } from './field-names.ts';

/** The Twenty object that a row's own custom fields go to; objects without one keep such columns as lines of text. */
const FIELD_HOME: Readonly<Partial<Record<PulseObject, string>>> = {
  clinic: 'company',
  patient: 'person',
  intake: 'person',
  appointment: 'task',
  billing: 'billingLedger',
  document: 'attachment',
};

/** Without these a record would say something else: an appointment without its day, an entry without its amount. */
const REQUIRED = new Set<AttributeId>(['appointment.date', 'appointment.startsAt', 'billing.amount', 'message.sentAt']);

/** The map of a column that carries an attribute. A row is rejected only where it would be wrong without the value. */
export function attributeColumn(
  input: Choice & {
    readonly object: PulseObject;
    readonly attribute: AttributeId;
    readonly placements: readonly FieldPlacement[];
  },
): ColumnMap {
  const { object, attribute, column } = input;
  const known = PULSE_ATTRIBUTES.get(attribute);
  if (known === undefined) throw new RangeError(`no attribute ${attribute}`);
  const placement = placementOf(input.placements, attribute);
  const transform = transformForAttribute({
    ...input,
    attribute: known,
    type: placement?.type ?? 'TEXT',
    existing: placement?.options,
  });
  const { key, patient, parent } = KEY_ATTRIBUTES[object];
  const isNeeded = [key, patient, parent].includes(attribute) || REQUIRED.has(attribute);
  return {
    column: column.name,
    index: column.index,
    use: { kind: 'attribute', attribute, transform },
    onInvalid: isNeeded ? 'reject' : 'keep-raw',
  };
}

/** Roles in which an attribute is only mentioned in a field, or stands for another record. */
const MENTIONS = new Set(['line', 'title', 'body', 'key', 'link', 'taskStatus', 'start', 'who']);

/** Where an attribute's own value lands: its `value` or sub-field part before a link, and that before a mention in a text. */
export function placementOf(placements: readonly FieldPlacement[], attribute: AttributeId): FieldPlacement | undefined {
  const holding = placements.filter(({ parts }) => parts.some((part) => part.attribute === attribute));
  const whole = holding.find(({ parts }) =>
    parts.some((part) => part.attribute === attribute && !MENTIONS.has(part.part)),
  );
  return whole ?? holding.find(({ type }) => type.endsWith('RELATION')) ?? holding[0];
}

/** What a column without an attribute has to share with the others. */
export interface CustomInput extends Choice {
  readonly object: PulseObject;
  readonly schema: WorkspaceSchema;
  readonly names: FieldNames;
  /** Custom fields of this map so far, those of other files' columns included. */
  readonly customs: readonly FieldPlacement[];
  /** Fields that the default landing or another column of this file fills. */
  readonly used: ReadonlySet<string>;
}

/**
 * The map of a column that carries no attribute: a custom field of the type its values show, or a line in the record's
 * text where its rows have no record of their own. An empty column is dropped, since nothing is lost; a physician's is,
 * since no record of theirs could hold it.
 */
export function customColumn(input: CustomInput): { readonly map: ColumnMap; readonly placement?: FieldPlacement } {
  const { object, column } = input;
  const base = { column: column.name, index: column.index, onInvalid: 'keep-raw' as const };
  if (column.filled === 0 || object === 'physician') return { map: { ...base, use: { kind: 'drop' } } };
  const label = toOptionLabel(column.name.trim() === '' ? `Column ${column.index + 1}` : column.name);
  const home = FIELD_HOME[object];
  if (home === undefined) return { map: { ...base, use: { kind: 'note', label } } };
  const placement = homeField(input, home, label);
  const { transform } = typeFor(input, home, placement.options);
  const { field, type } = placement;
  return { map: { ...base, use: { kind: 'field', field, label, type, transform } }, placement };
}

/** The field that another file's column of the same header has, that the workspace has for it already, or a new one. */
function homeField(input: CustomInput, home: string, label: string): FieldPlacement {
  const { customs, names, object, schema, used } = input;
  const { type } = typeFor(input, home, undefined);
  const isIt = (field: Pick<WorkspaceField, 'label' | 'type'>): boolean => field.label === label && field.type === type;
  const shared = customs.find((placement) => isIt(placement) && !used.has(placement.field));
  if (shared !== undefined) return shared;
  const fields = schema.objects.find(({ nameSingular }) => nameSingular === home)?.fields ?? [];
  const existing = fields.find((field) => field.isCustom && field.isWritable && isIt(field) && !used.has(field.name));
  if (existing !== undefined && names.claim(home, existing.name, object)) {
    const { name: field, options } = existing;
    return { object: home, field, label, type, isNew: false, ...(options === undefined ? {} : { options }), parts: [] };
  }
  return { object: home, field: names.next(home, label), label, type, isNew: true, parts: [] };
}

/** An attachment has no text of its own to keep a raw value in, so its custom fields are texts. */
function typeFor(input: Choice, home: string, existing: FieldPlacement['options']): TypedTransform {
  if (home === 'attachment') return { type: 'TEXT', transform: { kind: 'text' } };
  return transformForValues({ ...input, ...(existing === undefined ? {} : { existing }) });
}
