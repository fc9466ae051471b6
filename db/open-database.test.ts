import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { migrateToLatest } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { openTestDatabase } from './testing/test-database.ts';

const directory = mkdtempSync(join(tmpdir(), 'p2t-open-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the embedded database', () => {
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
});

describe('values of the database', () => {
  it('come as safe numbers for int8 and as parsed JSON for jsonb', async () => {
    const database = await openTestDatabase();
    const { rows } = await sql`select 9007199254740991::bigint as n, '{"a":[1]}'::jsonb as j`.execute(database.db);
    expect(rows).toEqual([{ n: Number.MAX_SAFE_INTEGER, j: { a: [1] } }]);
    await expect(sql`select 9007199254740993::bigint`.execute(database.db)).rejects.toThrow('safe range');
    await database.close();
  });
});
