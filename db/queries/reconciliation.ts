import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

/** Where the rows of one Pulse object went. `pending` rows are neither loaded nor refused yet. */
export interface ObjectCount {
  readonly object: string;
  readonly source: number;
  readonly loaded: number;
  readonly merged: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly pending: number;
}

/** Objects whose rows become part of a patient's record instead of one of their own. */
const MERGED_OBJECTS = ['prescription', 'intake', 'campaignMember'];
const STANDING = "('inserted', 'updated', 'restored', 'adopted', 'conflict')";

/**
 * Counts every staged row once: loaded where its own record stands in Twenty, merged where its patient's does or an
 * equal row's, rejected or skipped with a reason, else pending.
 */
export async function countObjects(db: Kysely<Database>, migrationId: string): Promise<ObjectCount[]> {
  const result = await sql<ObjectCount>`
    with placed as (
      select r.object, r.outcome,
        case
          when r.object = any (${MERGED_OBJECTS}::text[]) then p.state
          else o.state
        end as state
      from staged_row r
      left join ledger o on o.migration_id = r.migration_id and o.source_object = r.object
        and o.source_key = r.source_key and r.outcome = 'ready'
      left join ledger p on p.migration_id = r.migration_id and p.source_object = 'patient'
        and p.source_key = r.patient_key and r.outcome = 'ready'
      where r.migration_id = ${migrationId}
    )
    select object, count(*)::int as source,
      count(*) filter (where outcome = 'ready' and state in ${sql.raw(STANDING)}
        and object <> all (${MERGED_OBJECTS}::text[]))::int as loaded,
      count(*) filter (where outcome = 'merged' or (outcome = 'ready' and state in ${sql.raw(STANDING)}
        and object = any (${MERGED_OBJECTS}::text[])))::int as merged,
      count(*) filter (where outcome = 'rejected' or (outcome = 'ready' and state = 'rejected'))::int as rejected,
      count(*) filter (where outcome = 'skipped')::int as skipped,
      count(*) filter (where outcome = 'ready' and (state is null or state in ('planned', 'sending', 'destroying',
        'destroyed', 'kept')))::int as pending
    from placed group by object order by object
  `.execute(db);
  return result.rows;
}

/** A row that did not load, with where it stands and why. `raw` holds health values: for the rejects file only. */
export interface Reject {
  readonly object: string;
  readonly source_key: string;
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  readonly raw: unknown;
}

/** Every rejected row, whether the export or Twenty is the reason, in the order of the export. */
export async function listRejects(
  db: Kysely<Database>,
  input: {
    readonly migrationId: string;
    readonly after?: { readonly object: string; readonly seq: number };
    readonly limit: number;
  },
): Promise<(Reject & { readonly seq: number })[]> {
  const result = await sql<Reject & { readonly seq: number }>`
    select r.object, r.seq, r.source_key, r.file, r.line, coalesce(r.code, l.code, 'rejected') as code,
      coalesce(r.reason, l.reason, 'rejected') as reason, r.raw
    from staged_row r
    left join ledger l on l.migration_id = r.migration_id and l.state = 'rejected' and r.outcome = 'ready' and (
      (l.source_object = r.object and l.source_key = r.source_key)
      or (r.object = any (${MERGED_OBJECTS}::text[]) and l.source_object = 'patient' and l.source_key = r.patient_key))
    where r.migration_id = ${input.migrationId} and (r.outcome = 'rejected' or l.twenty_id is not null)
      and (r.object, r.seq) > (${input.after?.object ?? ''}, ${input.after?.seq ?? -1}::bigint)
    order by r.object, r.seq limit ${input.limit}
  `.execute(db);
  return result.rows;
}

/** Records by Twenty object and state; what the counts read back from Twenty are held against. */
export async function countLedger(
  db: Kysely<Database>,
  migrationId: string,
): Promise<{ object: string; standing: number; rejected: number; unsent: number; conflicts: number }[]> {
  const result = await sql<{ object: string; standing: number; rejected: number; unsent: number; conflicts: number }>`
    select twenty_object as object,
      count(*) filter (where state in ${sql.raw(STANDING)})::int as standing,
      count(*) filter (where state = 'rejected')::int as rejected,
      count(*) filter (where state in ('planned', 'sending'))::int as unsent,
      count(*) filter (where state = 'conflict')::int as conflicts
    from ledger where migration_id = ${migrationId} group by 1 order by 1
  `.execute(db);
  return result.rows;
}
