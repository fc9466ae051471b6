import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';

const stored = z.object({
  seq: z.number(),
  at: z.string(),
  run_id: z.string().nullable(),
  actor: z.string(),
  action: z.string(),
  twenty_object: z.string().nullable(),
  twenty_id: z.string().nullable(),
  source_object: z.string().nullable(),
  source_key: z.string().nullable(),
  value_hash: z.string().nullable(),
  detail: z.record(z.string(), z.json()),
  prev_hash: z.string(),
  hash: z.string(),
});
export type StoredAuditEntry = z.infer<typeof stored>;

/** The last entry of a chain; the migration's row is locked until the transaction ends. */
export async function lockAuditHead(
  trx: Transaction<Database>,
  migrationId: string,
): Promise<{ seq: number; hash: string } | undefined> {
  await sql`select 1 from migration where id = ${migrationId} for update`.execute(trx);
  return auditHead(trx, migrationId);
}

/** Where a chain ends now: hand it to the customer at each stage, it proves what came before. */
export async function auditHead(
  db: Kysely<Database> | Transaction<Database>,
  migrationId: string,
): Promise<{ seq: number; hash: string } | undefined> {
  return db
    .selectFrom('audit_entry')
    .select(['seq', 'hash'])
    .where('migration_id', '=', migrationId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Appends entries; there is no query here that changes or removes one. */
export async function insertAuditEntries(
  trx: Transaction<Database>,
  migrationId: string,
  entries: readonly { readonly seq: number }[],
): Promise<void> {
  await sql`
    insert into audit_entry (migration_id, seq, at, run_id, actor, action, twenty_object, twenty_id, source_object,
      source_key, value_hash, detail, prev_hash, hash)
    select ${migrationId}::uuid, r.seq, r.at, r.run_id, r.actor, r.action, r.twenty_object, r.twenty_id,
      r.source_object, r.source_key, r.value_hash, r.detail, r.prev_hash, r.hash
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r(seq bigint, at text, run_id uuid, actor text,
      action text, twenty_object text, twenty_id text, source_object text, source_key text, value_hash text,
      detail jsonb, prev_hash text, hash text)
  `.execute(trx);
}

/** Entries behind `afterSeq`, in order. */
export async function auditPage(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly afterSeq: number; readonly limit: number },
): Promise<StoredAuditEntry[]> {
  const rows = await db
    .selectFrom('audit_entry')
    .selectAll()
    .where('migration_id', '=', input.migrationId)
    .where('seq', '>', input.afterSeq)
    .orderBy('seq')
    .limit(input.limit)
    .execute();
  return z.array(stored).parse(rows);
}

/** How often each action stands in a chain. */
export async function countActions(
  db: Kysely<Database>,
  migrationId: string,
): Promise<{ action: string; n: number }[]> {
  const result = await sql<{ action: string; n: number }>`
    select action, count(*)::int as n from audit_entry where migration_id = ${migrationId} group by 1 order by 1
  `.execute(db);
  return result.rows;
}

/** Records that a run of kind rollback removed, and gave their own values back, as its entries tell. */
export async function undoneByRun(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly runId: string },
): Promise<{ destroyed: number; restored: number }> {
  const result = await sql<{ destroyed: number; restored: number }>`
    select count(*) filter (where action = 'destroy' and not detail ? 'wasGone')::int as destroyed,
      count(distinct twenty_id) filter (where action = 'update')::int as restored
    from audit_entry where migration_id = ${input.migrationId} and run_id = ${input.runId}
  `.execute(db);
  return result.rows[0] ?? { destroyed: 0, restored: 0 };
}
