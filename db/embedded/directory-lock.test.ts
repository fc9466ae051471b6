import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runChild } from '../testing/run-child.ts';
import { lockDirectory, lockFileName } from './directory-lock.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'p2t-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('refuses a directory while its owner lives, however old the lock, and names the pid', async () => {
  const owner = runChild('hold-lock.ts', [directory]);
  await owner.seen('held');
  for (const file of readdirSync(directory)) utimesSync(join(directory, file), 0, 0);
  await expect(lockDirectory(directory)).rejects.toMatchObject({ code: 'database-in-use', pid: owner.process.pid });
  owner.process.kill('SIGKILL');
  await owner.ended();
});

it('takes the lock of a killed process at once', async () => {
  const owner = runChild('hold-lock.ts', [directory]);
  await owner.seen('held');
  owner.process.kill('SIGKILL');
  await owner.ended();
  const unlock = await lockDirectory(directory);
  expect(readdirSync(directory)).toHaveLength(1);
  unlock();
  expect(readdirSync(directory)).toHaveLength(0);
});

it('is not fooled by a pid that was given to another process', async () => {
  const recycled = { pid: process.pid, start: '0123456789abcdef', host: hostname() };
  writeFileSync(join(directory, lockFileName(recycled)), '');
  const unlock = await lockDirectory(directory);
  unlock();
});

it('refuses a second opening inside the same process', async () => {
  const unlock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toMatchObject({ pid: process.pid });
  unlock();
  (await lockDirectory(directory))();
});

it('does not judge the process of another machine, and says which file to delete if that one is gone', async () => {
  const file = lockFileName({ pid: 1, start: '0123456789abcdef', host: 'ward-7/a b' });
  writeFileSync(join(directory, file), '');
  await expect(lockDirectory(directory)).rejects.toThrow(
    `If ward-7/a b is gone for good, delete ${join(directory, file)}`,
  );
  expect(readdirSync(directory)).toEqual([file]);
});

it('gives the lock to one of several processes that start in the same moment', async () => {
  const at = String(Date.now() + 2_500);
  const children = Array.from({ length: 4 }, () => runChild('hold-lock.ts', [directory, at]));
  const answers = await Promise.all(children.map((child) => Promise.race([child.seen('held'), child.seen('refused')])));
  for (const child of children) child.process.kill('SIGKILL');
  await Promise.all(children.map((child) => child.ended()));
  expect(answers.filter((answer) => answer === 'held')).toHaveLength(1);
});
