import { listRuns } from '../../../db/queries/runs.ts';
import { type MigrateOutcome, type MigrateReport, migrate } from '../../app/migrate.ts';
import { openMigration } from '../../app/workspace.ts';
import { PULSE_OBJECTS } from '../../mapping/pulse-model.ts';
import type { MigrationSettings } from '../../mapping/settings.ts';
import { commandLineActor } from '../actor.ts';
import type { ExitCode, Output } from '../output.ts';
import { connectTwenty, openOwnDatabase, type TwentyOptions } from '../runtime.ts';
import { formatDuration } from '../terminal/render-table.ts';
import { showProposal } from './propose.ts';

export interface MigrateOptions extends TwentyOptions {
  readonly yes: boolean;
  readonly settings: Partial<MigrationSettings>;
}

/** `p2t migrate <export>`: the whole job, from wherever it stands. Exit code 2 when a person has to decide. */
export async function runMigrate(
  location: string,
  options: MigrateOptions,
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  const connected = await connectTwenty(options);
  const database = await openOwnDatabase();
  try {
    const { db } = database;
    const actor = commandLineActor();
    const { twenty } = connected;
    const migration = await openMigration({ db, twenty, actor, settings: options.settings });
    const report = reportTo(output);
    const outcome = await migrate({ db, twenty, migration, location, actor, yes: options.yes, signal, report });
    const runs = await listRuns(db, migration.id);
    return showOutcome(outcome, output, { flags: twentyFlags(options), location, runs: runs.length });
  } finally {
    await database.close();
    await connected.close();
  }
}

/** The options that lead to the same Twenty, for commands that are shown to a person; the key itself never is. */
export function twentyFlags(options: TwentyOptions): string {
  if (options.twenty === 'sandbox') return '';
  return ` --twenty ${options.twenty}${options.key === undefined ? '' : ' --key …'}`;
}

export function reportTo(output: Output): MigrateReport {
  const rows = new Map<string, number>();
  const loaded = new Map<string, number>();
  let planned = 0;
  return {
    onRows: (file, count) => output.progress.update({ label: `reading ${file}`, done: count }),
    proposed: (source) => {
      output.section(
        `Export: ${source.profile.files.length} tables, ${source.profile.files.reduce((sum, file) => sum + file.rows, 0)} rows`,
      );
      if (!output.json) showProposal(source.proposal, output);
    },
    confirmed: (objects, how) => {
      output.section('Confirmation');
      output.say(
        `${objects.length} maps confirmed by ${how}, without a person having looked at each: ${objects.join(', ')}`,
      );
    },
    planning: (stage, count) => {
      rows.set(stage, (rows.get(stage) ?? 0) + count);
      output.progress.update({
        label: stage === 'stage' ? 'rows decoded' : 'records planned',
        done: rows.get(stage) ?? 0,
      });
    },
    preflight: (findings, plan) => {
      output.section('Pre-flight');
      output.table({
        head: ['finding', 'count', 'what', 'decision'],
        rows: findings.map((finding) => [finding.code, finding.count, wrap(finding.message), finding.decision ?? '']),
      });
      output.section('Schema plan');
      output.table({
        head: ['change', 'object', 'name', 'type'],
        rows: plan.schemaSteps.map((step) =>
          step.kind === 'object'
            ? ['new object', step.object, step.label, '']
            : step.kind === 'field'
              ? ['new field', step.object, step.name, step.type]
              : [
                  'new options',
                  step.object,
                  step.name,
                  step.add
                    .map(({ label }) => label)
                    .join(', ')
                    .slice(0, 60),
                ],
        ),
      });
      planned = plan.schemaSteps.length;
    },
    schemaStep: (step, number) =>
      output.progress.update({ label: `data model, ${step.object}`, done: number, total: planned }),
    runStarted: (kind, records) => {
      loaded.clear();
      output.section(
        kind === 'sample'
          ? `Sample run: ${records} records`
          : `${kind === 'delta' ? 'Delta' : 'Full'} run: ${records} records`,
      );
    },
    progress: (progress) => {
      loaded.set(progress.object, (loaded.get(progress.object) ?? 0) + progress.written + progress.rejected);
      output.progress.update({ label: progress.object, done: loaded.get(progress.object) ?? 0, total: progress.total });
    },
    runDone: (kind, result) => {
      output.table({ head: ['object', 'records'], rows: [...loaded].map(([object, count]) => [object, count]) });
      output.say(
        `${kind} run: ${result.written} records written, ${result.rejected} rejected; ${result.fields} fields compared, ${result.mismatches} differ; ` +
          `${result.calls.made} write calls (minimum ${result.calls.minimum}), ${result.calls.refused} refused, ${formatDuration(result.seconds)}`,
      );
    },
  };
}

