import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { type Flaw, hasFlaw } from './flaws.ts';
import { staffIdentity } from './people.ts';
import type { MadeRow, Table } from './table.ts';
import { documentPath, documentText } from './tables/documents.ts';
import { TABLES } from './tables/index.ts';
import type { TableName, World } from './world.ts';

/** What was written of a table: rows in the file, and records by what became of them since the first export. */
export interface TableCount {
  readonly table: TableName;
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  gone: number;
  readonly flaws: Map<Flaw, number>;
}

export interface Member {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
}

const ROWS_A_WRITE = 1000;

/**
 * Writes the tables of a world as CSV files into a folder, record after record, so that memory does not grow with the
 * export; then its documents. `later` writes the export of three weeks after: the same records, some changed, some gone,
 * some added.
 */
export async function writeExport(world: World, folder: string, later: boolean): Promise<readonly TableCount[]> {
  await mkdir(join(folder, 'documents'), { recursive: true });
  const counts: TableCount[] = [];
  for (const table of TABLES) {
    const count: TableCount = {
      table: table.name,
      rows: 0,
      added: 0,
      changed: 0,
      unchanged: 0,
      gone: 0,
      flaws: new Map(),
    };
    await pipeline(
      Readable.from(csvOf(world, table, later, count)),
      createWriteStream(join(folder, `${table.name}.csv`)),
    );
    counts.push(count);
  }
  for (let index = 0; index < world.sizes.documents; index++) {
    if (hasFlaw('missing-file', index)) continue;
    if (later && world.fateOf('documents', index) === 'gone') continue;
    await writeFile(join(folder, documentPath(world, index)), documentText(world, index));
  }
  return counts;
}

/** Writes the staff who have an account in Twenty, as a list of members. */
export async function writeMembers(world: World, file: string): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (let index = 0; index < world.sizes.physicians; index++) {
    if (hasFlaw('no-account', index)) continue;
    const { firstName, lastName, email } = staffIdentity(world, index);
    members.push({ firstName, lastName, email });
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(members, null, 2)}\n`);
  return members;
}

function* csvOf(world: World, table: Table, later: boolean, count: TableCount): Generator<string> {
  let pending: (readonly string[])[] = [table.header];
  const first = world.sizes[table.name];
  const total = first + (later ? addedTo(world, table.name) : 0);
  for (let index = 0; index < total; index++) {
    const fate = later && index < first ? world.fateOf(table.name, index) : 'same';
    if (fate === 'gone') {
      count.gone++;
      continue;
    }
    const before = table.record(world, index, 'first');
    const rows = fate === 'changed' ? table.record(world, index, 'changed') : before;
    if (index >= first) count.added++;
    // what happened to a record can leave it as it was: a read message that is read
    else if (rows === before || stringify(rows.map(cellsOf)) === stringify(before.map(cellsOf))) count.unchanged++;
    else count.changed++;
    for (const row of rows) {
      pending.push(row.cells);
      count.rows++;
      for (const flaw of row.flaws) count.flaws.set(flaw, (count.flaws.get(flaw) ?? 0) + 1);
    }
    if (pending.length >= ROWS_A_WRITE) {
      yield stringify(pending);
      pending = [];
    }
  }
  yield stringify(pending);
}

/** Records that are new in the later export: two in a hundred, of patients and of what happens to them. */
function addedTo(world: World, table: TableName): number {
  const still = table === 'clinics' || table === 'physicians' || table === 'campaigns' || table === 'documents';
  return still ? 0 : Math.max(1, Math.round(world.sizes[table] * 0.02));
}

function cellsOf(row: MadeRow): string[] {
  return [...row.cells];
}
