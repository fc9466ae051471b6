import type { UndoRecord } from '../../../db/queries/rollback-ledger.ts';
import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceField, WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { isRecord, type TwentyRecord } from '../../twenty/record.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { compareRecord } from '../../twenty/values/compare-record.ts';
import { RollbackPausedError } from './errors.ts';

/** What a record that was there before the migration needs to be as it was. */
export interface Reversion {
  readonly change: Readonly<Record<string, Json>>;
  /** It lay in the trash before we brought it back. */
  readonly toTrash: boolean;
  /** Fields of ours that somebody changed since: they stay as they are. */
  readonly left: readonly string[];
}

/** Twenty sets these itself, or keeps them as they were first written. */
const FIXED = new Set(['id', 'createdBy', 'updatedBy', 'updatedAt', 'deletedAt', 'position', 'searchVector']);

/**
 * Field by field: what stands there as we wrote it gets its value of before; what somebody changed since is left. A
 * file once removed from a record cannot be put back, so files are left too.
 */
export function revertChange(input: {
  readonly fields: readonly WorkspaceField[];
  readonly before: TwentyRecord;
  readonly written: TwentyRecord;
  readonly live: TwentyRecord;
}): Reversion {
  const { fields, before, written, live } = input;
  const holds = (name: string, value: Json): boolean =>
    compareRecord({ fields, sent: { [name]: value }, stored: live }).every(({ equal }) => equal);
  const change: Record<string, Json> = {};
  const left: string[] = [];
  for (const [name, value] of Object.entries(written)) {
    if (FIXED.has(name)) continue;
    const was = before[name] ?? null;
    if (holds(name, was)) continue;
    const isFile = fields.some((field) => field.name === name && field.type === 'FILES');
    if (isFile || !holds(name, value)) left.push(name);
    else change[name] = writable(was);
  }
  return { change, toTrash: isTrashed(before) && !isTrashed(live), left };
}

/** Twenty derives a rich text's markdown from its blocks; sent together, the blocks would be made anew. */
function writable(value: Json): Json {
  if (!isRecord(value) || typeof value.blocknote !== 'string') return value;
  return { blocknote: value.blocknote };
}

function isTrashed({ deletedAt }: TwentyRecord): boolean {
  return typeof deletedAt === 'string';
}

/** Sends a reversion; repeated after a crash it finds nothing left to change. @throws RollbackPausedError, TwentyError */
export async function revertRecord(
  twenty: TwentyWriter,
  object: WorkspaceObject,
  record: UndoRecord,
  live: TwentyRecord,
): Promise<Reversion> {
  const { before, written, twenty_id: id } = record;
  const reversion = revertChange({ fields: object.fields, before: before ?? {}, written: written ?? {}, live });
  if (Object.keys(reversion.change).length > 0) {
    const answer = await twenty.updateOne({ object: object.namePlural, id, change: reversion.change });
    if (answer.outcome !== 'stored') throw stopped(answer, object);
  }
  if (reversion.toTrash) {
    const answer = await twenty.softDeleteByIds({ object: object.namePlural, ids: [id] });
    if (answer.outcome !== 'stored') throw stopped(answer, object);
  }
  return reversion;
}

function stopped(answer: { readonly outcome: 'refused' | 'unknown'; readonly error: Error }, object: WorkspaceObject) {
  if (answer.outcome === 'refused') return answer.error;
  return new RollbackPausedError({ object: object.nameSingular, cause: answer.error });
}
