import type { Json } from '../../../mapping/hash.ts';
import type { FieldPlacement } from '../../../mapping/object-map.ts';
import { PULSE_ATTRIBUTES } from '../../../mapping/pulse-model.ts';
import type { SourceRecord } from '../source-record.ts';
import type { ComposeContext } from './context.ts';

/**
 * The text of a note or task: what stands in its `body` parts, then a line "label: value" for each `line` part, for
 * columns mapped to a note and for raw texts that fit no field.
 */
export function bodyText(
  context: ComposeContext,
  record: SourceRecord,
  input: { readonly object: string; readonly extra?: readonly { readonly label: string; readonly text: string }[] },
): Json | undefined {
  const placement = context
    .placements(record.object)
    .find(({ object, type }) => object === input.object && type === 'RICH_TEXT');
  const paragraphs = placement ? textsOf(placement, record, 'body').map(({ text }) => text) : [];
  const lines = [
    ...(placement ? textsOf(placement, record, 'line') : []),
    ...(input.extra ?? []).filter(({ text }) => text !== ''),
    ...record.lines,
  ].map(({ label, text }) => `${label}: ${text}`);
  const markdown = [...paragraphs, ...lines].join('\n\n');
  return markdown === '' ? undefined : { markdown };
}

function textsOf(placement: FieldPlacement, record: SourceRecord, role: string): { label: string; text: string }[] {
  return placement.parts
    .filter(({ part }) => part === role)
    .map(({ attribute }) => ({ label: labelOf(attribute), text: record.text(attribute) }))
    .filter(({ text }) => text !== '');
}

/** "visit.followUpDate" reads "Follow up date" in a text. */
export function labelOf(attribute: string): string {
  const name = PULSE_ATTRIBUTES.get(attribute)?.id.split('.')[1] ?? attribute;
  const words = name
    .replace(/Id$/, '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
