import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { migrateToLatest } from '../migrate.ts';
import { type OpenDatabase, openDatabase } from '../open-database.ts';

/**
 * A migrated, empty database for a test file: a schema of its own on the Postgres of DATABASE_URL where that is set,
 * else an embedded one in memory. Close it in afterAll.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL;
  if (url === undefined) return migrated(await openDatabase({ dataDir: 'memory://' }));
  const schema = `p2t_test_${randomBytes(6).toString('hex')}`;
  const database = await openDatabase({ url, dataDir: 'memory://', schema });
  await sql`create schema ${sql.id(schema)}`.execute(database.db);
  return migrated({
    ...database,
    close: async () => {
      await sql`drop schema ${sql.id(schema)} cascade`.execute(database.db);
      await database.close();
    },
  });
}

async function migrated(database: OpenDatabase): Promise<OpenDatabase> {
  await migrateToLatest(database.db);
  return database;
}
