import { randomUUID } from 'node:crypto';
import { isObject } from '../json.ts';
import type { FieldMeta } from '../metadata/types.ts';

const unquoted = (value: unknown): unknown =>
  typeof value === 'string' && /^'.*'$/s.test(value) ? value.slice(1, -1) || undefined : (value ?? undefined);

/** What PostgreSQL fills into a new row when the client gives nothing: Twenty's defaults are SQL-like literals. */
export const defaultOf = (field: FieldMeta, now: string): unknown => {
  const { defaultValue } = field;
  if (defaultValue === null || defaultValue === undefined) return undefined;
  if (defaultValue === 'uuid') return randomUUID();
  if (defaultValue === 'now') return now;
  if (Array.isArray(defaultValue)) return defaultValue.map(unquoted);
  if (!isObject(defaultValue)) return unquoted(defaultValue);
  const parts = Object.entries(defaultValue).flatMap(([name, value]) => {
    const part = unquoted(value);
    return part === undefined ? [] : [[name, part] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
};
