import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

/** One compared field; members are named as the columns of `field_diff`. */
export interface FieldDiffRow {
  readonly twenty_object: string;
  readonly twenty_id: string;
  readonly source_object: string;
  readonly source_key: string;
  readonly field: string;
  readonly sent: unknown;
  readonly stored: unknown;
  readonly verdict: 'equal' | 'different' | 'conflict';
}

/** Stores compared fields of a run; a repeated comparison replaces the earlier one. */
export async function insertFieldDiffs(
  db: Kysely<Database> | Transaction<Database>,
  input: { readonly migrationId: string; readonly runId: string; readonly rows: readonly FieldDiffRow[] },
): Promise<void> {
  if (input.rows.length === 0) return;
  await sql`
    insert into field_diff (migration_id, run_id, twenty_object, twenty_id, source_object, source_key, field, sent,
      stored, verdict)
    select ${input.migrationId}::uuid, ${input.runId}::uuid, r.twenty_object, r.twenty_id, r.source_object,
      r.source_key, r.field, r.sent, r.stored, r.verdict
    from jsonb_to_recordset(${JSON.stringify(input.rows)}::jsonb) as r(twenty_object text, twenty_id uuid,
      source_object text, source_key text, field text, sent jsonb, stored jsonb, verdict text)
    on conflict (migration_id, run_id, twenty_object, twenty_id, field) do update set
      sent = excluded.sent, stored = excluded.stored, verdict = excluded.verdict
  `.execute(db);
}

/** Stored comparisons of a migration, by object and source key. */
export async function listDiffs(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly onlyDifferent: boolean },
): Promise<FieldDiffRow[]> {
  return db
    .selectFrom('field_diff')
    .select(['twenty_object', 'twenty_id', 'source_object', 'source_key', 'field', 'sent', 'stored', 'verdict'])
    .where('migration_id', '=', input.migrationId)
    .$if(input.onlyDifferent, (query) => query.where('verdict', '<>', 'equal'))
    .orderBy('twenty_object')
    .orderBy('source_key')
    .orderBy('field')
    .execute();
}
