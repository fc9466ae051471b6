import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateToLatest } from './migrate.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { openTestDatabase } from './testing/test-database.ts';

async function tables(database: OpenDatabase): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema() order by 1
  `.execute(database.db);
  return rows.map((row) => row.name);
}

describe('a migrated database', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('stays as it is when it is migrated again', async () => {
    const before = await tables(database);
    await migrateToLatest(database.db);
    expect(await tables(database)).toEqual(before);
    expect(before).toContain('ledger');
  });

  it('is refused by an older program, which names what it does not know', async () => {
    await sql`insert into kysely_migration values ('9999-from-the-future', '2999-01-01T00:00:00.000Z')`.execute(
      database.db,
    );
    await expect(migrateToLatest(database.db)).rejects.toMatchObject({
      code: 'database-newer',
      unknownMigrations: ['9999-from-the-future'],
    });
    await sql`delete from kysely_migration where name = '9999-from-the-future'`.execute(database.db);
  });
});

/** A database without tables, as openTestDatabase makes it but not migrated. */
async function emptyDatabase(): Promise<{
  readonly open: () => Promise<OpenDatabase>;
  readonly drop: () => Promise<void>;
}> {
  const url = process.env.DATABASE_URL;
  const schema = `p2t_test_${randomBytes(6).toString('hex')}`;
  const open = () => openDatabase({ url, dataDir: 'memory://', schema });
  if (url === undefined) return { open, drop: async () => {} };
  const admin = await open();
  await sql`create schema ${sql.id(schema)}`.execute(admin.db);
  const drop = async (): Promise<void> => {
    await sql`drop schema ${sql.id(schema)} cascade`.execute(admin.db);
    await admin.close();
  };
  return { open, drop };
}

describe('a database without tables', () => {
  it('is left as it was when a step fails', async () => {
    const empty = await emptyDatabase();
    const database = await empty.open();
    await sql`create table run (mine text)`.execute(database.db);
    await expect(migrateToLatest(database.db)).rejects.toMatchObject({ code: 'database-migration-failed' });
    const left = (await tables(database)).filter((name) => !name.startsWith('kysely_'));
    expect(left).toEqual(['run']);
    await database.close();
    await empty.drop();
  });

  it('is brought up once when two ask for it at the same time', async () => {
    const empty = await emptyDatabase();
    const first = await empty.open();
    // On a real Postgres the second has connections of its own, as another process would.
    const second = first.kind === 'embedded' ? first : await empty.open();
    await Promise.all([migrateToLatest(first.db), migrateToLatest(second.db)]);
    expect(await tables(first)).toContain('ledger');
    await Promise.all([first.close(), second.close()]);
    await empty.drop();
  });
});
