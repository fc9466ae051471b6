import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, RunKind } from '../../db/database.ts';
import { type Migration, setBaseline, updateSettings } from '../../db/queries/migrations.ts';
import { insertRun, listRuns } from '../../db/queries/runs.ts';
import type { Source } from '../../db/queries/sources.ts';
import type { LoadProgress } from '../etl/load/load-context.ts';
import { type PreparedPlan, preparePlan } from '../etl/plan/prepare-plan.ts';
import { findFindings } from '../etl/preflight/find-findings.ts';
import { type Finding, openFindings } from '../etl/preflight/finding.ts';
import type { ExportSource } from '../etl/read/open-export.ts';
import { type Reconciliation, reconcile } from '../etl/reconcile/reconcile.ts';
import { takeBaseline } from '../etl/rollback/baseline.ts';
import { type RunResult, runLoad } from '../etl/run/run-load.ts';
import { selectSample } from '../etl/sample/select-sample.ts';
import { switchWorkflowsOff, switchWorkflowsOn } from '../etl/workflows/switch-workflows.ts';
import { MAX_BATCH, type TwentyWriter } from '../twenty/twenty-writer.ts';
import { confirmMaps, mapStates } from './confirm-maps.ts';
import { type OnRows, readSource } from './read-source.ts';
import type { Actor } from './workspace.ts';

/** What a person watching is told, stage by stage. Counts and names of fields only. */
export interface MigrateReport {
  readonly onRows: OnRows;
  proposed(source: Source): void;
  confirmed(objects: readonly string[], how: string): void;
  planning(stage: 'stage' | 'plan', count: number): void;
  preflight(findings: readonly Finding[], plan: PreparedPlan): void;
  schemaStep(step: PreparedPlan['schemaSteps'][number], number: number, of: number): void;
  runStarted(kind: RunKind, records: number): void;
  progress(progress: LoadProgress & { readonly total: number }): void;
  runDone(kind: RunKind, result: RunResult): void;
}

/** Where a migration stopped, and what a person has to do for it to go on. */
export type MigrateOutcome =
  | {
      readonly kind: 'needs-confirmation';
      readonly migration: Migration;
      readonly source: Source;
      readonly maps: readonly { object: string; hash: string }[];
    }
  | { readonly kind: 'needs-decision'; readonly migration: Migration; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'done';
      readonly migration: Migration;
      readonly reconciliation: Reconciliation;
      readonly runs: readonly { readonly kind: RunKind; readonly result: RunResult }[];
    };

interface MigrateInput {
  readonly db: Kysely<Database>;
  readonly twenty: TwentyWriter;
  readonly migration: Migration;
  readonly location: string;
  readonly actor: Actor;
  /** Take every default and confirm every map unseen; recorded as such. */
  readonly yes: boolean;
  readonly signal: AbortSignal;
  readonly report: MigrateReport;
}

/**
 * The whole job, from wherever the migration stands: read, propose, confirm, pre-flight, data model, sample, full load,
 * reconciliation. A killed one goes on from its tables; a finished one finds nothing to write.
 */
export async function migrate(input: MigrateInput): Promise<MigrateOutcome> {
  const { db, twenty, actor, report } = input;
  let { migration } = input;
  const { opened, source } = await readSource({
    db,
    migration,
    location: input.location,
    schema: await twenty.schema(),
    user: actor.user,
    onRows: report.onRows,
  });
  try {
    report.proposed(source);
    const open = (await mapStates({ db, migration, source })).filter(({ isConfirmed }) => !isConfirmed);
    const maps = open.map(({ map, hash }) => ({ object: String(map.object), hash }));
    if (maps.length > 0 && !input.yes) return { kind: 'needs-confirmation', migration, source, maps };
    if (maps.length > 0) {
      await confirmMaps({ db, migration, source, actor, how: '--yes', maps });
      report.confirmed(
        maps.map(({ object }) => object),
        '--yes',
      );
    }
    await setBaseline(db, migration.id, await takeBaseline(twenty));
    const plan = await prepare(input, migration, source, opened);
    let findings = await preflight(twenty, plan, migration);
    if (input.yes) {
      migration = await takeDefaults(db, migration, findings);
      findings = await preflight(twenty, plan, migration);
    }
    report.preflight(findings, plan);
    const undecided = openFindings(findings);
    if (undecided.length > 0 || findings.some(({ decision }) => decision === 'wait')) {
      return {
        kind: 'needs-decision',
        migration,
        findings: undecided.length > 0 ? undecided : findings.filter(({ decision }) => decision === 'wait'),
      };
    }
    const runs = await load(input, migration, opened, plan);
    return {
      kind: 'done',
      migration,
      runs,
      reconciliation: await reconcile({ db, migrationId: migration.id, twenty }),
    };
  } finally {
    opened.close();
  }
}

