import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import {
  claimForDestroy,
  keptRecords,
  linkedToKept,
  settleUndo,
  type UndoRecord,
} from '../../../db/queries/rollback-ledger.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { LoadPausedError } from '../load/errors.ts';
import { LOAD_ORDER } from '../load-order.ts';
import { type KeptSchema, removeSchema } from './remove-schema.ts';

export interface RollbackContext {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly runId: string;
  readonly actor: string;
  readonly twenty: TwentyWriter;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly object: string; readonly removed: number }) => void;
}

export interface RollbackResult {
  readonly destroyed: number;
  readonly kept: readonly {
    readonly object: string;
    readonly id: string;
    readonly sourceKey: string;
    readonly why: string;
  }[];
  readonly schemaRemoved: number;
  readonly schemaKept: readonly KeptSchema[];
}

const BATCH = 200;
const EDITED = 'somebody changed it in Twenty after the load';
const NEEDED = 'a record that was kept points to it';

/**
 * Takes a migration back, the last object of the load first, then the data model. Records that somebody changed since
 * are kept, with what they point to, unless the person says otherwise. Killed at any point it goes on where it was:
 * each batch is noted before it is destroyed, and destroying twice does no harm.
 */
export async function rollback(
  context: RollbackContext,
  options: { readonly keepEdited: boolean },
): Promise<RollbackResult> {
  const { db, migrationId, twenty } = context;
  twenty.refresh();
  const schema = await twenty.schema();
  let destroyed = 0;
  for (const name of [...LOAD_ORDER].reverse()) {
    const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
    for (;;) {
      context.signal.throwIfAborted();
      const batch = await claimForDestroy(db, { migrationId, object: name, limit: BATCH });
      if (batch.length === 0) break;
      destroyed += await undoBatch(context, name, object, batch, options.keepEdited);
      context.onProgress({ object: name, removed: destroyed });
    }
  }
  const kept = await keptRecords(db, migrationId);
  const removal = await removeSchema(context, kept.length > 0);
  return {
    destroyed,
    kept: kept.map((row) => ({
      object: row.twenty_object,
      id: row.twenty_id,
      sourceKey: `${row.source_object}:${row.source_key}`,
      why: row.reason ?? '',
    })),
    ...removal,
  };
}

async function undoBatch(
  context: RollbackContext,
  name: string,
  object: WorkspaceObject | undefined,
  batch: readonly UndoRecord[],
  keepEdited: boolean,
): Promise<number> {
  const ids = batch.map(({ twenty_id }) => twenty_id);
  const live =
    object === undefined
      ? new Map()
      : await context.twenty.byIds({ object: object.namePlural, ids, includeDeleted: true });
  const needed = keepEdited ? await linkedToKept(context.db, context.migrationId, ids) : new Set<string>();
  const edited: UndoRecord[] = [];
  const linked: UndoRecord[] = [];
  const removable: UndoRecord[] = [];
  for (const record of batch) {
    const found = live.get(record.twenty_id);
    const isEdited =
      found !== undefined && record.twenty_updated_at !== null && found.updatedAt !== record.twenty_updated_at;
    if (keepEdited && isEdited) edited.push(record);
    else if (needed.has(record.twenty_id)) linked.push(record);
    else removable.push(record);
  }
  const present = removable.filter(({ twenty_id }) => live.has(twenty_id));
  if (object !== undefined && present.length > 0) {
    const answer = await context.twenty.destroyByIds({
      object: object.namePlural,
      ids: present.map(({ twenty_id }) => twenty_id),
    });
    if (answer.outcome === 'unknown') throw new LoadPausedError({ object: name, cause: answer.error });
    if (answer.outcome === 'refused') throw answer.error;
  }
  const audit = (action: 'destroy' | 'keep', records: readonly UndoRecord[]) =>
    records.map((record) => ({
      action,
      twentyObject: name,
      twentyId: record.twenty_id,
      sourceObject: record.source_object,
      sourceKey: record.source_key,
      detail: {},
    }));
  const { db, migrationId, runId, actor } = context;
  await db.transaction().execute(async (trx) => {
    const settle = (records: readonly UndoRecord[], state: 'destroyed' | 'kept', reason: string | null) =>
      settleUndo(trx, { migrationId, object: name, ids: records.map(({ twenty_id }) => twenty_id), state, reason });
    await settle(removable, 'destroyed', null);
    await settle(edited, 'kept', EDITED);
    await settle(linked, 'kept', NEEDED);
    await appendAudit(trx, {
      migrationId,
      runId,
      actor,
      entries: [...audit('destroy', removable), ...audit('keep', [...edited, ...linked])],
    });
  });
  return removable.length;
}
