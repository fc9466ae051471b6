import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writeReadme } from './readme.ts';
import { makeWorld } from './world.ts';
import { writeExport, writeMembers } from './write-export.ts';

const Options = z.object({
  patients: z.coerce.number().int().min(1).max(10_000_000),
  seed: z.coerce.number().int().min(0).max(0xffff_ffff),
  out: z.string().min(1),
  delta: z.string().min(1).optional(),
});

const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'examples/clinic' },
    delta: { type: 'string' },
  },
});
const options = Options.safeParse(values);
if (options.success) {
  await generate(options.data);
} else {
  process.stderr.write(`${z.prettifyError(options.error)}\nUse: --patients N --seed N --out DIR [--delta DIR]\n`);
  process.exitCode = 2;
}

async function generate({ patients, seed, out, delta }: z.infer<typeof Options>): Promise<void> {
  const world = makeWorld({ seed, patients });
  const { length: members } = await writeMembers(world, `${out.replace(/\/+$/, '')}-members.json`);
  for (const [folder, later] of [
    [out, false],
    [delta, true],
  ] as const) {
    if (folder === undefined) continue;
    const counts = await writeExport(world, folder, later);
    const command = `npx tsx examples/generate/main.ts --patients ${patients} --seed ${seed} ${later ? '--delta' : '--out'} DIR`;
    await writeFile(join(folder, 'README.md'), writeReadme({ command, seed, counts, members, later }));
    const rows = counts.reduce((sum, count) => sum + count.rows, 0);
    process.stdout.write(`${folder}: ${rows} rows in ${counts.length} files\n`);
  }
}
