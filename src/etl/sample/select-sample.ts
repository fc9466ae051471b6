import { type Kysely, sql } from 'kysely';
import type { Database } from '../../../db/database.ts';

/**
 * Marks a slice of the planned records as the sample: from each kind of record in turn, and of each first those
 * whose fields are filled in a way not seen yet (shared e-mails and raw lines fill other fields), then all that these point to, so that no link is open, and the
 * targets of every task and note in it. The same plan gives the same sample.
 *
 * @param size Records to aim at; the closure under links may add some.
 * @returns How many records are in the sample.
 */
export async function selectSample(
  db: Kysely<Database>,
  input: { readonly migrationId: string; readonly size: number },
): Promise<number> {
  const { migrationId, size } = input;
  return db.transaction().execute(async (trx) => {
    await sql`update ledger set in_sample = false where migration_id = ${migrationId} and in_sample`.execute(trx);
    await sql`
      with shaped as (
        select twenty_object, source_object, twenty_id, seq, row_number() over (
          partition by twenty_object, source_object,
            (select string_agg(key, ',' order by key) from jsonb_object_keys(planned) as key)
          order by seq, twenty_id) as nth_of_shape
        from ledger
        where migration_id = ${migrationId} and planned is not null
          and twenty_object not in ('taskTarget', 'noteTarget')
      ), turns as (
        select *, row_number() over (partition by twenty_object, source_object order by nth_of_shape, seq, twenty_id) as turn
        from shaped
      ), ranked as (
        select twenty_object, twenty_id, row_number() over (order by turn, twenty_object, source_object, twenty_id) as place
        from turns
      )
      update ledger l set in_sample = true
      from ranked r
      where l.migration_id = ${migrationId} and l.twenty_object = r.twenty_object and l.twenty_id = r.twenty_id
        and r.place <= ${Math.max(1, Math.floor(size / 2))}
    `.execute(trx);
    await sql`
      with recursive needed(twenty_id) as (
        select unnest(links) from ledger where migration_id = ${migrationId} and in_sample
        union
        select unnest(l.links) from needed n join ledger l on l.migration_id = ${migrationId} and l.twenty_id = n.twenty_id
      )
      update ledger l set in_sample = true from needed n
      where l.migration_id = ${migrationId} and l.twenty_id = n.twenty_id and not l.in_sample
    `.execute(trx);
    await sql`
      update ledger t set in_sample = true
      where t.migration_id = ${migrationId} and t.twenty_object in ('taskTarget', 'noteTarget')
        and not exists (
          select 1 from unnest(t.links) as link
          left join ledger l on l.migration_id = ${migrationId} and l.twenty_id = link
          where l.twenty_id is null or not l.in_sample
        )
    `.execute(trx);
    const counted = await sql<{ n: number }>`
      select count(*)::int as n from ledger where migration_id = ${migrationId} and in_sample
    `.execute(trx);
    return counted.rows[0]?.n ?? 0;
  });
}
