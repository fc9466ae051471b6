import type { Kysely } from 'kysely';
import { type MigrationSettings, MigrationSettings as settingsSchema } from '../../src/mapping/settings.ts';
import type { Database } from '../database.ts';

/** A migration: one clinic's move into one workspace. */
export interface Migration {
  readonly id: string;
  readonly tenant: string;
  readonly workspaceId: string;
  readonly workspaceOrigin: string;
  readonly settings: MigrationSettings;
  readonly baseline: unknown;
  readonly createdBy: string;
}

/** Creates the migration where it is new; a known one keeps its settings. */
export async function insertMigration(db: Kysely<Database>, migration: Omit<Migration, 'baseline'>): Promise<void> {
  await db
    .insertInto('migration')
    .values({
      id: migration.id,
      tenant: migration.tenant,
      workspace_id: migration.workspaceId,
      workspace_origin: migration.workspaceOrigin,
      settings: JSON.stringify(migration.settings),
      baseline: null,
      created_by: migration.createdBy,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ workspace_origin: migration.workspaceOrigin }))
    .execute();
}

export async function findMigration(db: Kysely<Database>, id: string): Promise<Migration | undefined> {
  const row = await db.selectFrom('migration').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toMigration(row);
}

/** The migrations of a tenant, newest first. */
export async function listMigrations(db: Kysely<Database>, tenant: string): Promise<Migration[]> {
  const rows = await db
    .selectFrom('migration')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(toMigration);
}

export async function updateSettings(db: Kysely<Database>, id: string, settings: MigrationSettings): Promise<void> {
  await db
    .updateTable('migration')
    .set({ settings: JSON.stringify(settings) })
    .where('id', '=', id)
    .execute();
}

/** Stores what the workspace held before the first write; later calls change nothing. */
export async function setBaseline(db: Kysely<Database>, id: string, baseline: unknown): Promise<void> {
  await db
    .updateTable('migration')
    .set({ baseline: JSON.stringify(baseline) })
    .where('id', '=', id)
    .where('baseline', 'is', null)
    .execute();
}

function toMigration(row: {
  id: string;
  tenant: string;
  workspace_id: string;
  workspace_origin: string;
  settings: unknown;
  baseline: unknown;
  created_by: string;
}): Migration {
  return {
    id: row.id,
    tenant: row.tenant,
    workspaceId: row.workspace_id,
    workspaceOrigin: row.workspace_origin,
    settings: settingsSchema.parse(row.settings),
    baseline: row.baseline,
    createdBy: row.created_by,
  };
}
