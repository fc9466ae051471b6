import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { readFixtures } from './read-fixtures.ts';
import { htmlReport } from './report/html.ts';
import { terminalReport } from './report/terminal.ts';
import { OFFLINE, runModel } from './run-models.ts';

const Options = z.object({ fixtures: z.string(), out: z.string().optional() });

const command = new Command('eval')
  .description('Measures field maps against golden fixtures')
  .option(
    '--fixtures <folder>',
    'cases with export/ and golden.json, at any depth',
    join(import.meta.dirname, 'fixtures', 'heldout'),
  )
  .option('--out <folder>', 'where report.json and report.html are written')
  .parse();
const { fixtures, out } = Options.parse(command.opts());
const results = [await runModel(OFFLINE, await readFixtures(fixtures))];
process.stdout.write(`${terminalReport(results)}\n`);
if (out !== undefined) {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'report.json'), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(out, 'report.html'), htmlReport(results));
}
