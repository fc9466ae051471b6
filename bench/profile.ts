import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { patients } from '../examples/generate/tables/patients.ts';
import { makeWorld } from '../examples/generate/world.ts';
import { profileExport } from '../src/agent/profile/profile-export.ts';
import { openExport } from '../src/etl/read/open-export.ts';

/**
 * Time and memory of opening and profiling one wide table: `npx tsx bench/profile.ts --columns 100 --rows 100000`.
 * The columns are those of the example's patients, again and again with other patients in them; `--quoted` puts every
 * cell into quotes, which is the slowest way to write a table.
 */
const { values } = parseArgs({
  options: {
    columns: { type: 'string', default: '100' },
    rows: { type: 'string', default: '100000' },
    quoted: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const count = z.coerce.number().int().min(1);
const columns = count.parse(values.columns);
const rows = count.parse(values.rows);

if (values.write !== undefined) await pipeline(Readable.from(wideTable()), createWriteStream(values.write));
else await measure();

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-profile-'));
  try {
    const file = join(folder, 'wide.csv');
    // written by a process of its own, so that its memory is not counted
    execFileSync(process.execPath, [...process.execArgv, ...process.argv.slice(1), '--write', file]);
    const { size } = await stat(file);
    const started = { at: performance.now(), cpu: process.cpuUsage() };
    const source = await openExport(file);
    const opened = performance.now();
    const profile = await profileExport(source);
    const ended = performance.now();
    const { user, system } = process.cpuUsage(started.cpu);
    const [table] = profile.files;
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    process.stdout.write(
      `${table?.columns.length} columns x ${table?.rows} rows, ${(size / 1e6).toFixed(0)} MB${values.quoted ? ', quoted' : ''}: ` +
        `open ${seconds(opened - started.at)}, profile ${seconds(ended - opened)}, CPU ${seconds((user + system) / 1000)}, ` +
        `peak RSS ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* wideTable(): Generator<string> {
  const tables = Math.ceil(columns / patients.header.length);
  const worlds = Array.from({ length: tables }, (_, index) => makeWorld({ seed: index + 1, patients: rows }));
  const header = worlds.flatMap((_, index) => patients.header.map((name) => `${name} ${index + 1}`)).slice(0, columns);
  let pending: string[][] = [header];
  for (let index = 0; index < rows; index += 1) {
    const cells = worlds.flatMap((world) => patients.record(world, index, 'first')[0]?.cells ?? []);
    pending.push(cells.slice(0, columns));
    if (pending.length < 500) continue;
    yield stringify(pending, { quoted: values.quoted });
    pending = [];
  }
  yield stringify(pending, { quoted: values.quoted });
}
