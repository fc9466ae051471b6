// Makes `npm run demo`, `npm test` and `npm start` work on a fresh clone: installs what package-lock.json names, once.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`pulse-to-twenty needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
const installed = `${root}/node_modules/.package-lock.json`;
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs;
if (!isFresh && !existsSync(`${root}/node_modules/tsx`)) {
  console.error('Installing packages, once …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}
