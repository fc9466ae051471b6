import PQueue from 'p-queue';
import { claimForCreate, rejectDependents, sentWithoutAnswer } from '../../../db/queries/load-ledger.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { add, type BatchResult, createBatch, settleUnanswered } from './create-batch.ts';
import type { LoadContext } from './load-context.ts';
import { recordRejected } from './record-outcomes.ts';
import { updateChanged } from './update-changed.ts';

const START: BatchResult = { written: 0, rejected: 0, fields: 0, mismatches: 0 };

/**
 * Twenty converts each note's markdown on one thread; two batches in flight keep it busy while ours is compared and
 * committed, four were slower on a two-core server.
 */
const BATCHES_IN_FLIGHT = 2;

/** Loads all that is planned for one Twenty object: unanswered calls first, then creates in order, then changes. */
export async function loadObject(context: LoadContext, object: WorkspaceObject): Promise<BatchResult> {
  const scope = { migrationId: context.migrationId, object: object.nameSingular };
  let total = START;
  for (;;) {
    const unanswered = await sentWithoutAnswer(context.db, { ...scope, limit: context.batchSize });
    if (unanswered.length === 0) break;
    total = add(total, await settleUnanswered(context, object, unanswered));
  }
  const dependents = await rejectDependents(context.db, scope);
  await recordRejected(context, {
    object,
    records: dependents,
    code: 'link-rejected',
    reason: 'the record it belongs to was rejected',
  });
  total = add(total, { ...START, rejected: dependents.length });
  total = add(total, await createAll(context, object));
  if (!context.sampleOnly) total = add(total, await updateChanged(context, object));
  return total;
}

async function createAll(context: LoadContext, object: WorkspaceObject): Promise<BatchResult> {
  const queue = new PQueue({ concurrency: BATCHES_IN_FLIGHT });
  let total = START;
  let failure: unknown;
  while (failure === undefined) {
    context.signal.throwIfAborted();
    const batch = await claimForCreate(context.db, {
      migrationId: context.migrationId,
      object: object.nameSingular,
      runId: context.runId,
      limit: context.batchSize,
      sampleOnly: context.sampleOnly,
    });
    if (batch.length === 0) break;
    queue
      .add(async () => {
        const result = await createBatch(context, object, batch);
        total = add(total, result);
        context.onProgress({
          object: object.nameSingular,
          written: result.written,
          rejected: result.rejected,
          calls: context.twenty.stats.made,
        });
      })
      .catch((error: unknown) => {
        failure ??= error;
      });
    await queue.onSizeLessThan(1);
  }
  await queue.onIdle();
  if (failure !== undefined) throw failure;
  return total;
}
