import type { Json } from '../../../mapping/hash.ts';
import type { FieldPlacement } from '../../../mapping/object-map.ts';
import type { DecodedValue } from '../../../mapping/transform-schema.ts';
import { composeDateTime } from '../compose-date-time.ts';
import { composeField, fieldValue } from '../compose-field.ts';
import type { SourceRecord } from '../source-record.ts';
import type { ComposeContext } from './context.ts';

const INDIRECT_PARTS = new Set(['title', 'line', 'link', 'key', 'body']);

/** Fields that are not a plain copy of values: links, texts made of several parts, and the engine's own. */
function isDirect(placement: FieldPlacement): boolean {
  if (placement.type === 'RELATION' || placement.type === 'MORPH_RELATION') return false;
  if (placement.type === 'RICH_TEXT' || placement.type === 'ACTOR' || placement.type === 'FILES') return false;
  return placement.field !== 'sourceSystemId' && !placement.parts.some(({ part }) => INDIRECT_PARTS.has(part));
}

/** The fields of one Twenty object that a row fills by itself, custom fields of unmapped columns included. */
export function directFields(
  context: ComposeContext,
  record: SourceRecord,
  twentyObject: string,
): Record<string, Json | undefined> {
  const fields: Record<string, Json | undefined> = {};
  const placements = context.placements(record.object);
  for (const placement of placements) {
    if (placement.object !== twentyObject || !isDirect(placement)) continue;
    fields[placement.field] =
      placement.type === 'DATE_TIME'
        ? composeDateTime(placement, record.get, context.timeZone)
        : composeField(placement, record.get);
    noteOptions(context, placement, record);
  }
  for (const [field, value] of Object.entries(record.extras)) {
    const placement = placements.find((other) => other.object === twentyObject && other.field === field);
    if (placement === undefined) continue;
    fields[field] = fieldValue(placement.type, value);
    noteOption(context, placement, value);
  }
  return fields;
}

function noteOptions(context: ComposeContext, placement: FieldPlacement, record: SourceRecord): void {
  for (const { attribute, part } of placement.parts)
    if (part === 'value') noteOption(context, placement, record.get(attribute));
}

function noteOption(context: ComposeContext, placement: FieldPlacement, value: DecodedValue | undefined): void {
  if (placement.type !== 'SELECT' && placement.type !== 'MULTI_SELECT') return;
  if (value?.kind !== 'option') return;
  context.usage.option({
    object: placement.object,
    field: placement.field,
    value: value.option,
    label: value.label,
  });
}

/** Name of the field that a role has on a Twenty object in this map, e.g. the RELATION to a clinic; undefined if unmapped. */
export function fieldOf(
  context: ComposeContext,
  record: SourceRecord,
  input: { readonly object: string; readonly attribute: string; readonly type: FieldPlacement['type'] },
): string | undefined {
  return context
    .placements(record.object)
    .find(
      ({ object, type, parts }) =>
        object === input.object && type === input.type && parts.some(({ attribute }) => attribute === input.attribute),
    )?.field;
}
