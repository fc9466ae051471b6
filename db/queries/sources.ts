import type { Kysely } from 'kysely';
import { mapHash, ObjectMap } from '../../src/mapping/object-map.ts';
import { Proposal } from '../../src/mapping/proposal.ts';
import { SourceProfile } from '../../src/mapping/source-profile.ts';
import type { Database } from '../database.ts';

/** An export as it was read: where it lies, its profile, and what was proposed for it. */
export interface Source {
  readonly id: number;
  readonly fingerprint: string;
  readonly location: string;
  readonly profile: SourceProfile;
  readonly proposal: Proposal;
}

export async function insertSource(
  db: Kysely<Database>,
  migrationId: string,
  source: Omit<Source, 'id'>,
): Promise<void> {
  await db
    .insertInto('source')
    .values({
      migration_id: migrationId,
      fingerprint: source.fingerprint,
      location: source.location,
      profile: JSON.stringify(source.profile),
      proposal: JSON.stringify(source.proposal),
    })
    .execute();
}

/** The export read last. */
export async function latestSource(db: Kysely<Database>, migrationId: string): Promise<Source | undefined> {
  const row = await db
    .selectFrom('source')
    .select(['id', 'fingerprint', 'location', 'profile', 'proposal'])
    .where('migration_id', '=', migrationId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { ...row, profile: SourceProfile.parse(row.profile), proposal: Proposal.parse(row.proposal) };
}

/** Writes a map; answers its hash. Approvals of an earlier version are the caller's to void in the same transaction. */
export async function putMap(db: Kysely<Database>, migrationId: string, map: ObjectMap, by: string): Promise<string> {
  const hash = mapHash(map);
  await db
    .insertInto('object_map')
    .values({ migration_id: migrationId, object: map.object, map: JSON.stringify(map), hash, updated_by: by })
    .onConflict((conflict) =>
      conflict
        .columns(['migration_id', 'object'])
        .doUpdateSet({ map: JSON.stringify(map), hash, updated_by: by, updated_at: new Date() }),
    )
    .execute();
  return hash;
}

export async function deleteMap(db: Kysely<Database>, migrationId: string, object: string): Promise<void> {
  await db.deleteFrom('object_map').where('migration_id', '=', migrationId).where('object', '=', object).execute();
}

/** The current maps of a migration, in the order of their names. */
export async function currentMaps(
  db: Kysely<Database>,
  migrationId: string,
): Promise<{ readonly map: ObjectMap; readonly hash: string }[]> {
  const rows = await db
    .selectFrom('object_map')
    .select(['map', 'hash'])
    .where('migration_id', '=', migrationId)
    .orderBy('object')
    .execute();
  return rows.map(({ map, hash }) => ({ map: ObjectMap.parse(map), hash }));
}
