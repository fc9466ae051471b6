import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import type { Migration } from '../../db/queries/migrations.ts';
import { insertRun, listRuns, updateRun } from '../../db/queries/runs.ts';
import { Baseline, type Comparison, compareBaselines, takeBaseline } from '../etl/rollback/baseline.ts';
import { type RollbackContext, type RollbackResult, rollback } from '../etl/rollback/rollback.ts';
import type { TwentyWriter } from '../twenty/twenty-writer.ts';
import type { Actor } from './workspace.ts';

export interface UndoResult extends RollbackResult {
  /** How the workspace differs from what it was before the first write; empty when it is as it was. */
  readonly differences: readonly string[];
}

/** Undoes a whole migration, or goes on with an undo that was cut off, and compares the workspace with what it was. */
export async function undo(input: {
  readonly db: Kysely<Database>;
  readonly twenty: TwentyWriter;
  readonly migration: Migration;
  readonly actor: Actor;
  readonly keepEdited: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: RollbackContext['onProgress'];
}): Promise<UndoResult> {
  const { db, twenty, migration, actor } = input;
  const open = (await listRuns(db, migration.id)).find(({ kind, state }) => kind === 'rollback' && state !== 'done');
  const runId = open?.id ?? randomUUID();
  if (open === undefined) await insertRun(db, { id: runId, migrationId: migration.id, kind: 'rollback', planKey: '' });
  try {
    const result = await rollback(
      {
        db,
        migrationId: migration.id,
        runId,
        actor: actor.user,
        twenty,
        signal: input.signal,
        onProgress: input.onProgress,
      },
      { keepEdited: input.keepEdited },
    );
    const before = Baseline.safeParse(migration.baseline);
    twenty.refresh();
    const differences = before.success ? inWords(compareBaselines(before.data, await takeBaseline(twenty))) : [];
    await updateRun(db, runId, { state: 'done', stage: 'done', result: { ...result, differences } });
    return { ...result, differences };
  } catch (error) {
    await updateRun(db, runId, {
      state: 'paused',
      error: { message: error instanceof Error ? error.message : 'unknown error' },
    });
    throw error;
  }
}

function inWords({ counts, changedMetadata }: Comparison): string[] {
  const records = counts
    .filter(({ isEqual }) => !isEqual)
    .map(
      ({ object, before, after }) =>
        `${object}: ${before.live} records and ${before.trash} in the trash before, ${after.live} and ${after.trash} now`,
    );
  return [...records, ...changedMetadata.map((object) => `the data model of ${object} is not what it was`)];
}
