import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database, LedgerState } from '../database.ts';

const record = z.object({
  twenty_id: z.string(),
  source_object: z.string(),
  source_key: z.string(),
  state: z.string(),
  twenty_updated_at: z.string().nullable(),
});
/** A record of ours that an undo has to take back. */
export type UndoRecord = z.infer<typeof record>;

/** Claims the next records of an object to destroy: `destroying` is committed before the call is made. */
export async function claimForDestroy(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly object: string; readonly limit: number },
): Promise<UndoRecord[]> {
  const result = await sql`
    update ledger l set state = 'destroying'
    where l.ctid = any (array(
      select ctid from ledger
      where migration_id = ${input.migrationId} and twenty_object = ${input.object}
        and state in ('inserted', 'updated', 'restored', 'conflict', 'sending', 'destroying')
      order by seq desc, twenty_id limit ${input.limit} for update
    ))
    returning l.twenty_id, l.source_object, l.source_key, l.state, l.twenty_updated_at
  `.execute(db);
  return z.array(record).parse(result.rows);
}

/** Sets what became of claimed records. */
export async function settleUndo(
  trx: Transaction<Database>,
  input: {
    readonly migrationId: string;
    readonly object: string;
    readonly ids: readonly string[];
    readonly state: LedgerState;
    readonly reason: string | null;
  },
): Promise<void> {
  if (input.ids.length === 0) return;
  await trx
    .updateTable('ledger')
    .set({ state: input.state, reason: input.reason })
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('twenty_id', 'in', input.ids)
    .execute();
}

/** Ids that kept records link to, or that link to kept records: they stay with them. */
export async function linkedToKept(
  db: Kysely<Database>,
  migrationId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const result = await sql<{ id: string }>`
    select distinct link as id from ledger k, unnest(k.links) as link
    where k.migration_id = ${migrationId} and k.state = 'kept' and link = any (${ids}::uuid[])
  `.execute(db);
  return new Set(result.rows.map(({ id }) => id));
}

/** Kept records, with why. */
export async function keptRecords(db: Kysely<Database>, migrationId: string) {
  return db
    .selectFrom('ledger')
    .select(['twenty_object', 'twenty_id', 'source_object', 'source_key', 'reason'])
    .where('migration_id', '=', migrationId)
    .where('state', '=', 'kept')
    .orderBy('twenty_object')
    .orderBy('seq')
    .execute();
}
