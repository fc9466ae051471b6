import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { countLedger, countObjects, type ObjectCount } from '../../../db/queries/reconciliation.ts';
import type { TwentyReader } from '../../twenty/twenty-reader.ts';
import { LOAD_ORDER } from '../load-order.ts';

/** One word for where an object stands; `validated` is the only green one. */
export type ObjectState = 'validated' | 'mismatched' | 'pending' | 'conflict';

export interface TwentyCount {
  readonly object: string;
  /** Records of ours that the ledger holds as standing in Twenty. */
  readonly ledger: number;
  /** Records of ours found when read back; undefined when nobody asked Twenty. */
  readonly twenty: number | undefined;
}

export interface Reconciliation {
  readonly objects: readonly (ObjectCount & { readonly state: ObjectState })[];
  readonly records: readonly TwentyCount[];
  readonly mismatches: number;
  /** Notes and tasks of ours without any target. */
  readonly orphans: number;
  readonly isGreen: boolean;
}

/**
 * Accounts for every row of the export and, given a reader, counts our records in Twenty itself. Green only when every
 * row is placed, nothing differs, nothing hangs loose and Twenty holds what the ledger says.
 */
export async function reconcile(input: {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly twenty?: TwentyReader;
}): Promise<Reconciliation> {
  const { db, migrationId } = input;
  const counts = await countObjects(db, migrationId);
  const differing = await mismatchesByObject(db, migrationId);
  const conflicts = new Set(
    (await countLedger(db, migrationId)).filter((row) => row.conflicts > 0).map(({ object }) => object),
  );
  const records = await countRecords(input);
  const orphans = await countOrphans(db, migrationId);
  const objects = counts.map((count) => ({ ...count, state: stateOf(count, differing, conflicts) }));
  const mismatches = [...differing.values()].reduce((sum, n) => sum + n, 0);
  const isGreen =
    objects.every(({ state }) => state === 'validated') &&
    records.every(({ ledger, twenty }) => twenty === undefined || twenty === ledger) &&
    orphans === 0 &&
    mismatches === 0;
  return { objects, records, mismatches, orphans, isGreen };
}

function stateOf(
  count: ObjectCount,
  differing: ReadonlyMap<string, number>,
  conflicts: ReadonlySet<string>,
): ObjectState {
  if (count.pending > 0) return 'pending';
  if (conflicts.has(count.object)) return 'conflict';
  if ((differing.get(count.object) ?? 0) > 0) return 'mismatched';
  const placed = count.loaded + count.merged + count.rejected + count.skipped;
  return placed === count.source ? 'validated' : 'mismatched';
}

/** Fields that differ, by Pulse object, of each record's latest comparison. */
async function mismatchesByObject(db: Kysely<Database>, migrationId: string): Promise<Map<string, number>> {
  const result = await sql<{ object: string; n: number }>`
    select d.source_object as object, count(*)::int as n from field_diff d
    join ledger l on l.migration_id = d.migration_id and l.twenty_object = d.twenty_object
      and l.twenty_id = d.twenty_id and l.run_id = d.run_id
    where d.migration_id = ${migrationId} and d.verdict = 'different' group by 1
  `.execute(db);
  return new Map(result.rows.map(({ object, n }) => [object, n]));
}

async function countOrphans(db: Kysely<Database>, migrationId: string): Promise<number> {
  const result = await sql<{ n: number }>`
    select count(*)::int as n from ledger l
    where l.migration_id = ${migrationId} and l.twenty_object in ('note', 'task')
      and l.state in ('inserted', 'updated', 'restored', 'adopted')
      and not exists (
        select 1 from ledger t where t.migration_id = ${migrationId} and t.links[1] = l.twenty_id
          and t.twenty_object in ('noteTarget', 'taskTarget')
          and t.state in ('inserted', 'updated', 'restored', 'adopted')
      )
  `.execute(db);
  return result.rows[0]?.n ?? 0;
}

/** Twenty keeps our mark in `sourceSystemId`; targets have none and are vouched for by their ids. */
async function countRecords(input: Parameters<typeof reconcile>[0]): Promise<TwentyCount[]> {
  const ledger = await countLedger(input.db, input.migrationId);
  const schema = await input.twenty?.schema();
  const counts: TwentyCount[] = [];
  for (const object of LOAD_ORDER) {
    const standing = ledger.find((row) => row.object === object)?.standing ?? 0;
    const known = schema?.objects.find(({ nameSingular }) => nameSingular === object);
    const marked = known?.fields.some(({ name }) => name === 'sourceSystemId') ?? false;
    const twenty =
      marked && known !== undefined && standing > 0
        ? await input.twenty?.count({ object: known.namePlural, filter: 'sourceSystemId[is]:NOT_NULL' })
        : undefined;
    counts.push({ object, ledger: standing, twenty });
  }
  return counts;
}
