import { undoneByRun } from '../../../db/queries/audit.ts';
import { keptRecords } from '../../../db/queries/rollback-ledger.ts';
import type { LoadedObject } from '../load-order.ts';
import { switchWorkflowsOn } from '../workflows/switch-workflows.ts';
import { type KeptSchema, removeSchema } from './remove-schema.ts';
import type { RollbackContext, RollbackOptions } from './rollback-context.ts';
import { undoObject } from './undo-object.ts';

export type { RollbackContext, RollbackOptions } from './rollback-context.ts';

export interface RollbackResult {
  /** Records that this undo removed, before and after a crash alike. */
  readonly destroyed: number;
  /** Records that were there before us and have their own values back. */
  readonly restored: number;
  readonly kept: readonly {
    readonly object: string;
    readonly id: string;
    readonly sourceKey: string;
    readonly why: string;
  }[];
  readonly schemaRemoved: number;
  readonly schemaKept: readonly KeptSchema[];
}

/** What points to others goes first. The targets of tasks and notes go with these; those left over follow. */
const UNDO_ORDER: readonly LoadedObject[] = [
  'attachment',
  'billingLedger',
  'note',
  'task',
  'noteTarget',
  'taskTarget',
  'person',
  'company',
];

/**
 * Takes a migration back: its records, then its changes of the data model, then the workflows on again. What somebody
 * changed since the load stays, and what hangs together stays together. Killed at any point it goes on where it was.
 *
 * @throws RollbackPausedError when Twenty does not answer: call it again
 * @throws TwentyError when Twenty refuses, e.g. for want of a permission
 */
export async function rollback(context: RollbackContext, options: RollbackOptions): Promise<RollbackResult> {
  const { db, migrationId, twenty } = context;
  twenty.refresh();
  const schema = await twenty.schema();
  for (const name of UNDO_ORDER) await undoObject(context, schema, name, options);
  const removal = options.onlyRun === undefined ? await removeSchema(context) : { schemaRemoved: 0, schemaKept: [] };
  if (options.onlyRun === undefined) await switchWorkflowsOn(context);
  const kept = await keptRecords(db, { migrationId, runId: options.onlyRun });
  return {
    ...(await undoneByRun(db, { migrationId, runId: context.runId })),
    kept: kept.map((row) => ({
      object: row.twenty_object,
      id: row.twenty_id,
      sourceKey: `${row.source_object}:${row.source_key}`,
      why: row.reason ?? '',
    })),
    ...removal,
  };
}
