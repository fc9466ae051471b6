import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '../open-database.ts';
import { type Child, runChild } from '../testing/run-child.ts';

const folder = mkdtempSync(join(tmpdir(), 'p2t-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROUNDS = 4;

async function kill(child: Child, signal: 'SIGKILL' | 'SIGINT'): Promise<void> {
  child.process.kill(signal);
  await child.ended();
}

function lastCommitted(child: Child): number {
  return Number(child.lines.findLast((line) => line.startsWith('committed '))?.split(' ')[1] ?? 0);
}

it(`loses nothing that was committed over ${ROUNDS} kills in the middle of writing`, async () => {
  const dataDir = join(folder, 'writing');
  let committed = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    const child = runChild('write-until-killed.ts', [dataDir]);
    await child.seen(`committed ${committed + 5}`);
    await sleep(37 * round);
    await kill(child, round === ROUNDS ? 'SIGINT' : 'SIGKILL');
    committed = lastCommitted(child);
    const { db, close } = await openDatabase({ dataDir });
    const batches = await sql<{
      batch: number;
      n: number;
    }>`select batch, count(*) as n from entry group by 1 order by 1`.execute(db);
    const head = await sql<{ batch: number }>`select batch from head`.execute(db);
    await close();
    const last = batches.rows.length;
    expect(last).toBeGreaterThanOrEqual(committed);
    expect(batches.rows).toEqual(Array.from({ length: last }, (_, index) => ({ batch: index + 1, n: 50 })));
    expect(head.rows).toEqual([{ batch: last }]);
    committed = last;
  }
}, 120_000);

it('opens after kills during its first start', async () => {
  const dataDir = join(folder, 'first-start');
  for (const delay of [150, 450, 900]) {
    const child = runChild('write-until-killed.ts', [dataDir]);
    await child.seen('started');
    await sleep(delay);
    await kill(child, 'SIGKILL');
  }
  const { db, close } = await openDatabase({ dataDir });
  const { rows } = await sql`select 1 as alive`.execute(db);
  await close();
  expect(rows).toEqual([{ alive: 1 }]);
  expect(existsSync(join(dataDir, 'pgdata.new'))).toBe(false);
}, 120_000);
