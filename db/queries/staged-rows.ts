import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

/** Empties the staging of a migration; staging is always made anew from the export, never patched. */
export async function clearStagedRows(db: Connection, migrationId: string): Promise<void> {
  await db.deleteFrom('staged_row').where('migration_id', '=', migrationId).execute();
}

/** Tells the planner what was just written in bulk: without it joins over a fresh table run row by row. */
export async function analyzeTable(db: Connection, table: 'staged_row' | 'ledger'): Promise<void> {
  await sql`analyze ${sql.table(table)}`.execute(db);
}

/** Inserts rows (members named as the columns) in one statement with one parameter: a thousand rows a call is good. */
export async function insertStagedRows(
  db: Connection,
  migrationId: string,
  rows: readonly { readonly object: string; readonly seq: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into staged_row (migration_id, object, seq, file, line, source_key, patient_key, parent_key, attributes,
      extras, lines, problems, raw, content_hash, outcome, code, reason)
    select ${migrationId}::uuid, r.object, r.seq, r.file, r.line, r.source_key, r.patient_key, r.parent_key,
      r.attributes, r.extras, r.lines, r.problems, r.raw, r.content_hash, r.outcome, r.code, r.reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(object text, seq bigint, file text, line int,
      source_key text, patient_key text, parent_key text, attributes jsonb, extras jsonb, lines jsonb, problems jsonb,
      raw jsonb, content_hash text, outcome text, code text, reason text)
  `.execute(db);
}

/** Rows of an object that are ready to be composed, in the order of the export, after `afterSeq`. */
export async function readyRows(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly afterSeq: number; readonly limit: number },
) {
  return db
    .selectFrom('staged_row')
    .select(['object', 'seq', 'source_key', 'patient_key', 'parent_key', 'attributes', 'extras', 'lines', 'code'])
    .where('migration_id', '=', input.migrationId)
    .where('object', '=', input.object)
    .where('outcome', '=', 'ready')
    .where('seq', '>', input.afterSeq)
    .orderBy('seq')
    .limit(input.limit)
    .execute();
}

/** Ready rows of an object that belong to any of the patients, in the order of the export. */
export async function readyRowsOfPatients(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly patientKeys: readonly string[] },
) {
  if (input.patientKeys.length === 0) return [];
  return db
    .selectFrom('staged_row')
    .select(['object', 'seq', 'source_key', 'patient_key', 'parent_key', 'attributes', 'extras', 'lines', 'code'])
    .where('migration_id', '=', input.migrationId)
    .where('object', '=', input.object)
    .where('outcome', '=', 'ready')
    .where('patient_key', 'in', input.patientKeys)
    .orderBy('seq')
    .execute();
}

/** Ready rows of an object with any of these source keys, in the order of the export. */
export async function readyRowsByKey(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly keys: readonly string[] },
) {
  if (input.keys.length === 0) return [];
  return db
    .selectFrom('staged_row')
    .select(['object', 'seq', 'source_key', 'patient_key', 'parent_key', 'attributes', 'extras', 'lines', 'code'])
    .where('migration_id', '=', input.migrationId)
    .where('object', '=', input.object)
    .where('outcome', '=', 'ready')
    .where('source_key', 'in', input.keys)
    .orderBy('seq')
    .execute();
}
