import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrateToLatest } from './migrate.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { openTestDatabase } from './testing/test-database.ts';

describe('the embedded database', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'p2t-open-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('keeps what was committed for the next start', async () => {
    const first = await openDatabase({ dataDir: directory });
    await migrateToLatest(first.db);
    await first.db.insertInto('workspace_pace').values({ workspace_id: 'w', pace: '{"limit":100}' }).execute();
    await first.close();
    const second = await openDatabase({ dataDir: directory });
    await migrateToLatest(second.db);
    const row = await second.db.selectFrom('workspace_pace').select(['workspace_id', 'pace']).executeTakeFirst();
    await second.close();
    expect(row).toEqual({ workspace_id: 'w', pace: { limit: 100 } });
  });

  it('names the process that has the directory open', async () => {
    const holder = await openDatabase({ dataDir: directory });
    await expect(openDatabase({ dataDir: directory })).rejects.toThrow(`process ${process.pid}`);
    await holder.close();
  });

  it('leaves timers running while it works', async () => {
    const { db, close } = await openDatabase({ dataDir: 'memory://' });
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const from = performance.now();
    while (performance.now() - from < 500) await sql`select count(*) from generate_series(1, 2000)`.execute(db);
    clearInterval(timer);
    await close();
    expect(ticks).toBeGreaterThan(5);
  });
});

describe('a real Postgres', () => {
  it('that does not answer is named without its password', async () => {
    const refused = openDatabase({ url: 'postgres://someone:hidden-word@127.0.0.1:9/p2t', dataDir: 'memory://' });
    await expect(refused).rejects.toMatchObject({ code: 'database-unreachable' });
    await expect(refused).rejects.toThrow(/^(?!.*hidden-word).*127\.0\.0\.1:9/);
  });
});

describe.runIf(process.env.DATABASE_URL !== undefined)('a real Postgres, run with DATABASE_URL,', () => {
  it('that ends a connection inside a transaction fails that transaction and nothing else', async () => {
    const { db, close } = await openDatabase({ url: process.env.DATABASE_URL, dataDir: 'memory://', poolSize: 2 });
    const cut = db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
      await sleep(100);
      await sql`select 1`.execute(trx);
    });
    await expect(cut).rejects.toThrow();
    expect((await sql`select 2 as n`.execute(db)).rows).toEqual([{ n: 2 }]);
    await close();
  });
});

describe('values of the database', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('come as safe numbers for int8, and an unsafe one does not pass', async () => {
    const { rows } = await sql`select 9007199254740991::bigint as n`.execute(database.db);
    expect(rows).toEqual([{ n: Number.MAX_SAFE_INTEGER }]);
    await expect(sql`select 9007199254740993::bigint`.execute(database.db)).rejects.toThrow('safe range');
  });

  it('come as text for numeric, parsed for jsonb, as a Date for timestamptz', async () => {
    const { rows } = await sql`
      select 12345678901234567.89::numeric as money, '{"a":[1]}'::jsonb as j, '2026-02-03T04:05:06.789+02:00'::timestamptz as at
    `.execute(database.db);
    expect(rows).toEqual([{ money: '12345678901234567.89', j: { a: [1] }, at: new Date('2026-02-03T02:05:06.789Z') }]);
  });

  it('are gone again when a transaction fails', async () => {
    const { db } = database;
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('workspace_pace').values({ workspace_id: 'gone', pace: '{}' }).execute();
      await sql`select 1 / 0`.execute(trx);
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await db.selectFrom('workspace_pace').select('workspace_id').execute()).toEqual([]);
  });
});
