import type { UndoRecord } from '../../../db/queries/rollback-ledger.ts';
import type { WorkspaceField } from '../../mapping/workspace-schema.ts';
import type { TwentyRecord } from '../../twenty/record.ts';
import { isRecord } from '../../twenty/record.ts';
import { compareRecord } from '../../twenty/values/compare-record.ts';
import type { KeptCode } from './kept.ts';

/**
 * What an undo does with one record. `gone`: it was removed in Twenty, by us before a crash or by somebody.
 * `unsent`: the call that should have made it never arrived. `revert`: it was there before us.
 */
export type Decision =
  | { readonly kind: 'destroy' | 'gone' | 'unsent' | 'revert' }
  | { readonly kind: 'keep'; readonly code: KeptCode };

export interface Circumstances {
  readonly fields: readonly WorkspaceField[];
  readonly keepEdited: boolean;
  /** Set when only one run is taken back. */
  readonly onlyRun: boolean;
  /** A record of ours that stays points to it, or cannot do without it. */
  readonly isLinked: boolean;
  /** Records of others point to it. */
  readonly isInUse: boolean;
}

/** Decides by the ledger's row and the live record, in the trash or not; undefined when Twenty has none. */
export function decideRecord(
  record: UndoRecord,
  live: TwentyRecord | undefined,
  circumstances: Circumstances,
): Decision {
  if (live === undefined) return { kind: record.state === 'sending' ? 'unsent' : 'gone' };
  if (record.before !== null) return { kind: 'revert' };
  if (circumstances.onlyRun && !isMadeByItsRun(record)) return { kind: 'keep', code: 'not-made-here' };
  // What somebody put into the trash they have given up; left there, its unique values would block the next load.
  const isTrashed = typeof live.deletedAt === 'string';
  if (circumstances.keepEdited && !isTrashed && isEdited(record, live, circumstances.fields)) {
    return { kind: 'keep', code: 'edited' };
  }
  if (circumstances.isLinked) return { kind: 'keep', code: 'linked' };
  if (circumstances.isInUse) return { kind: 'keep', code: 'in-use' };
  return { kind: 'destroy' };
}

/** The ledger names the run that wrote a record last; only a first write is known to be by the run that made it. */
function isMadeByItsRun({ state, code }: UndoRecord): boolean {
  if (state === 'kept') return code !== 'not-made-here';
  return state === 'inserted' || state === 'sending' || state === 'destroying';
}

/** Whether somebody changed a record since we wrote it. Twenty moves `updatedAt` with every write and with nothing else. */
export function isEdited(record: UndoRecord, live: TwentyRecord, fields: readonly WorkspaceField[]): boolean {
  if (record.state === 'kept' && record.code === 'edited') return true;
  if (record.twenty_updated_at === null) return isEditedSinceUnanswered(record, live, fields);
  if (live.updatedAt !== record.twenty_updated_at) return true;
  // Our own later update moves the time too, over what staff had changed before it.
  return record.state === 'updated' && differs(record.written ?? {}, live, fields);
}

/** Of a write whose answer never came no time is known: the values, and a person's name on the last change, tell. */
function isEditedSinceUnanswered(record: UndoRecord, live: TwentyRecord, fields: readonly WorkspaceField[]): boolean {
  const by = live.updatedBy;
  if (isRecord(by) && typeof by.workspaceMemberId === 'string') return true;
  return differs(record.planned ?? {}, live, fields);
}

function differs(sent: TwentyRecord, live: TwentyRecord, fields: readonly WorkspaceField[]): boolean {
  // A document is planned by its path and stored by its upload; the two cannot be compared.
  const files = new Set(fields.filter(({ type }) => type === 'FILES').map(({ name }) => name));
  const comparable = Object.fromEntries(Object.entries(sent).filter(([name]) => !files.has(name)));
  return compareRecord({ fields, sent: comparable, stored: live }).some(({ equal }) => !equal);
}
