import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import { insertMigration } from '../../db/queries/migrations.ts';
import { MigrationSettings } from '../mapping/settings.ts';

/** A migration of a tenant of its own, for tests that share a database. Answers its id, which is its tenant's name too. */
export async function newMigration(db: Kysely<Database>): Promise<string> {
  const id = randomUUID();
  await insertMigration(db, {
    id,
    tenant: id,
    workspaceId: id,
    workspaceOrigin: 'http://sandbox',
    settings: MigrationSettings.parse({}),
    createdBy: 'tester',
  });
  return id;
}
