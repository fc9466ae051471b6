import type { AttributeId } from '../../mapping/pulse-model.ts';
import type { ColumnProfile } from '../../mapping/source-profile.ts';
import type { Transform } from '../../mapping/transform-schema.ts';
import type { SelectOption } from '../../mapping/workspace-schema.ts';
import { CANONICAL } from './words/canonical-words.ts';
import { canonicalEntries, valueEntries } from './words/value-entries.ts';

/** More words than this make a text, not a picklist. */
const MAX_OPTIONS = 60;
/** Of a column's filled values, at least this share must be picklist words; the rest would only stand as raw text. */
const MIN_COVERED = 0.95;
/** A file of a handful of rows shows no repeated words; this many different short ones are taken for picklist words. */
const FEW_WORDS = 12;
const SHORT = 40;

/** True when the column's words are a picklist: named by the profile, or few and short in a small file. */
export function isPicklist(column: ColumnProfile): boolean {
  const { enumeration, filled, distinct, lengths } = column;
  if (enumeration === undefined) return distinct <= FEW_WORDS && lengths.max <= SHORT;
  const covered = enumeration.reduce((sum, { count }) => sum + count, 0);
  return enumeration.length <= MAX_OPTIONS && covered >= filled * MIN_COVERED;
}

/** True for an attribute that stays a picklist however its words look, since all clinics mean the same by them. */
export function isAlwaysPicklist(attribute: AttributeId): boolean {
  return attribute === 'appointment.status' || (CANONICAL[attribute] !== undefined && attribute !== 'message.channel');
}

/**
 * The value map of a picklist column. Words that the profile shows become options; a rare one, which may be a person's
 * own text, is kept as raw text and never an option. Only in a small file, where the profile can show no words, each
 * word becomes an option as it comes.
 */
export function valueMap(input: {
  readonly attribute: AttributeId | null;
  readonly column: ColumnProfile;
  readonly existing?: readonly SelectOption[] | undefined;
}): Extract<Transform, { kind: 'value-map' }> {
  const { attribute, column, existing } = input;
  if (column.enumeration !== undefined) {
    const words = column.enumeration.map(({ value }) => value);
    return { kind: 'value-map', entries: valueEntries({ attribute, words, existing }), unknown: 'keep-raw' };
  }
  if (attribute !== null && CANONICAL[attribute] !== undefined) {
    const unknown = isAlwaysPicklist(attribute) ? 'keep-raw' : 'new-option';
    return { kind: 'value-map', entries: canonicalEntries(attribute, existing), unknown };
  }
  return { kind: 'value-map', entries: [], unknown: 'new-option' };
}
