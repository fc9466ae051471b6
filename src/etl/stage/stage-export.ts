import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import {
  joinSplitObjects,
  markSharedEmails,
  mergeExactDuplicates,
  rejectKeyClashes,
  rejectOrphans,
  resolvePatientsByRecordNumber,
} from '../../../db/queries/resolve-staged-rows.ts';
import { analyzeTable, clearStagedRows, insertStagedRows } from '../../../db/queries/staged-rows.ts';
import type { ObjectMap } from '../../mapping/object-map.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import { type SourceRow, type StagedRow, stageRow } from './stage-row.ts';

const ROWS_PER_INSERT = 1000;

/** What staging needs of an export: its tables by name. */
export interface StageSource {
  readonly files: readonly { readonly name: string; rows(): AsyncIterable<SourceRow> }[];
}

/**
 * Reads the whole export by its confirmed maps into `staged_row`, then settles what the rows are to each other:
 * duplicates, clashing keys, orphans, shared e-mails. Memory holds one insert at a time. A killed staging is made anew.
 */
export async function stageExport(input: {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly source: StageSource;
  readonly maps: readonly ObjectMap[];
  readonly signal: AbortSignal;
  readonly onRows: (count: number) => void;
}): Promise<void> {
  const { db, migrationId, source, maps, signal } = input;
  await clearStagedRows(db, migrationId);
  for (const [fileNumber, file] of source.files.entries()) {
    const uses = maps.flatMap((map) =>
      map.files.filter(({ file: name }) => name === file.name).map(({ columns }) => ({ object: map.object, columns })),
    );
    if (uses.length === 0) continue;
    let pending: StagedRow[] = [];
    for await (const row of file.rows()) {
      signal.throwIfAborted();
      for (const use of uses) pending.push(stageRow({ ...use, file: file.name, fileNumber, row }));
      if (pending.length >= ROWS_PER_INSERT) {
        await insertStagedRows(db, migrationId, pending);
        input.onRows(pending.length);
        pending = [];
      }
    }
    await insertStagedRows(db, migrationId, pending);
    input.onRows(pending.length);
  }
  await analyzeTable(db, 'staged_row');
  await settleRows(db, migrationId, maps);
}

async function settleRows(db: Kysely<Database>, migrationId: string, maps: readonly ObjectMap[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await mergeExactDuplicates(trx, migrationId);
    await joinSplitObjects(trx, migrationId);
    for (const { object } of maps) {
      await rejectKeyClashes(trx, { migrationId, object, updatedAt: KEY_ATTRIBUTES[object].updatedAt });
    }
    await resolvePatientsByRecordNumber(trx, migrationId);
    await rejectOrphans(trx, migrationId);
    await markSharedEmails(trx, migrationId);
  });
}
