import type { LedgerState } from '../../../db/database.ts';
import { type FieldDiffRow, insertFieldDiffs } from '../../../db/queries/field-diffs.ts';
import { completeRecords, type LedgerRecord, markRecords } from '../../../db/queries/load-ledger.ts';
import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { compareRecord } from '../../twenty/values/compare-record.ts';
import { type AuditDraft, appendAudit } from '../audit/append-audit.ts';
import type { LoadContext } from './load-context.ts';

/** A record as Twenty answered it. */
export type StoredRecord = Readonly<Record<string, Json>>;

const ACTIONS = { inserted: 'insert', updated: 'update', restored: 'restore', adopted: 'adopt' } as const;
type WrittenState = keyof typeof ACTIONS;

/**
 * Compares what Twenty stored with what was planned, field by field, and commits outcome, diff and audit of a batch in
 * one transaction. A sample stores every compared field, other runs those that differ.
 */
export async function recordStored(
  context: LoadContext,
  input: {
    readonly object: WorkspaceObject;
    readonly state: WrittenState & LedgerState;
    readonly pairs: readonly { readonly record: LedgerRecord; readonly stored: StoredRecord }[];
    /** Payload as sent, where it is not the planned one (uploaded files). */
    readonly sent?: ReadonlyMap<string, Readonly<Record<string, Json>>>;
  },
): Promise<{ fields: number; mismatches: number }> {
  const { object, state, pairs } = input;
  const diffs: FieldDiffRow[] = [];
  let fields = 0;
  for (const { record, stored } of pairs) {
    const sent = input.sent?.get(record.twenty_id) ?? record.planned ?? {};
    const compared = compareRecord({ fields: object.fields, sent, stored });
    fields += compared.length;
    for (const { field, sent: want, stored: got, equal } of compared) {
      if (equal && !context.sampleOnly) continue;
      diffs.push({
        ...identity(object, record),
        field,
        sent: want,
        stored: got,
        verdict: equal ? 'equal' : 'different',
      });
    }
  }
  const entries = pairs.map(
    ({ record }): AuditDraft => ({
      action: ACTIONS[state],
      twentyObject: object.nameSingular,
      twentyId: record.twenty_id,
      sourceObject: record.source_object,
      sourceKey: record.source_key,
      valueHash: record.planned_hash,
      detail: {},
    }),
  );
  await context.db.transaction().execute(async (trx) => {
    await completeRecords(trx, {
      migrationId: context.migrationId,
      object: object.nameSingular,
      runId: context.runId,
      state,
      records: pairs.map(({ record, stored }) => ({ id: record.twenty_id, updatedAt: textOrNull(stored.updatedAt) })),
    });
    await insertFieldDiffs(trx, { migrationId: context.migrationId, runId: context.runId, rows: diffs });
    await appendAudit(trx, auditOf(context, entries));
  });
  return { fields, mismatches: diffs.filter(({ verdict }) => verdict === 'different').length };
}

/** Commits that records were refused: the rows stay in the rejects with code and reason, their neighbours load. */
export async function recordRejected(
  context: LoadContext,
  input: {
    readonly object: WorkspaceObject;
    readonly records: readonly LedgerRecord[];
    readonly code: string;
    readonly reason: string;
  },
): Promise<void> {
  const { object, records, code, reason } = input;
  if (records.length === 0) return;
  await context.db.transaction().execute(async (trx) => {
    await markRecords(trx, {
      migrationId: context.migrationId,
      object: object.nameSingular,
      ids: records.map(({ twenty_id }) => twenty_id),
      state: 'rejected',
      code,
      reason,
    });
    await appendAudit(
      trx,
      auditOf(
        context,
        records.map((record) => ({
          action: 'reject' as const,
          twentyObject: object.nameSingular,
          twentyId: record.twenty_id,
          sourceObject: record.source_object,
          sourceKey: record.source_key,
          valueHash: record.planned_hash,
          detail: { code },
        })),
      ),
    );
  });
}

function auditOf(context: LoadContext, entries: readonly AuditDraft[]) {
  return { migrationId: context.migrationId, runId: context.runId, actor: context.actor, entries };
}

function identity(object: WorkspaceObject, record: LedgerRecord) {
  return {
    twenty_object: object.nameSingular,
    twenty_id: record.twenty_id,
    source_object: record.source_object,
    source_key: record.source_key,
  };
}

function textOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
