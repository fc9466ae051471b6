import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Database, RunKind } from '../database.ts';

/** `running` has a process behind it, or had one that died; `paused` and `failed` say why in `error`. */
export type RunState = 'running' | 'paused' | 'failed' | 'done';

export interface Run {
  readonly id: string;
  readonly number: number;
  readonly kind: RunKind;
  readonly state: string;
  readonly stage: string;
  readonly planKey: string;
  readonly calls: unknown;
  readonly result: unknown;
  readonly error: unknown;
}

type Connection = Kysely<Database> | Transaction<Database>;

export async function insertRun(
  db: Connection,
  run: { readonly id: string; readonly migrationId: string; readonly kind: RunKind; readonly planKey: string },
): Promise<void> {
  await sql`
    insert into run (id, migration_id, number, kind, state, stage, plan_key)
    select ${run.id}::uuid, ${run.migrationId}::uuid, coalesce(max(number), 0) + 1, ${run.kind}, 'running', 'start',
      ${run.planKey}
    from run where migration_id = ${run.migrationId}
  `.execute(db);
}

export async function updateRun(
  db: Connection,
  id: string,
  change: {
    readonly state?: RunState;
    readonly stage?: string;
    readonly calls?: unknown;
    readonly result?: unknown;
    readonly error?: unknown;
  },
): Promise<void> {
  const finished = change.state === 'done' || change.state === 'failed';
  await db
    .updateTable('run')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.stage === undefined ? {} : { stage: change.stage }),
      ...(change.calls === undefined ? {} : { calls: JSON.stringify(change.calls) }),
      ...(change.result === undefined ? {} : { result: JSON.stringify(change.result) }),
      ...(change.error === undefined ? {} : { error: JSON.stringify(change.error) }),
      ...(finished ? { finished_at: new Date() } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** The runs of a migration, newest first. */
export async function listRuns(db: Kysely<Database>, migrationId: string): Promise<Run[]> {
  const rows = await db
    .selectFrom('run')
    .select(['id', 'number', 'kind', 'state', 'stage', 'plan_key as planKey', 'calls', 'result', 'error'])
    .where('migration_id', '=', migrationId)
    .orderBy('number', 'desc')
    .execute();
  return rows;
}
