import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../open-database.ts';
import { runChild } from '../testing/run-child.ts';
import { startEmbedded } from './start-embedded.ts';

const folder = mkdtempSync(join(tmpdir(), 'p2t-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const socketFolders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`p2t-db-${process.pid}-`));

it('lets no other user reach the files or the socket, even in a folder that was open to all', async () => {
  const dataDir = join(folder, 'open-to-all');
  mkdirSync(dataDir, { mode: 0o755 });
  const server = await startEmbedded(dataDir);
  expect([modeOf(dataDir), modeOf(join(dataDir, 'pgdata')), modeOf(server.host)]).toEqual(['700', '700', '700']);
  await server.close();
});

it('takes its socket away when it is closed', async () => {
  const before = socketFolders();
  const server = await startEmbedded('memory://');
  expect(socketFolders()).toHaveLength(before.length + 1);
  await server.close();
  expect(socketFolders()).toEqual(before);
});

it('removes the socket folder of a killed process on the next start', async () => {
  const leftBehind = mkdtempSync(join(tmpdir(), `p2t-db-${2 ** 30}-`));
  await (await startEmbedded('memory://')).close();
  expect(() => statSync(leftBehind)).toThrow('ENOENT');
});

it('says which folder cannot be opened and gives its lock back', async () => {
  const dataDir = join(folder, 'damaged');
  mkdirSync(join(dataDir, 'pgdata'), { recursive: true });
  writeFileSync(join(dataDir, 'pgdata', 'PG_VERSION'), '9\n');
  await expect(openDatabase({ dataDir })).rejects.toMatchObject({ code: 'database-open-failed' });
  expect(readdirSync(dataDir)).toEqual(['pgdata']);
});

it('fails open and later queries in plain words when its engine breaks, and keeps what was committed', async () => {
  const dataDir = join(folder, 'broken');
  const broken = await openDatabase({ dataDir });
  await sql`create table note (text text)`.execute(broken.db);
  await sql`insert into note values ('kept')`.execute(broken.db);
  await sql`create function down(i int) returns int language plpgsql as 'begin return down(i + 1); end'`.execute(
    broken.db,
  );
  const stopped = { code: 'embedded-database-stopped' };
  await expect(sql`select down(1)`.execute(broken.db)).rejects.toMatchObject(stopped);
  await expect(sql`select 1`.execute(broken.db)).rejects.toMatchObject(stopped);
  await broken.close();
  const again = await openDatabase({ dataDir });
  expect((await sql`select text from note`.execute(again.db)).rows).toEqual([{ text: 'kept' }]);
  await again.close();
});

it.each(['close', 'forget to close'])('lets a program end by itself: %s', async (how) => {
  const child = runChild('query-and-end.ts', [join(folder, 'ends'), how]);
  await child.seen('done');
  const from = performance.now();
  expect(await child.ended()).toBe(0);
  expect(performance.now() - from).toBeLessThan(3_000);
  expect(child.errors).toEqual([]);
});
