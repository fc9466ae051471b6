import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import { findMigration, insertMigration, type Migration, updateSettings } from '../../db/queries/migrations.ts';
import { migrationId } from '../etl/plan/record-id.ts';
import { MigrationSettings } from '../mapping/settings.ts';
import type { TwentyWriter } from '../twenty/twenty-writer.ts';

/** Who acts, and for which clinic's data. */
export interface Actor {
  readonly tenant: string;
  readonly user: string;
}

/**
 * Finds or makes the migration of a tenant into the workspace of a key. Its id comes from the two, so that the same
 * move goes on from any machine; settings given now replace those of before.
 */
export async function openMigration(input: {
  readonly db: Kysely<Database>;
  readonly twenty: TwentyWriter;
  readonly actor: Actor;
  readonly settings: Partial<MigrationSettings>;
}): Promise<Migration> {
  const { db, twenty, actor } = input;
  const workspaceId = twenty.workspaceId();
  // An address that nobody answers at must not become a migration.
  await twenty.schema();
  const id = migrationId({ tenant: actor.tenant, workspaceId });
  const before = await findMigration(db, id);
  const settings = MigrationSettings.parse({ ...before?.settings, ...input.settings });
  if (before === undefined) {
    await insertMigration(db, {
      id,
      tenant: actor.tenant,
      workspaceId,
      workspaceOrigin: twenty.origin,
      settings,
      createdBy: actor.user,
    });
  } else {
    await updateSettings(db, id, settings);
  }
  const migration = await findMigration(db, id);
  if (migration === undefined) throw new MigrationNotFoundError(id);
  return migration;
}

/** No migration has this id. */
export class MigrationNotFoundError extends Error {
  readonly code = 'migration-not-found';

  constructor(id: string) {
    super(`There is no migration ${id}. "p2t status" lists those there are.`);
    this.name = 'MigrationNotFoundError';
  }
}
