import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { compareRecord } from '../../twenty/values/compare-record.ts';
import { updateValue } from '../../twenty/values/update-value.ts';

type Payload = Readonly<Record<string, Json>>;

/** What a changed record needs: fields to send, and fields that both sides changed. */
export interface MergedChanges {
  readonly send: Payload;
  readonly conflicts: readonly { readonly field: string; readonly planned: Json; readonly live: Json }[];
}

/** Set by the server or never changed after creation; not part of a change. */
const FIXED = new Set(['id', 'createdAt', 'createdBy', 'sourceSystemId']);

/**
 * Three-way merge per field of what we wrote, what stands in Twenty and what the source says now. A field that staff
 * changed and the source did not stays theirs; one that both changed to different values is a conflict for a person.
 */
export function mergeChanges(input: {
  readonly object: WorkspaceObject;
  readonly written: Payload;
  readonly live: Payload;
  readonly planned: Payload;
}): MergedChanges {
  const { object, written, live, planned } = input;
  const { fields } = object;
  const same = (name: string, value: Json, stored: Payload): boolean =>
    compareRecord({ fields, sent: { [name]: value }, stored }).every(({ equal }) => equal);
  const names = new Set([...Object.keys(planned), ...Object.keys(written)].filter((name) => !FIXED.has(name)));
  const send: Record<string, Json> = {};
  const conflicts: { field: string; planned: Json; live: Json }[] = [];
  for (const name of names) {
    const before = written[name] ?? null;
    const now = planned[name] ?? null;
    if (JSON.stringify(before) === JSON.stringify(now)) continue;
    if (same(name, now, live)) continue;
    if (same(name, before, live)) {
      send[name] = updateValue({ fields, field: name, written: before, planned: now, live: live[name] ?? null });
    } else conflicts.push({ field: name, planned: now, live: live[name] ?? null });
  }
  return { send, conflicts };
}
