import type { Transaction } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { insertAuditEntries, lockAuditHead } from '../../../db/queries/audit.ts';
import { type AuditDraft, chainEntries, GENESIS } from './audit-entry.ts';

export type { AuditDraft } from './audit-entry.ts';

/**
 * Adds entries to a migration's chain, in the transaction of what they tell of. The head is locked until it commits, so
 * that two writers cannot fork the chain.
 */
export async function appendAudit(
  trx: Transaction<Database>,
  input: {
    readonly migrationId: string;
    readonly runId: string | null;
    readonly actor: string;
    readonly entries: readonly AuditDraft[];
  },
): Promise<void> {
  if (input.entries.length === 0) return;
  const head = (await lockAuditHead(trx, input.migrationId)) ?? { seq: 0, hash: GENESIS };
  const entries = chainEntries({
    prev: head,
    at: new Date().toISOString(),
    runId: input.runId,
    actor: input.actor,
    drafts: input.entries,
  });
  await insertAuditEntries(trx, input.migrationId, entries);
}
