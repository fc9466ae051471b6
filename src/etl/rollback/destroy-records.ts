import { settleUndo, type UndoRecord } from '../../../db/queries/rollback-ledger.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { RollbackPausedError } from './errors.ts';
import { recordDestroyed } from './record-undo.ts';
import type { RollbackContext } from './rollback-context.ts';

const ATTEMPTS = 5;

/**
 * Removes records of ours for good, at most 200. Noted before the call, so that a crash leaves no doubt whose work it
 * was. Destroying twice does no harm: where no answer comes, those that still stand are destroyed again.
 *
 * @throws RollbackPausedError when Twenty answers none of several calls
 * @throws TwentyError when it refuses
 */
export async function destroyRecords(
  context: RollbackContext,
  object: WorkspaceObject,
  records: readonly UndoRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const { db, migrationId, twenty } = context;
  const name = object.nameSingular;
  let ids = records.map(({ twenty_id }) => twenty_id);
  await settleUndo(db, { migrationId, object: name, ids, state: 'destroying' });
  for (let attempt = 1; ids.length > 0; attempt += 1) {
    const answer = await twenty.destroyByIds({ object: object.namePlural, ids });
    if (answer.outcome === 'stored') break;
    if (answer.outcome === 'refused') throw answer.error;
    if (attempt === ATTEMPTS) throw new RollbackPausedError({ object: name, cause: answer.error });
    const standing = await twenty.byIds({ object: object.namePlural, ids, includeDeleted: true });
    ids = [...standing.keys()];
  }
  await recordDestroyed(context, name, records, true);
}