async function prepare(
  input: MigrateInput,
  migration: Migration,
  source: Source,
  opened: ExportSource,
): Promise<PreparedPlan> {
  const states = await mapStates({ db: input.db, migration, source });
  return preparePlan({
    db: input.db,
    migrationId: migration.id,
    sourceFingerprint: source.fingerprint,
    source: opened,
    maps: states.filter(({ isConfirmed }) => isConfirmed).map(({ map }) => map),
    settings: migration.settings,
    twenty: input.twenty,
    signal: input.signal,
    onProgress: input.report.planning,
  });
}

async function preflight(twenty: TwentyWriter, plan: PreparedPlan, migration: Migration): Promise<Finding[]> {
  const [activeWorkflows, webhooks, people] = await Promise.all([
    twenty.activeWorkflows().then(
      (found) => found.length,
      () => undefined,
    ),
    twenty.webhooks().then(
      (found) => found.length,
      () => undefined,
    ),
    twenty.count({ object: 'people' }),
  ]);
  return findFindings({ plan, facts: { activeWorkflows, webhooks, people }, settings: migration.settings });
}

/** `--yes`: every open decision gets its default, and the settings say so. */
async function takeDefaults(
  db: Kysely<Database>,
  migration: Migration,
  findings: readonly Finding[],
): Promise<Migration> {
  const defaults = openFindings(findings).flatMap(({ code, default: choice }) =>
    choice === null ? [] : [[code, choice]],
  );
  const settings = {
    ...migration.settings,
    decisions: { ...Object.fromEntries(defaults), ...migration.settings.decisions },
  };
  await updateSettings(db, migration.id, settings);
  return { ...migration, settings };
}

async function load(
  input: MigrateInput,
  migration: Migration,
  opened: ExportSource,
  plan: PreparedPlan,
): Promise<{ kind: RunKind; result: RunResult }[]> {
  const { db, twenty, report, actor } = input;
  const pending = plan.work.reduce((sum, { creates, updates }) => sum + creates + updates, 0);
  const earlier = (await listRuns(db, migration.id)).some(({ kind, state }) => kind === 'full' && state === 'done');
  if (pending === 0 && plan.schemaSteps.length === 0) return [];
  const switching = { db, migrationId: migration.id, actor: actor.user, twenty };
  const runs: { kind: RunKind; result: RunResult }[] = [];
  const run = async (kind: 'sample' | 'full' | 'delta', records: number): Promise<void> => {
    const runId = randomUUID();
    await insertRun(db, { id: runId, migrationId: migration.id, kind, planKey: plan.planKey });
    if (migration.settings.decisions['active-workflow'] === 'switch-off')
      await switchWorkflowsOff({ ...switching, runId });
    report.runStarted(kind, records);
    const result = await runLoad({
      context: {
        db,
        migrationId: migration.id,
        runId,
        actor: actor.user,
        planKey: plan.planKey,
        twenty,
        sampleOnly: kind === 'sample',
        batchSize: MAX_BATCH,
        signal: input.signal,
        document: opened.document,
      },
      steps: runs.length === 0 ? plan.schemaSteps : [],
      onStep: (() => {
        let number = 0;
        return (step: PreparedPlan['schemaSteps'][number]) => {
          number += 1;
          report.schemaStep(step, number, plan.schemaSteps.length);
        };
      })(),
      onProgress: report.progress,
    });
    runs.push({ kind, result });
    report.runDone(kind, result);
    if (kind !== 'sample') await switchWorkflowsOn({ ...switching, runId });
  };
  const size = migration.settings.sampleSize;
  if (!earlier && size > 0 && pending > size)
    await run('sample', await selectSample(db, { migrationId: migration.id, size }));
  await run(earlier ? 'delta' : 'full', pending);
  return runs;
}
