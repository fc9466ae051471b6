import { canonicalJson, type Json } from '../../mapping/hash.ts';
import type { TwentyFieldType, WorkspaceField } from '../../mapping/workspace-schema.ts';
import { isRecord } from '../record.ts';
import { normalForm } from './normal-form.ts';

/** One field that was sent, beside what Twenty stored. */
export interface ComparedField {
  /** Field, or field and sub-field, e.g. `name.firstName`. */
  readonly field: string;
  readonly sent: Json;
  readonly stored: Json;
  readonly equal: boolean;
}

/** Types whose sub-fields are compared, and shown, each by itself. */
const COMPOSITE: ReadonlySet<TwentyFieldType> = new Set([
  'FULL_NAME',
  'ADDRESS',
  'EMAILS',
  'PHONES',
  'LINKS',
  'CURRENCY',
]);

/** Compares every field that was sent with what is stored, in the normal form of its type. */
export function compareRecord(input: {
  readonly fields: readonly WorkspaceField[];
  readonly sent: Readonly<Record<string, Json>>;
  readonly stored: Readonly<Record<string, Json>>;
}): ComparedField[] {
  const types = typesByName(input.fields);
  return Object.entries(input.sent).flatMap(([field, sent]): ComparedField[] => {
    const type = types.get(field) ?? 'TEXT';
    const stored = input.stored[field] ?? null;
    if (!COMPOSITE.has(type) || !isRecord(sent))
      return [compared(field, normalForm(type, sent), normalForm(type, stored))];
    const [want, got] = [normalForm(type, sent), normalForm(type, stored)];
    return Object.keys(sent).flatMap((name) => {
      const [one, other] = [isRecord(want) ? want[name] : null, isRecord(got) ? got[name] : null];
      return one === undefined && other === undefined ? [] : [compared(`${field}.${name}`, one ?? null, other ?? null)];
    });
  });
}

function compared(field: string, sent: Json, stored: Json): ComparedField {
  return { field, sent, stored, equal: canonicalJson(sent) === canonicalJson(stored) };
}

const cache = new WeakMap<readonly WorkspaceField[], Map<string, TwentyFieldType>>();

/** Types by the name under which a value is sent: join columns of relations included. */
export function typesByName(fields: readonly WorkspaceField[]): ReadonlyMap<string, TwentyFieldType> {
  const known = cache.get(fields);
  if (known !== undefined) return known;
  const types = new Map<string, TwentyFieldType>();
  for (const { name, type, relation } of fields) {
    types.set(name, type);
    if (relation?.joinColumn !== undefined) types.set(relation.joinColumn, 'UUID');
  }
  cache.set(fields, types);
  return types;
}
