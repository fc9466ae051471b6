import { settleReverted, settleUndo, type UndoRecord } from '../../../db/queries/rollback-ledger.ts';
import { type AuditDraft, appendAudit } from '../audit/append-audit.ts';
import { KEPT, type KeptCode } from './kept.ts';
import type { Reversion } from './revert-record.ts';
import type { RollbackContext } from './rollback-context.ts';

/** Commits that records are removed, with an audit entry each. `byUs` is false for those that were gone already. */
export async function recordDestroyed(
  context: RollbackContext,
  object: string,
  records: readonly UndoRecord[],
  byUs: boolean,
): Promise<void> {
  const detail: AuditDraft['detail'] = byUs ? {} : { wasGone: true };
  await commit(context, object, records, { state: 'destroyed' }, entriesOf(object, records, 'destroy', detail));
}

/** Commits that records never reached Twenty: they are planned, as before the call. */
export async function recordUnsent(
  context: RollbackContext,
  object: string,
  records: readonly UndoRecord[],
): Promise<void> {
  await commit(context, object, records, { state: 'planned' }, []);
}

/** Commits that records stay, and why. Those that an earlier undo kept for the same reason are not told twice. */
export async function recordKept(
  context: RollbackContext,
  object: string,
  records: readonly UndoRecord[],
  code: KeptCode,
): Promise<void> {
  const news = records.filter((record) => record.state !== 'kept' || record.code !== code);
  const entries = entriesOf(object, news, 'keep', { code });
  await commit(context, object, news, { state: 'kept', code, reason: KEPT[code] }, entries);
}

/** Commits that a record has its own values back, or all but those that somebody changed since. */
export async function recordReverted(
  context: RollbackContext,
  object: string,
  record: UndoRecord,
  reversion: Reversion,
): Promise<void> {
  const { db, migrationId } = context;
  const fields = Object.keys(reversion.change);
  const entries = entriesOf(object, [record], 'update', { undo: true, fields, left: reversion.left });
  if (reversion.toTrash) entries.push(...entriesOf(object, [record], 'soft-delete', { undo: true }));
  if (reversion.left.length > 0) {
    const code = 'partly-reverted';
    await commit(context, object, [record], { state: 'kept', code, reason: KEPT[code] }, entries);
    return;
  }
  await db.transaction().execute(async (trx) => {
    await settleReverted(trx, { migrationId, object, id: record.twenty_id });
    await appendAudit(trx, auditOf(context, entries));
  });
}

async function commit(
  context: RollbackContext,
  object: string,
  records: readonly UndoRecord[],
  change: { readonly state: 'destroyed' | 'planned' | 'kept'; readonly code?: string; readonly reason?: string },
  entries: readonly AuditDraft[],
): Promise<void> {
  if (records.length === 0) return;
  const { db, migrationId } = context;
  const ids = records.map(({ twenty_id }) => twenty_id);
  await db.transaction().execute(async (trx) => {
    await settleUndo(trx, { migrationId, object, ids, ...change });
    await appendAudit(trx, auditOf(context, entries));
  });
}

function entriesOf(
  object: string,
  records: readonly UndoRecord[],
  action: AuditDraft['action'],
  detail: AuditDraft['detail'],
): AuditDraft[] {
  return records.map((record) => ({
    action,
    twentyObject: object,
    twentyId: record.twenty_id,
    sourceObject: record.source_object,
    sourceKey: record.source_key,
    detail,
  }));
}

function auditOf({ migrationId, runId, actor }: RollbackContext, entries: readonly AuditDraft[]) {
  return { migrationId, runId, actor, entries };
}
