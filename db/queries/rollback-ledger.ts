import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database, LedgerState } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

const payload = z.record(z.string(), z.json());
const record = z.object({
  twenty_object: z.string(),
  twenty_id: z.string(),
  source_object: z.string(),
  source_key: z.string(),
  seq: z.number(),
  links: z.array(z.string()),
  state: z.string(),
  code: z.string().nullable(),
  run_id: z.string().nullable(),
  planned: payload.nullable(),
  written: payload.nullable(),
  before: payload.nullable(),
  twenty_updated_at: z.string().nullable(),
});
/** A record of ours that stands in Twenty, or may. */
export type UndoRecord = z.infer<typeof record>;

const COLUMNS = [
  'twenty_object',
  'twenty_id',
  'source_object',
  'source_key',
  'seq',
  'links',
  'state',
  'code',
  'run_id',
  'planned',
  'written',
  'before',
  'twenty_updated_at',
] as const;

/** States in which a record of ours stands in Twenty, or may; an adopted one is not ours to take back. */
export const STANDING = ['sending', 'inserted', 'updated', 'restored', 'conflict', 'destroying', 'kept'] as const;

/** The next records of an object to take back, in order. `runId` takes only those that this run wrote last. */
export async function undoPage(
  db: Connection,
  input: {
    readonly migrationId: string;
    readonly object: string;
    readonly after: { readonly seq: number; readonly id: string } | undefined;
    readonly limit: number;
    readonly runId: string | undefined;
  },
): Promise<UndoRecord[]> {
  const { after, runId } = input;
  let query = db
    .selectFrom('ledger')
    .select(COLUMNS)
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('state', 'in', STANDING);
  if (runId !== undefined) query = query.where('run_id', '=', runId);
  if (after !== undefined)
    query = query.where(sql<boolean>`(seq, twenty_id) > (${after.seq}::bigint, ${after.id}::uuid)`);
  return z.array(record).parse(await query.orderBy('seq').orderBy('twenty_id').limit(input.limit).execute());
}

/** Which of these ids are records of ours, whatever became of them. */
export async function ourRecords(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly ids: readonly string[] },
): Promise<UndoRecord[]> {
  if (input.ids.length === 0) return [];
  const rows = await db
    .selectFrom('ledger')
    .select(COLUMNS)
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('twenty_id', 'in', input.ids)
    .execute();
  return z.array(record).parse(rows);
}

/**
 * Records of an object that standing records of ours, of other objects than `except`, link to. The links are gathered
 * into an array first: the embedded database gathers no statistics, and a join came out as a nested loop.
 */
export async function linkedRecords(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly except: string | undefined },
): Promise<Set<string>> {
  const result = await sql<{ id: string }>`
    select twenty_id as id from ledger
    where migration_id = ${input.migrationId} and twenty_object = ${input.object} and twenty_id = any (array(
      select distinct unnest(links) from ledger
      where migration_id = ${input.migrationId} and state = any (${STANDING}::text[])
        and twenty_object <> ${input.except ?? ''}
    ))
  `.execute(db);
  return new Set(result.rows.map(({ id }) => id));
}

/** Which of these records of ours still stand in Twenty. */
export async function standingAmong(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly ids: readonly string[] },
): Promise<Set<string>> {
  const found = await ourRecords(db, input);
  const states: readonly string[] = STANDING;
  return new Set(found.filter(({ state }) => states.includes(state)).map(({ twenty_id }) => twenty_id));
}

/** Sets what becomes of records. Committed as `destroying` before the call, so that a crash leaves no doubt. */
export async function settleUndo(
  db: Connection,
  input: {
    readonly migrationId: string;
    readonly object: string;
    readonly ids: readonly string[];
    readonly state: LedgerState;
    readonly code?: string;
    readonly reason?: string;
  },
): Promise<void> {
  if (input.ids.length === 0) return;
  await db
    .updateTable('ledger')
    .set({ state: input.state, code: input.code ?? null, reason: input.reason ?? null })
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('twenty_id', 'in', input.ids)
    .execute();
}

/** A record that was there before us has its own values back: it stands, and nothing of ours is on it. */
export async function settleReverted(
  trx: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly id: string },
): Promise<void> {
  await trx
    .updateTable('ledger')
    .set({ state: 'adopted', code: null, reason: null, written: null, written_hash: null, before: null })
    .where('migration_id', '=', input.migrationId)
    .where('twenty_object', '=', input.object)
    .where('twenty_id', '=', input.id)
    .execute();
}

/** Kept records, with why. */
export async function keptRecords(
  db: Connection,
  input: { readonly migrationId: string; readonly runId: string | undefined },
) {
  let query = db
    .selectFrom('ledger')
    .select(['twenty_object', 'twenty_id', 'source_object', 'source_key', 'code', 'reason'])
    .where('migration_id', '=', input.migrationId)
    .where('state', '=', 'kept');
  if (input.runId !== undefined) query = query.where('run_id', '=', input.runId);
  return query.orderBy('twenty_object').orderBy('seq').execute();
}
