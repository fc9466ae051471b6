import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

/** A planned record; members are named as the columns of `ledger`. */
export interface LedgerPlan {
  readonly twenty_object: string;
  readonly twenty_id: string;
  readonly source_object: string;
  readonly source_key: string;
  readonly seq: number;
  readonly links: readonly string[];
  readonly planned: unknown;
  readonly planned_hash: string;
}

/** Reasons that may be gone by the next run; what Twenty refused as it stands is not sent again unchanged. */
const RETRIED = ['file-missing', 'link-rejected', 'unreachable', 'no-answer', 'server-error'];

/**
 * Writes planned records into the ledger. A record that stands in Twenty keeps its state: it needs a write only where
 * the planned hash differs from the written one. An undone record is planned again, a rejected one when it or its reason has changed.
 */
export async function planLedger(
  db: Connection,
  input: { readonly migrationId: string; readonly planKey: string; readonly records: readonly LedgerPlan[] },
): Promise<void> {
  if (input.records.length === 0) return;
  await sql`
    insert into ledger (migration_id, twenty_object, twenty_id, source_object, source_key, seq, links, planned,
      planned_hash, plan_key, state)
    select ${input.migrationId}::uuid, r.twenty_object, r.twenty_id, r.source_object, r.source_key, r.seq,
      array(select jsonb_array_elements_text(r.links)::uuid), r.planned, r.planned_hash, ${input.planKey}, 'planned'
    from jsonb_to_recordset(${JSON.stringify(input.records)}::jsonb) as r(twenty_object text, twenty_id uuid,
      source_object text, source_key text, seq bigint, links jsonb, planned jsonb, planned_hash text)
    on conflict (migration_id, twenty_object, twenty_id) do update set
      seq = excluded.seq, links = excluded.links, planned = excluded.planned, planned_hash = excluded.planned_hash,
      plan_key = excluded.plan_key, source_object = excluded.source_object, source_key = excluded.source_key,
      state = case
        when ledger.state = 'rejected' and ledger.planned_hash = excluded.planned_hash
          and ledger.code <> all (${RETRIED}::text[]) then 'rejected'
        when ledger.state in ('rejected', 'destroyed') then 'planned'
        when ledger.state = 'kept' then 'inserted'
        else ledger.state end,
      written = case when ledger.state = 'destroyed' then null else ledger.written end,
      written_hash = case when ledger.state = 'destroyed' then null else ledger.written_hash end,
      before = case when ledger.state = 'destroyed' then null else ledger.before end,
      code = case when ledger.state = 'rejected' and ledger.planned_hash = excluded.planned_hash then ledger.code end,
      reason = case when ledger.state = 'rejected' and ledger.planned_hash = excluded.planned_hash then ledger.reason end,
      in_sample = ledger.in_sample
  `.execute(db);
}

/** Records planned by an earlier export that the current one no longer holds: unsent ones are forgotten. */
export async function forgetUnsentRecords(db: Connection, migrationId: string, planKey: string): Promise<void> {
  await db
    .deleteFrom('ledger')
    .where('migration_id', '=', migrationId)
    .where('plan_key', '<>', planKey)
    .where('state', 'in', ['planned', 'rejected', 'destroyed'])
    .execute();
}

/** Records that stand in Twenty although the current export no longer holds their rows. */
export async function goneRecords(db: Connection, migrationId: string, planKey: string) {
  return db
    .selectFrom('ledger')
    .select(['twenty_object', 'twenty_id', 'source_object', 'source_key'])
    .where('migration_id', '=', migrationId)
    .where('plan_key', '<>', planKey)
    .where('state', 'in', ['inserted', 'updated', 'restored', 'adopted', 'conflict'])
    .orderBy('twenty_object')
    .orderBy('seq')
    .execute();
}
