import { toOptionLabel, toOptionValue } from '../../../mapping/legal-names.ts';
import type { AttributeId } from '../../../mapping/pulse-model.ts';
import { foldWord } from '../../../mapping/transform/clean-text.ts';
import { isNoValue } from '../../../mapping/transform/no-value.ts';
import type { Transform } from '../../../mapping/transform-schema.ts';
import type { SelectOption } from '../../../mapping/workspace-schema.ts';
import { CANONICAL, type CanonicalOption } from './canonical-words.ts';
import { taskStatusOf } from './task-status.ts';

export type ValueEntry = Extract<Transform, { kind: 'value-map' }>['entries'][number];

/**
 * Value map entries for the picklist words of a column, in the order of their counts. A word becomes, first that fits:
 * an option the workspace has, an option that all clinics mean by it, an option of its own with a legal name. Words
 * that differ only in case or accents share one, words that differ otherwise never do. NULL and the like get none.
 */
export function valueEntries(input: {
  readonly attribute: AttributeId | null;
  readonly words: readonly string[];
  /** Options of the workspace's field, if it is there already. */
  readonly existing?: readonly SelectOption[] | undefined;
}): ValueEntry[] {
  const { attribute, words, existing = [] } = input;
  const canonical = (attribute === null ? undefined : CANONICAL[attribute]) ?? [];
  const taken = new Map<string, string>();
  for (const { value, label } of existing) taken.set(value, foldWord(label));
  return words.flatMap((word): ValueEntry[] => {
    if (isNoValue(word)) return [];
    const folded = foldWord(word);
    const meant = meaningOf(folded, canonical, words);
    const { value, label } = existingOption(existing, meant?.words ?? [folded]) ??
      meant ?? { value: uniqueOption(word, taken), label: toOptionLabel(word) };
    if (!taken.has(value)) taken.set(value, folded);
    const taskStatus = attribute === 'appointment.status' ? (taskStatusOf(word) ?? 'TODO') : undefined;
    return [{ from: word, to: value, label, ...(taskStatus && { taskStatus }) }];
  });
}

/** Entries for every word that all clinics mean the same by, for a column whose own words are not known. */
export function canonicalEntries(attribute: AttributeId, existing?: readonly SelectOption[]): ValueEntry[] {
  const words = (CANONICAL[attribute] ?? []).flatMap((option) => option.words);
  return valueEntries({ attribute, words, existing });
}

/** In Spanish and Portuguese M stands beside H, and is a woman. */
function meaningOf(
  word: string,
  canonical: readonly CanonicalOption[],
  words: readonly string[],
): CanonicalOption | undefined {
  const others = words.map(foldWord);
  const isWoman = word === 'm' && others.includes('h') && !others.includes('f');
  const found = canonical.find((option) => option.words.includes(word));
  return isWoman && found?.value === 'MALE' ? canonical.find(({ value }) => value === 'FEMALE') : found;
}

/** The workspace's option whose label, or else whose value, is one of the words. */
function existingOption(existing: readonly SelectOption[], words: readonly string[]): SelectOption | undefined {
  const isOne = (text: string): boolean => words.includes(foldWord(text.replaceAll('_', ' ')));
  return existing.find(({ label }) => isOne(label)) ?? existing.find(({ value }) => isOne(value));
}

function uniqueOption(word: string, taken: ReadonlyMap<string, string>): string {
  const base = toOptionValue(word);
  const folded = foldWord(word);
  let option = base;
  for (let number = 2; taken.has(option) && taken.get(option) !== folded; number += 1) {
    const suffix = `_${number}`;
    option = `${base.slice(0, 63 - suffix.length).replace(/_+$/, '')}${suffix}`;
  }
  return option;
}
