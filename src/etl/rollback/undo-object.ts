import {
  linkedRecords,
  STANDING,
  standingAmong,
  type UndoRecord,
  undoPage,
} from '../../../db/queries/rollback-ledger.ts';
import type { WorkspaceObject, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import type { TwentyRecord } from '../../twenty/record.ts';
import type { LoadedObject } from '../load-order.ts';
import { type Circumstances, type Decision, decideRecord } from './decide-record.ts';
import { destroyRecords } from './destroy-records.ts';
import { destroyTimeline } from './destroy-timeline.ts';
import { type Hanger, Hangers } from './hangers.ts';
import type { KeptCode } from './kept.ts';
import { recordDestroyed, recordKept, recordReverted, recordUnsent } from './record-undo.ts';
import { revertRecord } from './revert-record.ts';
import type { RollbackContext, RollbackOptions } from './rollback-context.ts';

const BATCH = 200;

/** A task or note and its targets stay together or go together: without a target it would hang on nobody. */
const TARGETS: Readonly<Partial<Record<LoadedObject, LoadedObject>>> = { task: 'taskTarget', note: 'noteTarget' };
const OWNERS: Readonly<Partial<Record<LoadedObject, LoadedObject>>> = { taskTarget: 'task', noteTarget: 'note' };

type Live = ReadonlyMap<string, TwentyRecord>;

/** Takes the records of one object back, batch by batch: each is read first, to see what somebody changed since. */
export async function undoObject(
  context: RollbackContext,
  schema: WorkspaceSchema,
  name: LoadedObject,
  options: RollbackOptions,
): Promise<void> {
  const { db, migrationId, twenty } = context;
  const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
  const hangers = new Hangers(context, schema, name);
  const linked = await linkedRecords(db, { migrationId, object: name, except: TARGETS[name] });
  let after: { readonly seq: number; readonly id: string } | undefined;
  let removed = 0;
  for (;;) {
    context.signal.throwIfAborted();
    const page = await undoPage(db, { migrationId, object: name, after, limit: BATCH, runId: options.onlyRun });
    const last = page.at(-1);
    if (last === undefined) return;
    after = { seq: last.seq, id: last.twenty_id };
    if (object === undefined) {
      await recordDestroyed(context, name, page, false);
      continue;
    }
    const ids = page.map(({ twenty_id }) => twenty_id);
    const live = await twenty.byIds({ object: object.namePlural, ids, includeDeleted: true });
    const hanging = await hangers.of([...live.keys()]);
    const owners = await standingOwners(context, name, page);
    const batch: Batch = { schema, name, object, options, live, hanging, linked, owners };
    removed += await undoBatch(context, batch, page);
    context.onProgress({ object: name, removed });
  }
}

interface Batch {
  readonly schema: WorkspaceSchema;
  readonly name: LoadedObject;
  readonly object: WorkspaceObject;
  readonly options: RollbackOptions;
  readonly live: Live;
  readonly hanging: readonly Hanger[];
  readonly linked: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
}

async function undoBatch(context: RollbackContext, batch: Batch, page: readonly UndoRecord[]): Promise<number> {
  const { name, object, live } = batch;
  const decided = page.map((record) => ({ record, decision: decide(batch, record) }));
  const of = (kind: Decision['kind']): UndoRecord[] =>
    decided.flatMap(({ record, decision }) => (decision.kind === kind ? [record] : []));
  for (const [code, records] of keptByCode(decided)) await recordKept(context, name, records, code);
  await recordUnsent(context, name, of('unsent'));
  const gone = of('gone');
  await recordDestroyed(
    context,
    name,
    gone.filter(({ state }) => state !== 'destroying'),
    false,
  );
  await recordDestroyed(
    context,
    name,
    gone.filter(({ state }) => state === 'destroying'),
    true,
  );
  for (const record of of('revert')) {
    const reversion = await revertRecord(context.twenty, object, record, live.get(record.twenty_id) ?? {});
    await recordReverted(context, name, record, reversion);
  }
  const removable = of('destroy');
  const ids = removable.map(({ twenty_id }) => twenty_id);
  await destroyTargets(context, batch, new Set(ids));
  await destroyTimeline(context, batch.schema, { object: name, ids });
  await destroyRecords(context, object, removable);
  return removable.length;
}

function decide(batch: Batch, record: UndoRecord): Decision {
  const { options, object, hanging } = batch;
  const mine = hanging.filter(({ parentId }) => parentId === record.twenty_id);
  return decideRecord(record, batch.live.get(record.twenty_id), {
    fields: object.fields,
    keepEdited: options.keepEdited,
    onlyRun: options.onlyRun !== undefined,
    isInUse: mine.some(({ ours }) => ours === undefined),
    isLinked:
      batch.linked.has(record.twenty_id) ||
      record.links.some((link) => batch.owners.has(link)) ||
      mine.some((hanger) => hanger.ours !== undefined && !goesAlong(batch, hanger)),
  });
}

/** Whether a record of ours that hangs on another is a target that can be removed with it. */
function goesAlong(batch: Batch, { object, ours, live }: Hanger): boolean {
  const { name, options, schema } = batch;
  if (ours === undefined || object !== TARGETS[name]) return false;
  if (options.onlyRun !== undefined && ours.run_id !== options.onlyRun) return false;
  const circumstances: Circumstances = {
    fields: schema.objects.find(({ nameSingular }) => nameSingular === object)?.fields ?? [],
    keepEdited: options.keepEdited,
    onlyRun: options.onlyRun !== undefined,
    isInUse: false,
    isLinked: false,
  };
  const states: readonly string[] = STANDING;
  return states.includes(ours.state) && decideRecord(ours, live, circumstances).kind === 'destroy';
}

/** The tasks or notes of a page of targets that stay: their targets stay with them. */
async function standingOwners(
  { db, migrationId }: RollbackContext,
  name: LoadedObject,
  page: readonly UndoRecord[],
): Promise<ReadonlySet<string>> {
  const owner = OWNERS[name];
  if (owner === undefined) return new Set();
  return standingAmong(db, { migrationId, object: owner, ids: page.flatMap(({ links }) => links) });
}

async function destroyTargets(context: RollbackContext, batch: Batch, parents: ReadonlySet<string>): Promise<void> {
  const target = batch.schema.objects.find(({ nameSingular }) => nameSingular === TARGETS[batch.name]);
  if (target === undefined) return;
  const rows = batch.hanging.flatMap(({ object, parentId, ours }) =>
    object === target.nameSingular && ours !== undefined && parents.has(parentId) ? [ours] : [],
  );
  for (let start = 0; start < rows.length; start += BATCH) {
    await destroyRecords(context, target, rows.slice(start, start + BATCH));
  }
}

function keptByCode(
  decided: readonly { readonly record: UndoRecord; readonly decision: Decision }[],
): Map<KeptCode, UndoRecord[]> {
  const groups = new Map<KeptCode, UndoRecord[]>();
  for (const { record, decision } of decided) {
    if (decision.kind !== 'keep') continue;
    groups.set(decision.code, [...(groups.get(decision.code) ?? []), record]);
  }
  return groups;
}
