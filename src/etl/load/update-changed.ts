import { insertFieldDiffs } from '../../../db/queries/field-diffs.ts';
import { changedRecords, type LedgerRecord, markRecords } from '../../../db/queries/load-ledger.ts';
import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { isRecord } from '../../twenty/record.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { BatchResult } from './create-batch.ts';
import { LoadPausedError } from './errors.ts';
import type { LoadContext } from './load-context.ts';
import { type MergedChanges, mergeChanges } from './merge-changes.ts';
import { recordStored, type StoredRecord } from './record-outcomes.ts';

/**
 * Sends what changed in the source since it was written, and nothing else. Each batch is read back first; a record that
 * staff changed in the same field is a conflict and stays as they left it until a person decides.
 */
export async function updateChanged(context: LoadContext, object: WorkspaceObject): Promise<BatchResult> {
  const total = { written: 0, rejected: 0, fields: 0, mismatches: 0 };
  for (;;) {
    context.signal.throwIfAborted();
    const batch = await changedRecords(context.db, {
      migrationId: context.migrationId,
      object: object.nameSingular,
      planKey: context.planKey,
      limit: context.batchSize,
    });
    if (batch.length === 0) return total;
    const live = await context.twenty.byIds({
      object: object.namePlural,
      ids: batch.map((record) => record.twenty_id),
    });
    const merged = batch.map((record) => ({ record, change: changeOf(object, record, live.get(record.twenty_id)) }));
    const settled: LedgerRecord[] = [];
    for (const { record, change } of merged) {
      if (change === undefined || change.conflicts.length > 0) await recordConflict(context, object, record, change);
      else settled.push(record);
    }
    const bodies = merged
      .filter(({ record }) => settled.includes(record))
      .flatMap(({ record, change }) =>
        change === undefined || Object.keys(change.send).length === 0 ? [] : [{ id: record.twenty_id, ...change.send }],
      );
    const stored = await sendUpdates(context, object, bodies);
    const pairs = settled.flatMap((record) => {
      const before = live.get(record.twenty_id);
      const found = stored.get(record.twenty_id) ?? before;
      if (before === undefined || found === undefined) return [];
      return [
        {
          record,
          stored: isEdited(record, before, bodies) ? { ...found, updatedAt: record.twenty_updated_at } : found,
        },
      ];
    });
    const sent = new Map<string, Readonly<Record<string, Json>>>(settled.map(({ twenty_id }) => [twenty_id, {}]));
    for (const body of bodies) sent.set(body.id, body);
    const compared = await recordStored(context, { object, state: 'updated', pairs, sent });
    total.written += bodies.length;
    total.rejected += merged.length - settled.length;
    total.fields += compared.fields;
    total.mismatches += compared.mismatches;
    context.onProgress({
      object: object.nameSingular,
      written: bodies.length,
      rejected: merged.length - settled.length,
      calls: context.twenty.stats.made,
    });
  }
}

/**
 * Whether others changed a record between our writes. The ledger then keeps the time of the earlier one: our update
 * would hide their change from an undo, which would remove the record. A record that holds all we would send and was
 * last changed by no person has had our own update, whose answer a crash swallowed.
 */
function isEdited(record: LedgerRecord, live: StoredRecord, bodies: readonly { readonly id: string }[]): boolean {
  if (record.twenty_updated_at === null || live.updatedAt === record.twenty_updated_at) return false;
  const isByPerson = isRecord(live.updatedBy) && typeof live.updatedBy.workspaceMemberId === 'string';
  return isByPerson || bodies.some(({ id }) => id === record.twenty_id);
}

function changeOf(
  object: WorkspaceObject,
  record: LedgerRecord,
  live: StoredRecord | undefined,
): MergedChanges | undefined {
  if (live === undefined) return undefined;
  return mergeChanges({ object, written: record.written ?? {}, live, planned: record.planned ?? {} });
}

/** An upsert by our own ids changes up to a batch of records with one call; they were read back, so none is restored. */
async function sendUpdates(
  context: LoadContext,
  object: WorkspaceObject,
  bodies: readonly Readonly<Record<string, Json>>[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  if (bodies.length === 0) return new Map();
  const answer = await context.twenty.upsertMany({ object: object.namePlural, records: bodies });
  if (answer.outcome === 'stored') return new Map(answer.records.map((record) => [String(record.id), record]));
  if (answer.outcome === 'unknown') throw new LoadPausedError({ object: object.nameSingular, cause: answer.error });
  throw answer.error;
}

async function recordConflict(
  context: LoadContext,
  object: WorkspaceObject,
  record: LedgerRecord,
  change: MergedChanges | undefined,
): Promise<void> {
  const { migrationId, runId } = context;
  const reason =
    change === undefined
      ? 'the record was deleted in Twenty since it was written, and the source changed it'
      : 'the source and somebody in Twenty changed the same field';
  await context.db.transaction().execute(async (trx) => {
    await markRecords(trx, {
      migrationId,
      object: object.nameSingular,
      ids: [record.twenty_id],
      state: 'conflict',
      code: change === undefined ? 'deleted-in-twenty' : 'changed-on-both-sides',
      reason,
    });
    await insertFieldDiffs(trx, {
      migrationId,
      runId,
      rows: (change?.conflicts ?? []).map(({ field, planned, live }) => ({
        twenty_object: object.nameSingular,
        twenty_id: record.twenty_id,
        source_object: record.source_object,
        source_key: record.source_key,
        field,
        sent: planned,
        stored: live,
        verdict: 'conflict',
      })),
    });
    await appendAudit(trx, {
      migrationId,
      runId,
      actor: context.actor,
      entries: [
        {
          action: 'conflict',
          twentyObject: object.nameSingular,
          twentyId: record.twenty_id,
          sourceObject: record.source_object,
          sourceKey: record.source_key,
          valueHash: record.planned_hash,
          detail: { fields: (change?.conflicts ?? []).map(({ field }) => field) },
        },
      ],
    });
  });
}
