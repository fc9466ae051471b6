import { pendingWork } from '../../../db/queries/load-ledger.ts';
import { updateRun } from '../../../db/queries/runs.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { add, type BatchResult } from '../load/create-batch.ts';
import { LoadPausedError } from '../load/errors.ts';
import type { LoadContext, LoadProgress } from '../load/load-context.ts';
import { loadObject } from '../load/load-object.ts';
import { LOAD_ORDER } from '../load-order.ts';
import { applySchema } from '../schema/apply-schema.ts';
import type { SchemaStep } from '../schema/plan-schema.ts';

/** What a run did, in numbers. `minimum` is the fewest calls that could carry its writes in batches of this size. */
export interface RunResult extends BatchResult {
  readonly calls: {
    readonly made: number;
    readonly refused: number;
    readonly minimum: number;
    readonly writes: number;
    readonly reads: number;
  };
  readonly seconds: number;
}

/** Carries a confirmed plan out: data model first, then every object in order. A killed one is carried on by calling it again. */
export async function runLoad(input: {
  readonly context: Omit<LoadContext, 'schema' | 'onProgress'>;
  readonly steps: readonly SchemaStep[];
  readonly onStep: (step: SchemaStep) => void;
  readonly onProgress: (progress: LoadProgress & { readonly total: number }) => void;
}): Promise<RunResult> {
  const { context, steps } = input;
  const { db, migrationId, runId, twenty } = context;
  const started = performance.now();
  const before = callsOf(twenty);
  await note(context, 'run-start');
  try {
    await updateRun(db, runId, { state: 'running', stage: 'schema' });
    await applySchema({ ...context, onStep: input.onStep }, steps);
    const schema = await twenty.schema();
    const work = await pendingWork(db, { migrationId, planKey: context.planKey, sampleOnly: context.sampleOnly });
    let total: BatchResult = { written: 0, rejected: 0, fields: 0, mismatches: 0 };
    for (const name of LOAD_ORDER) {
      const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
      const planned = work.find((item) => item.object === name);
      if (object === undefined || planned === undefined) continue;
      await updateRun(db, runId, { stage: `load ${name}` });
      const onProgress = (progress: LoadProgress): void =>
        input.onProgress({ ...progress, total: planned.creates + planned.updates });
      total = add(total, await loadObject({ ...context, schema, onProgress }, object));
    }
    const minimum = work.reduce(
      (calls, { creates, updates }) => calls + batches(creates, context) + batches(updates, context),
      0,
    );
    const after = callsOf(twenty);
    const result: RunResult = {
      ...total,
      seconds: (performance.now() - started) / 1000,
      calls: {
        made: after.writes - before.writes,
        refused: after.refused - before.refused,
        minimum,
        writes: after.writes - before.writes,
        reads: after.reads - before.reads,
      },
    };
    await updateRun(db, runId, { state: 'done', stage: 'done', calls: result.calls, result });
    await note(context, 'run-end');
    return result;
  } catch (error) {
    const paused = error instanceof LoadPausedError || context.signal.aborted;
    await updateRun(db, runId, {
      state: paused ? 'paused' : 'failed',
      error: { message: error instanceof Error ? error.message : 'unknown error' },
    });
    throw error;
  }
}

function batches(records: number, { batchSize }: { readonly batchSize: number }): number {
  return Math.ceil(records / batchSize);
}

function callsOf({ stats }: TwentyWriter): { writes: number; reads: number; refused: number } {
  return { writes: stats.writes, reads: stats.reads, refused: stats.refused };
}

async function note(
  context: Omit<LoadContext, 'schema' | 'onProgress'>,
  action: 'run-start' | 'run-end',
): Promise<void> {
  const { migrationId, runId, actor } = context;
  await context.db
    .transaction()
    .execute((trx) =>
      appendAudit(trx, { migrationId, runId, actor, entries: [{ action, detail: { sample: context.sampleOnly } }] }),
    );
}
