import { randomUUID } from 'node:crypto';
import { isoNow } from '../clock.ts';
import { compact } from '../records/draft.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import type { World } from '../store/world.ts';

/** The actor of what Twenty writes on its own. */
export const SYSTEM_ACTOR = { source: 'MANUAL', name: 'System' };

/** A record that Twenty itself makes, without checks and effects. */
export const systemRecord = (
  world: World,
  values: Readonly<Record<string, unknown>> & { readonly id?: string; readonly position?: number },
): StoredRecord => {
  const now = isoNow(world.clock);
  return compact({
    createdBy: SYSTEM_ACTOR,
    updatedBy: SYSTEM_ACTOR,
    createdAt: now,
    updatedAt: now,
    ...values,
    id: values.id ?? randomUUID(),
    position: values.position ?? 0,
  });
};
