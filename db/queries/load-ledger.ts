import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database, LedgerState } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

interface Of {
  readonly migrationId: string;
  /** Singular name of the Twenty object. */
  readonly object: string;
}

const payload = z.record(z.string(), z.json());
const ledgerRecord = z.object({
  twenty_id: z.string(),
  source_object: z.string(),
  source_key: z.string(),
  state: z.string(),
  planned: payload.nullable(),
  planned_hash: z.string().nullable(),
  written: payload.nullable(),
  /** Twenty's own time of our last write; null while there was none. */
  twenty_updated_at: z.string().nullable(),
});

/** A record of the ledger as the loader needs it. */
export type LedgerRecord = z.infer<typeof ledgerRecord>;

const COLUMNS = [
  'twenty_id',
  'source_object',
  'source_key',
  'state',
  'planned',
  'planned_hash',
  'written',
  'twenty_updated_at',
] as const;

/**
 * Claims the next records to create, in order: they become `sending` in this statement, before the call is made, so
 * that a crash leaves no record whose fate nobody knows to ask about.
 */
export async function claimForCreate(
  db: Connection,
  input: Of & { readonly runId: string; readonly limit: number; readonly sampleOnly: boolean },
): Promise<LedgerRecord[]> {
  const result = await sql`
    with claimed as (
      update ledger l set state = 'sending', run_id = ${input.runId}
      where l.ctid = any (array(
        select ctid from ledger
        where migration_id = ${input.migrationId} and twenty_object = ${input.object} and state = 'planned'
          and (in_sample or not ${input.sampleOnly}::boolean)
        order by seq, twenty_id limit ${input.limit} for update
      ))
      returning l.seq, l.twenty_id, l.source_object, l.source_key, l.state, l.planned, l.planned_hash, l.written,
        l.twenty_updated_at
    )
    select twenty_id, source_object, source_key, state, planned, planned_hash, written, twenty_updated_at
    from claimed order by seq, twenty_id
  `.execute(db);
  return z.array(ledgerRecord).parse(result.rows);
}

/** Records whose call was sent and whose answer never came. */
export async function sentWithoutAnswer(
  db: Connection,
  input: Of & { readonly limit: number },
): Promise<LedgerRecord[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(COLUMNS)
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('state', '=', 'sending')
    .orderBy('seq')
    .limit(input.limit)
    .execute();
  return z.array(ledgerRecord).parse(rows);
}

/** Records that stand in Twenty and whose plan has changed since they were written. */
export async function changedRecords(
  db: Connection,
  input: Of & { readonly planKey: string; readonly limit: number },
): Promise<LedgerRecord[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(COLUMNS)
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('plan_key', '=', input.planKey)
    .where('state', 'in', ['inserted', 'updated', 'restored', 'adopted'])
    .where((eb) => eb('planned_hash', 'is distinct from', eb.ref('written_hash')))
    .orderBy('seq')
    .limit(input.limit)
    .execute();
  return z.array(ledgerRecord).parse(rows);
}

/** Records whose write is answered: what was planned is what is written. `updatedAt` is Twenty's own, as it came. */
export async function completeRecords(
  trx: Connection,
  input: Of & {
    readonly runId: string;
    readonly state: LedgerState;
    readonly records: readonly { readonly id: string; readonly updatedAt: string | null }[];
  },
): Promise<void> {
  if (input.records.length === 0) return;
  await sql`
    update ledger l set state = ${input.state}, run_id = ${input.runId}, written = l.planned,
      written_hash = l.planned_hash, twenty_updated_at = r."updatedAt", code = null, reason = null
    from jsonb_to_recordset(${JSON.stringify(input.records)}::jsonb) as r(id uuid, "updatedAt" text)
    where l.migration_id = ${input.migrationId} and l.twenty_object = ${input.object} and l.twenty_id = r.id
  `.execute(trx);
}

/** Sets the state of records with its reason; used for rejects, conflicts and calls that turned out unsent. */
export async function markRecords(
  trx: Connection,
  input: Of & {
    readonly ids: readonly string[];
    readonly state: LedgerState;
    readonly code: string | null;
    readonly reason: string | null;
  },
): Promise<void> {
  if (input.ids.length === 0) return;
  await trx
    .updateTable('ledger')
    .set({ state: input.state, code: input.code, reason: input.reason })
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('twenty_id', 'in', input.ids)
    .execute();
}

/** Rejects planned records that point to a rejected one; answers how many. */
export async function rejectDependents(trx: Connection, input: Of): Promise<LedgerRecord[]> {
  const result = await sql`
    update ledger l set state = 'rejected', code = 'link-rejected',
      reason = 'the record it belongs to was rejected'
    where l.migration_id = ${input.migrationId} and l.twenty_object = ${input.object} and l.state = 'planned'
      and l.links && (
        select coalesce(array_agg(twenty_id), '{}') from ledger
        where migration_id = ${input.migrationId} and state = 'rejected'
      )
    returning l.twenty_id, l.source_object, l.source_key, l.state, l.planned, l.planned_hash, l.written,
      l.twenty_updated_at
  `.execute(trx);
  return z.array(ledgerRecord).parse(result.rows);
}

/** How many records of each Twenty object still need a call, and of what kind. */
export async function pendingWork(
  db: Connection,
  input: { readonly migrationId: string; readonly planKey: string; readonly sampleOnly: boolean },
): Promise<{ object: string; creates: number; updates: number }[]> {
  const result = await sql<{ object: string; creates: number; updates: number }>`
    select twenty_object as object,
      count(*) filter (where state in ('planned', 'sending') and (in_sample or not ${input.sampleOnly}::boolean))::int
        as creates,
      count(*) filter (where state in ('inserted', 'updated', 'restored', 'adopted') and plan_key = ${input.planKey}
        and planned_hash is distinct from written_hash and not ${input.sampleOnly}::boolean)::int as updates
    from ledger where migration_id = ${input.migrationId} group by 1
  `.execute(db);
  return result.rows;
}
