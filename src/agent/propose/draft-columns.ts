import { toFieldName, toOptionLabel } from '../../mapping/legal-names.ts';
import type { ColumnMap, FieldPlacement } from '../../mapping/object-map.ts';
import { type AttributeId, PULSE_ATTRIBUTES, type PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { ColumnProfile, DateOrder } from '../../mapping/source-profile.ts';
import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { transformForAttribute, transformForValues } from './choose-transform.ts';
import type { ProposalDefaults } from './matched-file.ts';
import { freeName } from './place-on-workspace.ts';

/** The Twenty object that a row's own custom fields go to; objects without one keep such columns as lines of text. */
const FIELD_HOME: Readonly<Partial<Record<PulseObject, string>>> = {
  clinic: 'company',
  patient: 'person',
  intake: 'person',
  appointment: 'task',
  billing: 'billingLedger',
  document: 'attachment',
};

interface Input {
  readonly object: PulseObject;
  readonly column: ColumnProfile;
  readonly defaults: ProposalDefaults;
  readonly exportOrder: DateOrder;
}

/** The map of a column that carries an attribute. A row is rejected only where it would be wrong without the value. */
export function attributeColumn(
  input: Input & { readonly attribute: AttributeId; readonly placements: readonly FieldPlacement[] },
): ColumnMap {
  const { attribute, column } = input;
  const known = PULSE_ATTRIBUTES.get(attribute);
  if (known === undefined) throw new RangeError(`no attribute ${attribute}`);
  const placement = placementOf(input.placements, attribute);
  const transform = transformForAttribute({ ...input, attribute: known, type: placement?.type ?? 'TEXT' });
  return {
    column: column.name,
    index: column.index,
    use: { kind: 'attribute', attribute, transform },
    onInvalid: isRequired(input.object, attribute) ? 'reject' : 'keep-raw',
  };
}

/** Where an attribute's own value lands: its `value` or sub-field part before a mention in a text. */
export function placementOf(placements: readonly FieldPlacement[], attribute: AttributeId): FieldPlacement | undefined {
  const holding = placements.filter(({ parts }) => parts.some((part) => part.attribute === attribute));
  const weak = new Set(['line', 'title', 'body', 'key', 'link', 'taskStatus', 'start', 'who']);
  const strong = holding.find(({ parts }) =>
    parts.some((part) => part.attribute === attribute && !weak.has(part.part)),
  );
  return strong ?? holding.find(({ type }) => type.endsWith('RELATION')) ?? holding[0];
}

const REQUIRED = new Set<AttributeId>(['appointment.date', 'appointment.startsAt', 'billing.amount', 'message.sentAt']);

function isRequired(object: PulseObject, attribute: AttributeId): boolean {
  const { key, patient, parent } = KEY_ATTRIBUTES[object];
  return attribute === key || attribute === patient || attribute === parent || REQUIRED.has(attribute);
}

/**
 * The map of a column that carries no attribute: a custom field of the type its values show, or a line in the record's
 * text where its rows have no record of their own. An empty column is dropped, since nothing is lost.
 */
export function customColumn(
  input: Input & { readonly schema: WorkspaceSchema; readonly taken: ReadonlySet<string> },
): { readonly map: ColumnMap; readonly placement?: FieldPlacement } {
  const { object, column } = input;
  const base = { column: column.name, index: column.index, onInvalid: 'keep-raw' as const };
  const home = FIELD_HOME[object];
  if (column.filled === 0 || object === 'physician') return { map: { ...base, use: { kind: 'drop' } } };
  const label = toOptionLabel(column.name.trim() === '' ? `Column ${column.index + 1}` : column.name);
  if (home === undefined) return { map: { ...base, use: { kind: 'note', label } } };
  const fields = input.schema.objects.find(({ nameSingular }) => nameSingular === home)?.fields ?? [];
  const { type, transform } = transformForValues(input);
  const existing = fields.find((field) => field.isCustom && field.label === label && field.type === type);
  const name = existing?.name ?? freeName(toFieldName(label), fields, input.taken);
  return {
    map: { ...base, use: { kind: 'field', field: name, label, type, transform } },
    placement: { object: home, field: name, label, type, isNew: existing === undefined, parts: [] },
  };
}
