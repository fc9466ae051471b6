import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../db/open-database.ts';
import { findMigration } from '../db/queries/migrations.ts';
import { openTestDatabase } from '../db/testing/test-database.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { exampleStaff } from '../scripts/example-staff.ts';
import { type MigrateOutcome, migrate } from '../src/app/migrate.ts';
import { undo } from '../src/app/undo.ts';
import { openMigration } from '../src/app/workspace.ts';
import { reportTo } from '../src/cli/commands/migrate.ts';
import { Output } from '../src/cli/output.ts';
import { verifyAudit } from '../src/etl/audit/verify-audit.ts';
import { connectWriter } from '../src/twenty/connect.ts';
import { writeExport } from './write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'p2t-main-job-'));
const actor = { tenant: 'test', user: 'tester' };
const report = reportTo(new Output({ json: true }));
let database: OpenDatabase;
let sandbox: Awaited<ReturnType<typeof startSandbox>>;

beforeAll(async () => {
  database = await openTestDatabase();
  sandbox = await startSandbox({ members: exampleStaff(), limits: 'unlimited' });
  await writeExport(folder);
});
afterAll(async () => {
  await sandbox.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(options: { readonly yes: boolean; readonly signal?: AbortSignal }): Promise<MigrateOutcome> {
  const twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  const migration = await openMigration({ db: database.db, twenty, actor, settings: { sampleSize: 20 } });
  return migrate({
    db: database.db,
    twenty,
    migration,
    location: folder,
    actor,
    yes: options.yes,
    signal: options.signal ?? new AbortController().signal,
    report,
  });
}

describe('the main job', () => {
  it('stops for a person and writes nothing while maps are not confirmed', async () => {
    const before = sandbox.dump().digest;
    const outcome = await run({ yes: false });
    expect(outcome.kind).toBe('needs-confirmation');
    expect(sandbox.dump().digest).toBe(before);
  });

  it('accounts for every row of the export and finds every field as sent', async () => {
    const outcome = await run({ yes: true });
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const { reconciliation } = outcome;
    expect(reconciliation.isGreen).toBe(true);
    expect(reconciliation.mismatches).toBe(0);
    expect(reconciliation.orphans).toBe(0);
    for (const row of reconciliation.objects) {
      expect(row.loaded + row.merged + row.rejected + row.skipped, row.object).toBe(row.source);
    }
    expect(outcome.runs.reduce((sum, { result }) => sum + result.calls.refused, 0)).toBe(0);
  });

  it('makes no write call when run again', async () => {
    const outcome = await run({ yes: true });
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(outcome.runs.reduce((sum, { result }) => sum + result.calls.writes, 0)).toBe(0);
  });

  it('keeps an audit chain that holds', async () => {
    const [migration] = await database.db.selectFrom('migration').select('id').execute();
    const verdict = await verifyAudit(database.db, { migrationId: migration?.id ?? '' });
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.entries).toBeGreaterThan(20);
  });

  it('takes everything back', async () => {
    const twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
    const opened = await openMigration({ db: database.db, twenty, actor, settings: {} });
    const migration = (await findMigration(database.db, opened.id)) ?? opened;
    const signal = new AbortController().signal;
    const result = await undo({
      db: database.db,
      twenty,
      migration,
      actor,
      keepEdited: true,
      signal,
      onProgress: () => {},
    });
    expect(result.kept).toEqual([]);
    expect(result.differences).toEqual([]);
  });
});
