import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dig, text } from '../contract/support/dig.ts';
import { caller } from '../contract/support/http.ts';
import { startSandbox } from '../start-sandbox.ts';

const MAIN = new URL('../main.ts', import.meta.url).pathname;

const spawned = (
  folder: string,
): Promise<{ readonly child: ChildProcess; readonly url: string; readonly apiKey: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      MAIN,
      '--unlimited',
      '--with-parent',
      '--data-dir',
      folder,
    ]);
    child.once('exit', (code) => reject(new Error(`sandbox ended with ${code}`)));
    child.stdout.once('data', (line: Buffer) => {
      const ready: unknown = JSON.parse(line.toString());
      resolve({ child, url: text(ready, 'url'), apiKey: text(ready, 'apiKey') });
    });
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

describe('a sandbox with a data folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('holds after a restart what it held before, metadata and files included', async () => {
    const first = await startSandbox({ dataDir: folder, limits: 'unlimited' });
    const call = caller(first.url, first.apiKey);
    const objects = await call('GET', '/rest/metadata/objects?limit=200');
    const person = dig(objects.body, 'data');
    const id = text(
      Array.isArray(person) ? person.find((object) => dig(object, 'nameSingular') === 'person') : {},
      'id',
    );
    await call('POST', '/rest/metadata/fields', {
      objectMetadataId: id,
      type: 'TEXT',
      name: 'recordNumber',
      label: 'No',
      isUnique: true,
    });
    await call('POST', '/rest/people', { recordNumber: 'R-1' });
    const before = first.dump().text;
    await first.close();
    const second = await startSandbox({ dataDir: folder, limits: 'unlimited' });
    expect(second.dump().text).toBe(before);
    expect((await caller(second.url, second.apiKey)('POST', '/rest/people', { recordNumber: 'R-1' })).status).toBe(400);
    await second.close();
  });

  test('keeps every answered write when it is killed, and leaves a torn last line out', async () => {
    const { child, url, apiKey } = await spawned(folder);
    const call = caller(url, apiKey);
    const { body } = await call('POST', '/rest/people', { jobTitle: 'kept' });
    const gone = ended(child);
    child.kill('SIGKILL');
    await gone;
    appendFileSync(join(folder, 'journal.jsonl'), '[{"op":"record","object":"');
    const again = await startSandbox({ dataDir: folder, limits: 'unlimited' });
    const found = await caller(again.url, again.apiKey)(
      'GET',
      `/rest/people/${text(body, 'data', 'createPerson', 'id')}`,
    );
    expect(dig(found.body, 'data', 'person', 'jobTitle')).toBe('kept');
    await again.close();
  });

  test('is open in one process only', async () => {
    const { child, url, apiKey } = await spawned(folder);
    await expect(startSandbox({ dataDir: folder })).rejects.toThrow(/is open in process \d+/);
    expect((await caller(url, apiKey)('GET', '/healthz')).status).toBe(200);
    const gone = ended(child);
    child.stdin?.end();
    expect(await gone).toBe(0);
  });

  test('is taken over from a process that is gone, even when its number was given to another', async () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.ppid, startedAt: '1' }));
    const sandbox = await startSandbox({ dataDir: folder });
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`);
    await sandbox.close();
  });

  test('ends cleanly on SIGTERM', async () => {
    const { child } = await spawned(folder);
    const gone = ended(child);
    child.kill('SIGTERM');
    expect(await gone).toBe(0);
  });
});
