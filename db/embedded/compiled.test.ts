import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';

// Inside the repository, where the compiled files find node_modules; git ignores the folder.
beforeAll(() => {
  mkdirSync(join(root, '.p2t'), { recursive: true });
  folder = mkdtempSync(join(root, '.p2t', 'compiled-'));
  const compilerOptions = { noEmit: false, outDir: './out', rootDir: root };
  const files = ['query-and-end.ts', '../../embedded/worker.ts'].map((file) => join(root, 'db/testing/children', file));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('runs compiled, without a TypeScript loader in the process or its thread', () => {
  const script = join(folder, 'out/db/testing/children/query-and-end.js');
  const output = execFileSync(process.execPath, [script, 'memory://', 'close'], { encoding: 'utf8', stdio: 'pipe' });
  expect(output).toBe('done\n');
});
