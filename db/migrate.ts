import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Database } from './database.ts';
import { DatabaseNewerError } from './errors.ts';
import * as ledger from './migrations/0001-ledger.ts';

/** Named in code, not read from a folder, so that the compiled program needs no sources. Forward only. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-ledger': ledger };

/**
 * Brings the tables up to this version; two processes at once wait for each other (kysely locks a row).
 *
 * @throws DatabaseNewerError when the database knows a migration that this version does not.
 */
export async function migrateToLatest(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('missing')) throw new DatabaseNewerError(error);
  throw error;
}
