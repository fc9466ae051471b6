import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { auditPage } from '../../../db/queries/audit.ts';
import { entryHash, GENESIS } from './audit-entry.ts';

export interface AuditVerdict {
  readonly ok: boolean;
  readonly entries: number;
  readonly head: string;
  /** First entry that does not fit, and why. */
  readonly problem?: { readonly seq: number; readonly what: 'missing' | 'changed' | 'chain-broken' | 'cut' };
}

/**
 * Walks a chain from its start. Finds entries that were changed, removed, swapped or put in between; and, given a head
 * that was handed out earlier, that the end was cut off.
 */
export async function verifyAudit(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly knownHead?: string },
): Promise<AuditVerdict> {
  let seq = 0;
  let hash = GENESIS;
  let seenKnown = input.knownHead === undefined;
  for (;;) {
    const page = await auditPage(db, { migrationId: input.migrationId, afterSeq: seq, limit: 5000 });
    for (const { hash: claimed, ...entry } of page) {
      if (entry.seq !== seq + 1)
        return { ok: false, entries: seq, head: hash, problem: { seq: seq + 1, what: 'missing' } };
      if (entry.prev_hash !== hash)
        return { ok: false, entries: seq, head: hash, problem: { seq: entry.seq, what: 'chain-broken' } };
      if (entryHash(entry) !== claimed)
        return { ok: false, entries: seq, head: hash, problem: { seq: entry.seq, what: 'changed' } };
      seq = entry.seq;
      hash = claimed;
      seenKnown ||= hash === input.knownHead;
    }
    if (page.length === 0) break;
  }
  if (!seenKnown) return { ok: false, entries: seq, head: hash, problem: { seq, what: 'cut' } };
  return { ok: true, entries: seq, head: hash };
}
