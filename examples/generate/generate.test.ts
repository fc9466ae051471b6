import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { TABLES } from './tables/index.ts';
import { makeWorld } from './world.ts';
import { type TableCount, writeExport, writeMembers } from './write-export.ts';

const world = makeWorld({ seed: 1, patients: 300 });
let folder = '';
let counts: readonly TableCount[] = [];
const Rows = z.array(z.record(z.string(), z.string()));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'));
  counts = await writeExport(world, join(folder, 'first'), false);
});
afterAll(() => rm(folder, { recursive: true }));

async function read(place: string, table: string) {
  return Rows.parse(parse(await readFile(join(folder, place, `${table}.csv`)), { columns: true }));
}
function counted(table: string, flaw: string): number {
  const flaws = new Map<string, number>(counts.find((count) => count.table === table)?.flaws ?? []);
  return flaws.get(flaw) ?? 0;
}

test('writes every table with one cell for each header', async () => {
  for (const table of TABLES) {
    const rows = await read('first', table.name);
    expect(rows.length).toBe(counts.find((count) => count.table === table.name)?.rows);
    expect(Object.keys(rows[0] ?? {})).toEqual(table.header);
  }
});

test('the committed example is what the generator writes', async () => {
  for (const table of TABLES) {
    const committed = await readFile(new URL(`../clinic/${table.name}.csv`, import.meta.url), 'utf8');
    expect(await readFile(join(folder, 'first', `${table.name}.csv`), 'utf8')).toBe(committed);
  }
});

test('counts the flaws as they stand in the files', async () => {
  const patients = await read('first', 'patients');
  const keys = new Set(patients.map((row) => row.PatientID));
  const letters = patients.map((row) => Object.values(row).join('\u0001'));
  const repeated = patients.length - new Set(letters).size;
  expect(repeated).toBe(counted('patients', 'duplicate-row'));
  expect(patients.length - keys.size - repeated).toBe(counted('patients', 'same-key-other-content'));
  const orphans = (await read('first', 'appointments')).filter((row) => !keys.has(row['Patient ID']));
  expect(orphans.length).toBe(counted('appointments', 'orphan-appointment'));
  expect(orphans.length).toBeGreaterThan(0);
  const files = new Set(await readdir(join(folder, 'first', 'documents')));
  const missing = (await read('first', 'documents')).filter((row) => !files.has(row['File Name'] ?? ''));
  expect(missing.length).toBe(counted('documents', 'missing-file'));
  expect(missing.length).toBeGreaterThan(0);
});

test('leaves the physician without an account out of the member list', async () => {
  const members = await writeMembers(world, join(folder, 'members.json'));
  const emails = new Set(members.map((member) => member.email));
  const without = (await read('first', 'physicians')).filter((row) => !emails.has(row.Email ?? ''));
  expect(without.length).toBe(counted('physicians', 'no-account'));
});

test('the later export holds the records of the first but for those it says changed, added or gone', async () => {
  const later = await writeExport(world, join(folder, 'later'), true);
  for (const count of later) {
    const [key] = TABLES.find((table) => table.name === count.table)?.header ?? [];
    if (key === undefined || count.table === 'campaign_members') continue;
    const texts = (rows: z.infer<typeof Rows>) => new Map(rows.map((row) => [row[key], JSON.stringify(row)]));
    const before = texts(await read('first', count.table));
    const after = texts(await read('later', count.table));
    const gone = [...before.keys()].filter((id) => !after.has(id));
    const added = [...after.keys()].filter((id) => !before.has(id));
    const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text);
    expect([count.table, gone.length, added.length]).toEqual([count.table, count.gone, count.added]);
    expect(changed.length, count.table).toBe(count.changed);
  }
});

test('another seed makes another clinic', async () => {
  await writeExport(makeWorld({ seed: 2, patients: 20 }), join(folder, 'other'), false);
  const names = async (place: string) => (await read(place, 'patients')).slice(0, 20).map((row) => row['Last Name']);
  expect(await names('other')).not.toEqual(await names('first'));
});
