import { canonicalJson, type Json } from '../../mapping/hash.ts';
import { isComposite } from '../../mapping/sub-fields.ts';
import type { TwentyFieldType, WorkspaceField } from '../../mapping/workspace-schema.ts';
import { isRecord } from '../record.ts';
import { typesByName } from './field-types.ts';
import { normalForm } from './normal-form.ts';

/** One field that was sent, beside what Twenty stored; both in their normal form. */
export interface ComparedField {
  /** Field, or field and sub-field, e.g. `name.firstName`. */
  readonly field: string;
  readonly sent: Json;
  readonly stored: Json;
  readonly equal: boolean;
}

/** Compares every field, and every part of a composite one, that was sent with what is stored. */
export function compareRecord(input: {
  readonly fields: readonly WorkspaceField[];
  readonly sent: Readonly<Record<string, Json>>;
  readonly stored: Readonly<Record<string, Json>>;
}): ComparedField[] {
  const types = typesByName(input.fields);
  return Object.entries(input.sent).flatMap(([field, sent]): ComparedField[] => {
    const type = types.get(field) ?? 'TEXT';
    const want = normalForm(type, sent);
    const got = normalForm(type, input.stored[field]);
    if (!isComposite(type) || !isRecord(sent)) return [compared(field, want, got)];
    const wanted = isRecord(want) ? want : {};
    const parts = new Set([...Object.keys(sent), ...Object.keys(wanted)].filter((part) => isCompared(type, part)));
    const stored = isRecord(got) ? got : {};
    return [...parts].map((part) => compared(`${field}.${part}`, wanted[part] ?? null, stored[part] ?? null));
  });
}

/** Twenty makes the blocks of a rich text itself, with ids of its own. */
function isCompared(type: TwentyFieldType, part: string): boolean {
  return type !== 'RICH_TEXT' || part === 'markdown';
}

function compared(field: string, sent: Json, stored: Json): ComparedField {
  return { field, sent, stored, equal: canonicalJson(sent) === canonicalJson(stored) };
}