function wrap(text: string): string {
  return text.replace(/(.{1,70})(?:\s+|$)/g, '$1\n').trim();
}

function showOutcome(
  outcome: MigrateOutcome,
  output: Output,
  hint: { readonly flags: string; readonly location: string; readonly runs: number },
): ExitCode {
  const id = outcome.migration.id;
  switch (outcome.kind) {
    case 'needs-confirmation': {
      const command = `p2t confirm ${id} --all${hint.flags}`;
      output.section('A person has to confirm the maps; nothing was written');
      output.table({
        head: ['object', 'hash of its map'],
        rows: outcome.maps.map(({ object, hash }) => [object, hash.slice(0, 16)]),
      });
      output.say(`Look at them above, then: ${command}\nAnd go on with:          p2t resume ${id}${hint.flags}`);
      output.document({
        migrationId: id,
        state: 'needs-confirmation',
        needs: outcome.maps,
        command,
        next: `p2t resume ${id}${hint.flags}`,
      });
      return 2;
    }
    case 'needs-decision': {
      const commands = outcome.findings.map(
        ({ code, choices }) =>
          `p2t confirm ${id} --decide ${code}=${choices.map(({ choice }) => choice).join('|') || '…'}${hint.flags}`,
      );
      output.section('A person has to decide; no record was written');
      for (const finding of outcome.findings) {
        output.say(`${finding.code}: ${finding.count} – ${finding.message}`);
        for (const { choice, meaning } of finding.choices)
          output.say(`  ${choice}${choice === finding.default ? ' (default)' : ''}: ${meaning}`);
      }
      output.say(`\n${commands.join('\n')}\nAnd go on with: p2t resume ${id}${hint.flags}`);
      output.document({ migrationId: id, state: 'needs-decision', findings: outcome.findings, commands });
      return 2;
    }
    case 'done': {
      const { reconciliation, runs } = outcome;
      showReconciliation(reconciliation, output);
      const sum = (of: (run: (typeof runs)[number]['result']) => number): number =>
        runs.reduce((total, { result }) => total + of(result), 0);
      output.document({
        migrationId: id,
        objects: objectRows(reconciliation),
        verified: {
          records: sum(({ written }) => written),
          fields: sum(({ fields }) => fields),
          mismatches: reconciliation.mismatches,
        },
        calls: {
          made: sum(({ calls }) => calls.made),
          refused: sum(({ calls }) => calls.refused),
          minimum: sum(({ calls }) => calls.minimum),
          writes: sum(({ calls }) => calls.writes),
          reads: sum(({ calls }) => calls.reads),
        },
        runs: runs.map(({ kind, result }) => ({ kind, ...result })),
        state: reconciliation.isGreen ? 'done' : 'not-green',
      });
      output.say(`\nMigration ${id}. To take all of it back: p2t rollback ${id}${hint.flags}`);
      return reconciliation.isGreen ? 0 : 1;
    }
  }
}

type Reconciliation = Extract<MigrateOutcome, { kind: 'done' }>['reconciliation'];

/** One row for each Pulse object, in the order of the model. */
export function objectRows(reconciliation: Reconciliation) {
  return PULSE_OBJECTS.flatMap((name) => reconciliation.objects.filter(({ object }) => object === name)).map(
    ({ object, source, loaded, merged, rejected, skipped, pending, state }) => ({
      object,
      source,
      loaded,
      merged,
      rejected,
      skipped,
      pending,
      state,
    }),
  );
}

export function showReconciliation(reconciliation: Reconciliation, output: Output): void {
  output.section('Reconciliation: source = loaded + merged + rejected + skipped');
  output.table({
    head: ['object', 'source', 'loaded', 'merged', 'rejected', 'skipped', 'pending', 'state'],
    rows: objectRows(reconciliation).map((row) => [
      row.object,
      row.source,
      row.loaded,
      row.merged,
      row.rejected,
      row.skipped,
      row.pending,
      row.state,
    ]),
  });
  output.table({
    head: ['Twenty object', 'by our ledger', 'counted in Twenty'],
    rows: reconciliation.records
      .filter(({ ledger }) => ledger > 0)
      .map(({ object, ledger, twenty }) => [object, ledger, twenty ?? '–']),
  });
  output.say(
    `${reconciliation.mismatches} fields differ, ${reconciliation.orphans} notes or tasks without a patient. ${reconciliation.isGreen ? 'All is accounted for.' : 'Not everything is accounted for yet.'}`,
  );
}
