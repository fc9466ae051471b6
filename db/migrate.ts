import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Database } from './database.ts';
import { DatabaseMigrationError, DatabaseNewerError } from './errors.ts';
import * as ledger from './migrations/0001-ledger.ts';

/** Named in code, not read from a folder, so that the compiled program needs no sources. Forward only. */
const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-ledger': ledger };

/**
 * Brings the tables up to this version, all steps in one transaction. Two processes at once wait for each other:
 * kysely takes an advisory lock, and on the embedded database, where such a lock excludes nobody, there is only one
 * process and it holds the only connection meanwhile.
 *
 * @throws DatabaseNewerError when the database knows a step that this version does not.
 * @throws DatabaseMigrationError when a step fails; then nothing was changed.
 */
export async function migrateToLatest(db: Kysely<Database>): Promise<void> {
  const schema = await currentSchema(db);
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) };
  // Without the schema kysely takes another schema's table of executed steps for its own.
  const { error, results } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error');
  if (failed !== undefined) throw new DatabaseMigrationError(failed.migrationName, error);
  const unknown = (await executedNames(db, schema)).filter((name) => !Object.hasOwn(MIGRATIONS, name));
  throw unknown.length > 0 ? new DatabaseNewerError(unknown) : error;
}

async function currentSchema(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  return rows[0]?.schema ?? 'public';
}

/** Empty when the failure came before kysely's own table stood. */
async function executedNames(db: Kysely<Database>, schema: string): Promise<readonly string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${schema}.kysely_migration`)}`.execute(
      db,
    );
    return rows.map((row) => row.name);
  } catch {
    return [];
  }
}
