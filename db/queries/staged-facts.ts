import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

/** Distinct texts of an attribute over the ready rows of an object, in pages by value. */
export async function distinctTexts(
  db: Kysely<Database>,
  input: {
    readonly migrationId: string;
    readonly object: string;
    readonly attribute: string;
    readonly after: string;
    readonly limit: number;
  },
): Promise<string[]> {
  const result = await sql<{ text: string }>`
    select distinct attributes -> ${input.attribute} ->> 'text' as text from staged_row
    where migration_id = ${input.migrationId} and object = ${input.object} and outcome = 'ready'
      and attributes -> ${input.attribute} ->> 'text' > ${input.after}
    order by 1 limit ${input.limit}
  `.execute(db);
  return result.rows.map(({ text }) => text);
}

/** Which of some texts an attribute has among the ready rows of an object. */
export async function textsAmong(
  db: Kysely<Database>,
  input: {
    readonly migrationId: string;
    readonly object: string;
    readonly attribute: string;
    readonly texts: readonly string[];
  },
): Promise<string[]> {
  const result = await sql<{ text: string }>`
    select distinct attributes -> ${input.attribute} ->> 'text' as text from staged_row
    where migration_id = ${input.migrationId} and object = ${input.object} and outcome = 'ready'
      and attributes -> ${input.attribute} ->> 'text' = any (${input.texts}::text[])
  `.execute(db);
  return result.rows.map(({ text }) => text);
}

/** Marks physicians as looked up (merged into their account) or without one (skipped), so that every row is counted. */
export async function settlePhysicians(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly withAccount: readonly string[] },
): Promise<void> {
  await sql`
    update staged_row set
      outcome = case when source_key = any (${input.withAccount}::text[]) then 'merged' else 'skipped' end,
      code = case when source_key = any (${input.withAccount}::text[]) then 'workspace-member' else 'no-account' end,
      reason = case when source_key = any (${input.withAccount}::text[])
        then 'found as a workspace member; no record is made for physicians'
        else 'no workspace member has this e-mail; the fallback owner takes what is theirs' end
    where migration_id = ${input.migrationId} and object = 'physician' and outcome = 'ready'
  `.execute(db);
}

/** Counts of staged rows by object, outcome and code: the flaws of an export in numbers. */
export async function countOutcomes(
  db: Kysely<Database>,
  migrationId: string,
): Promise<{ object: string; outcome: string; code: string | null; n: number }[]> {
  const result = await sql<{ object: string; outcome: string; code: string | null; n: number }>`
    select object, outcome, code, count(*)::int as n from staged_row
    where migration_id = ${migrationId} group by 1, 2, 3 order by 1, 2, 3
  `.execute(db);
  return result.rows;
}

/** Ids of ours among some ids: records of this migration's ledger. */
export async function ownIds(db: Kysely<Database>, migrationId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('ledger')
    .select('twenty_id')
    .where('migration_id', '=', migrationId)
    .where('twenty_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ twenty_id }) => twenty_id));
}
