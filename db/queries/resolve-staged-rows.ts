import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

/** An object split over several files: a later file's row with the same key completes the first and is merged. */
export async function joinSplitObjects(db: Connection, migrationId: string): Promise<void> {
  await sql`
    with first as (
      select distinct on (object, source_key) object, source_key, seq, file
      from staged_row where migration_id = ${migrationId} and outcome = 'ready'
      order by object, source_key, seq
    ), later as (
      select r.object, r.source_key, r.seq, r.attributes, r.extras, r.lines, f.seq as first_seq
      from staged_row r join first f using (object, source_key)
      where r.migration_id = ${migrationId} and r.outcome = 'ready' and r.file <> f.file
        and r.source_key not like 'row-%' and r.object <> 'campaignMember'
    ), joined as (
      update staged_row t set
        attributes = l.attributes || t.attributes, extras = l.extras || t.extras, lines = t.lines || l.lines
      from later l where t.migration_id = ${migrationId} and t.object = l.object and t.seq = l.first_seq
    )
    update staged_row t set outcome = 'merged', code = 'joined-file',
      reason = 'the same record continues in another file; its columns were joined'
    from later l where t.migration_id = ${migrationId} and t.object = l.object and t.seq = l.seq
  `.execute(db);
}

/** Rows that say exactly what an earlier row of the same key says are merged into it. */
export async function mergeExactDuplicates(db: Connection, migrationId: string): Promise<void> {
  await sql`
    with ranked as (
      select object, seq, row_number() over (partition by object, source_key, content_hash order by seq) as n
      from staged_row where migration_id = ${migrationId} and outcome = 'ready'
    )
    update staged_row t set outcome = 'merged', code = 'duplicate-row',
      reason = 'the same row stands earlier in the export'
    from ranked r
    where t.migration_id = ${migrationId} and t.object = r.object and t.seq = r.seq and r.n > 1
  `.execute(db);
}

/**
 * Of rows that share a key but differ, the one changed last stays (the first where no time is known); the others are
 * rejected, since loading both would make two records of one or lose one without a word.
 */
export async function rejectKeyClashes(
  db: Connection,
  input: { readonly migrationId: string; readonly object: string; readonly updatedAt: string | undefined },
): Promise<void> {
  await sql`
    with ranked as (
      select seq, row_number() over (
        partition by source_key
        order by coalesce(attributes -> ${input.updatedAt ?? ''} ->> 'text', '') desc, seq
      ) as n
      from staged_row
      where migration_id = ${input.migrationId} and object = ${input.object} and outcome = 'ready'
    )
    update staged_row t set outcome = 'rejected', code = 'duplicate-key',
      reason = 'another row has the same key and other content; the one changed last was kept'
    from ranked r
    where t.migration_id = ${input.migrationId} and t.object = ${input.object} and t.seq = r.seq and r.n > 1
  `.execute(db);
}

/** Where a row names its patient by the number on the paper file instead of the key, puts the key in its place. */
export async function resolvePatientsByRecordNumber(db: Connection, migrationId: string): Promise<void> {
  await sql`
    with numbers as (
      select attributes -> 'patient.medicalRecordNumber' ->> 'text' as number, min(source_key) as source_key
      from staged_row
      where migration_id = ${migrationId} and object = 'patient' and outcome = 'ready'
        and attributes ? 'patient.medicalRecordNumber'
      group by 1 having count(*) = 1
    )
    update staged_row t set patient_key = n.source_key
    from numbers n
    where t.migration_id = ${migrationId} and t.patient_key = n.number and not exists (
      select 1 from staged_row p
      where p.migration_id = ${migrationId} and p.object = 'patient' and p.source_key = t.patient_key
    )
  `.execute(db);
}

/** Rows that belong to a patient whom the export does not hold, or holds only rejected, cannot be linked. */
export async function rejectOrphans(db: Connection, migrationId: string): Promise<void> {
  await sql`
    update staged_row t set outcome = 'rejected',
      code = case when t.patient_key is null then 'no-patient' else 'orphan' end,
      reason = case when t.patient_key is null then 'the row names no patient'
        else 'its patient is not in the export, or was rejected' end
    where t.migration_id = ${migrationId} and t.outcome = 'ready'
      and t.object not in ('clinic', 'physician', 'patient', 'campaign')
      and not exists (
        select 1 from staged_row p
        where p.migration_id = ${migrationId} and p.object = 'patient' and p.source_key = t.patient_key
          and p.outcome = 'ready'
      )
  `.execute(db);
  await sql`
    update staged_row t set outcome = 'rejected', code = 'orphan', reason = 'its campaign is not in the export'
    where t.migration_id = ${migrationId} and t.outcome = 'ready' and t.object = 'campaignMember'
      and not exists (
        select 1 from staged_row c
        where c.migration_id = ${migrationId} and c.object = 'campaign' and c.source_key = t.parent_key
          and c.outcome = 'ready'
      )
  `.execute(db);
}

/**
 * Marks every patient whose e-mail an earlier patient has already (code `shared-email`, still ready): the address is
 * unique in Twenty and families share one, so the first keeps it.
 */
export async function markSharedEmails(db: Connection, migrationId: string): Promise<void> {
  await sql`
    with ranked as (
      select seq, row_number() over (partition by attributes -> 'patient.email' ->> 'text' order by seq) as n
      from staged_row
      where migration_id = ${migrationId} and object = 'patient' and outcome = 'ready'
        and attributes ? 'patient.email'
    )
    update staged_row t set code = 'shared-email'
    from ranked r
    where t.migration_id = ${migrationId} and t.object = 'patient' and t.seq = r.seq and r.n > 1
  `.execute(db);
}
