import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CASES } from './cases/index.ts';
import { makeCase } from './make-case.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Writes every case anew: `tsx evals/generate/main.ts`. */
for (const spec of CASES) {
  const folder = join(FIXTURES, spec.split, spec.name);
  const { files, golden } = makeCase(spec);
  await rm(folder, { recursive: true, force: true });
  for (const { name, text } of files) {
    const path = join(folder, 'export', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  await writeFile(join(folder, 'golden.json'), `${JSON.stringify(golden, null, 2)}\n`);
}
process.stdout.write(`${CASES.length} cases written to ${FIXTURES}\n`);
