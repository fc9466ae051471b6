import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { migrateToLatest } from '../db/migrate.ts';
import { openDatabase } from '../db/open-database.ts';
import { listDiffs } from '../db/queries/field-diffs.ts';
import { findMigration } from '../db/queries/migrations.ts';
import { listRuns } from '../db/queries/runs.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { migrate } from '../src/app/migrate.ts';
import { undo } from '../src/app/undo.ts';
import { openMigration } from '../src/app/workspace.ts';
import { reportTo, showReconciliation } from '../src/cli/commands/migrate.ts';
import { Output } from '../src/cli/output.ts';
import { formatDuration } from '../src/cli/terminal/render-table.ts';
import { sha256 } from '../src/mapping/hash.ts';
import { connectWriter } from '../src/twenty/connect.ts';
import { exampleStaff } from './example-staff.ts';

const dumped = z.object({ records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) }).loose();

const keep = process.argv.includes('--keep');
const started = performance.now();
const output = new Output({ json: false });
const home = mkdtempSync(join(tmpdir(), 'p2t-demo-'));
const sandbox = await startSandbox({ members: exampleStaff(), limits: 'unlimited' });
const database = await openDatabase({ dataDir: join(home, 'db') });

output.say(
  'The example clinic moves into an embedded Twenty: a stand-in that answers as Twenty 2.31 does, its rate limit switched off here.',
);
try {
  const { db } = database;
  await migrateToLatest(db);
  const twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  const before = contentOf(sandbox.dump());
  const actor = { tenant: 'local', user: 'demo' };
  const migration = await openMigration({ db, twenty, actor, settings: {} });
  const signal = new AbortController().signal;
  const outcome = await migrate({
    db,
    twenty,
    migration,
    location: new URL('../examples/clinic', import.meta.url).pathname,
    actor,
    yes: true,
    signal,
    report: reportTo(output),
  });
  if (outcome.kind !== 'done') throw new Error(`the demo stopped: ${outcome.kind}`);
  await showSampleDiff();
  showReconciliation(outcome.reconciliation, output);
  let isAsBefore = true;
  if (!keep) {
    output.section('Rollback');
    const undone = await undo({
      db,
      twenty,
      migration: (await findMigration(db, migration.id)) ?? migration,
      actor,
      keepEdited: true,
      signal,
      onProgress: ({ object, removed }) => output.progress.update({ label: `removing ${object}`, done: removed }),
    });
    const after = contentOf(sandbox.dump());
    isAsBefore = before === after && undone.differences.length === 0;
    output.say(
      `${undone.destroyed} records removed, ${undone.schemaRemoved} changes of the data model taken back, ${undone.kept.length} kept.`,
    );
    output.say(`Content of the workspace before: sha256 ${sha256(before)}`);
    output.say(`Content of the workspace after:  sha256 ${sha256(after)}`);
    output.say(
      isAsBefore ? 'The workspace is as it was.' : `The workspace is NOT as it was: ${undone.differences.join('; ')}`,
    );
  }
  output.say(`\n${formatDuration((performance.now() - started) / 1000)} in all.`);
  process.exitCode = outcome.reconciliation.isGreen && isAsBefore ? 0 : 1;

  async function showSampleDiff(): Promise<void> {
    const sample = (await listRuns(db, migration.id)).find(({ kind }) => kind === 'sample');
    const diffs = await listDiffs(db, { migrationId: migration.id, onlyDifferent: false });
    output.section(`Diff of the sample: ${diffs.length} fields, sent beside stored`);
    const shown = new Map(diffs.map((diff) => [`${diff.twenty_object}.${diff.field}`, diff]));
    output.table({
      head: ['object', 'source key', 'field', 'sent', 'stored', ''],
      rows: [...shown.values()]
        .filter(({ field }) => field !== 'id')
        .slice(0, 14)
        .map((diff) => [
          diff.twenty_object,
          diff.source_key,
          diff.field,
          short(diff.sent),
          short(diff.stored),
          diff.verdict,
        ]),
    });
    if (sample === undefined) output.say('no sample was run');
  }
} finally {
  output.progress.clear();
  await database.close();
  await sandbox.close();
  rmSync(home, { recursive: true, force: true });
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 36 ? `${text.slice(0, 35)}…` : text;
}

/**
 * Everything that the workspace holds, but for what Twenty itself writes and nobody can take back: its timeline, and
 * when a workflow was last switched.
 */
function contentOf({ text }: { readonly text: string }): string {
  const content = dumped.parse(JSON.parse(text));
  delete content.records.timelineActivity;
  for (const name of ['workflow', 'workflowVersion'])
    for (const record of content.records[name] ?? []) delete record.updatedAt;
  return JSON.stringify(content);
}
