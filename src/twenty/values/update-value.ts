import type { Json } from '../../mapping/hash.ts';
import { type CompositeType, isComposite, SUB_FIELDS } from '../../mapping/sub-fields.ts';
import type { WorkspaceField } from '../../mapping/workspace-schema.ts';
import { isRecord, type TwentyRecord } from '../record.ts';
import { typesByName } from './field-types.ts';

/** Parts that Twenty 2.31 empties when an update of their field leaves them out; all other parts it then keeps. */
const EMPTIED_WHEN_LEFT_OUT: Readonly<Record<CompositeType, readonly string[]>> = {
  ACTOR: [],
  ADDRESS: [],
  CURRENCY: [],
  EMAILS: ['primaryEmail'],
  FULL_NAME: [],
  LINKS: ['primaryLinkUrl', 'primaryLinkLabel', 'secondaryLinks'],
  PHONES: ['additionalPhones'],
  RICH_TEXT: [],
};

/** Parts that mean nothing without the first of them, and that Twenty keeps or refuses when only that one is emptied. */
const HANGING_ON: readonly (readonly [first: string, ...rest: string[]])[] = [
  ['primaryPhoneNumber', 'primaryPhoneCountryCode', 'primaryPhoneCallingCode'],
  ['primaryLinkUrl', 'primaryLinkLabel'],
];

/**
 * What an update has to send so that a field goes from `written` (what we sent before) to `planned` and every part that
 * was never ours stays as it is in `live`. For a field without parts that is `planned`; for one with parts Twenty 2.31
 * ignores null, and of the parts left out it keeps some and empties others. Give null for what is absent.
 */
export function updateValue(input: {
  readonly fields: readonly WorkspaceField[];
  /** Name under which the value is sent. */
  readonly field: string;
  readonly written: Json;
  readonly planned: Json;
  readonly live: Json;
}): Json {
  const type = typesByName(input.fields).get(input.field);
  if (type === undefined || !isComposite(type)) return input.planned;
  const [written, planned, live] = [input.written, input.planned, input.live].map(partsOf);
  const parts: Record<string, Json> = {};
  for (const part of Object.keys(SUB_FIELDS[type])) {
    const now = planned?.[part];
    if (now !== undefined) parts[part] = now;
    else if (written?.[part] !== undefined) parts[part] = null;
    else if (EMPTIED_WHEN_LEFT_OUT[type].includes(part)) parts[part] = live?.[part] ?? null;
  }
  for (const [first, ...rest] of HANGING_ON) {
    if (first in parts && isEmpty(parts[first])) for (const part of rest) parts[part] = null;
  }
  return parts;
}

function partsOf(value: Json): TwentyRecord {
  return isRecord(value) ? value : {};
}

function isEmpty(part: Json | undefined): boolean {
  return part === undefined || part === null || part === '';
}
