import { type LedgerRecord, markRecords } from '../../../db/queries/load-ledger.ts';
import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { checkPayload } from '../../twenty/values/check-payload.ts';
import { LoadPausedError } from './errors.ts';
import type { LoadContext } from './load-context.ts';
import { recordRejected, recordStored, type StoredRecord } from './record-outcomes.ts';
import { uploadDocuments } from './upload-documents.ts';

/** What became of a batch, in records and compared fields. */
export interface BatchResult {
  readonly written: number;
  readonly rejected: number;
  readonly fields: number;
  readonly mismatches: number;
}

const NOTHING: BatchResult = { written: 0, rejected: 0, fields: 0, mismatches: 0 };
const UNKNOWN_OUTCOMES_BEFORE_PAUSE = 5;

/**
 * Creates claimed records with one call. What Twenty would refuse is rejected before it is sent; a refused batch is
 * halved until the bad row stands alone; an answer that never came is settled by reading back, never by a blind retry.
 */
export async function createBatch(
  context: LoadContext,
  object: WorkspaceObject,
  claimed: readonly LedgerRecord[],
): Promise<BatchResult> {
  const good: LedgerRecord[] = [];
  let rejected = 0;
  for (const record of claimed) {
    const problem =
      object.nameSingular === 'attachment' ? undefined : checkPayload({ object, record: record.planned ?? {} })[0];
    if (problem === undefined) good.push(record);
    else {
      rejected += 1;
      await recordRejected(context, { object, records: [record], code: problem.code, reason: problem.message });
    }
  }
  const uploads = await uploadDocuments(context, object, good);
  rejected += uploads.rejected;
  const result = await send(context, object, uploads.records, uploads.payloads, 0);
  return { ...result, rejected: result.rejected + rejected };
}

async function send(
  context: LoadContext,
  object: WorkspaceObject,
  records: readonly LedgerRecord[],
  payloads: ReadonlyMap<string, Readonly<Record<string, Json>>>,
  unknownBefore: number,
): Promise<BatchResult> {
  if (records.length === 0) return NOTHING;
  const bodies = records.map((record) => payloads.get(record.twenty_id) ?? record.planned ?? {});
  const answer = await context.twenty.createMany({ object: object.namePlural, records: bodies });
  switch (answer.outcome) {
    case 'stored':
      return settle(context, object, records, answer.records, payloads);
    case 'refused': {
      // A lost ledger: records of ours that stand there already. Asked once, before the batch is halved for a bad row.
      if (records.length > 1 && answer.error.code === 'duplicate') {
        const standing = await readBack(context, object, records);
        if (standing.size > 0) {
          const [landed, missing] = [
            records.filter(({ twenty_id }) => standing.has(twenty_id)),
            records.filter(({ twenty_id }) => !standing.has(twenty_id)),
          ];
          const settled = await settle(context, object, landed, [...standing.values()], payloads);
          return add(settled, await send(context, object, missing, payloads, unknownBefore));
        }
      }
      if (records.length > 1) {
        const middle = Math.ceil(records.length / 2);
        const first = await send(context, object, records.slice(0, middle), payloads, 0);
        return add(first, await send(context, object, records.slice(middle), payloads, 0));
      }
      const present = await readBack(context, object, records);
      if (present.size > 0) return settle(context, object, records, [...present.values()], payloads);
      await recordRejected(context, { object, records, code: answer.error.code, reason: answer.error.message });
      return { ...NOTHING, rejected: 1 };
    }
    case 'unknown': {
      const present = await readBack(context, object, records);
      const landed = records.filter(({ twenty_id }) => present.has(twenty_id));
      const missing = records.filter(({ twenty_id }) => !present.has(twenty_id));
      const done = await settle(context, object, landed, [...present.values()], payloads);
      if (missing.length === 0) return done;
      if (unknownBefore >= UNKNOWN_OUTCOMES_BEFORE_PAUSE) {
        await unsend(context, object, missing);
        throw new LoadPausedError({ object: object.nameSingular, cause: answer.error });
      }
      return add(done, await send(context, object, missing, payloads, unknownBefore + 1));
    }
  }
}

/** Records that a killed or cut-off call may or may not have stored: read back, settled, or planned again. */
export async function settleUnanswered(
  context: LoadContext,
  object: WorkspaceObject,
  records: readonly LedgerRecord[],
): Promise<BatchResult> {
  const present = await readBack(context, object, records);
  const landed = records.filter(({ twenty_id }) => present.has(twenty_id));
  const missing = records.filter(({ twenty_id }) => !present.has(twenty_id));
  await unsend(context, object, missing);
  return settle(context, object, landed, [...present.values()], new Map());
}

async function unsend(context: LoadContext, object: WorkspaceObject, records: readonly LedgerRecord[]): Promise<void> {
  await markRecords(context.db, {
    migrationId: context.migrationId,
    object: object.nameSingular,
    ids: records.map(({ twenty_id }) => twenty_id),
    state: 'planned',
    code: null,
    reason: null,
  });
}

async function readBack(
  context: LoadContext,
  object: WorkspaceObject,
  records: readonly LedgerRecord[],
): Promise<Map<string, StoredRecord>> {
  return context.twenty.byIds({ object: object.namePlural, ids: records.map(({ twenty_id }) => twenty_id) });
}

async function settle(
  context: LoadContext,
  object: WorkspaceObject,
  records: readonly LedgerRecord[],
  stored: readonly StoredRecord[],
  payloads: ReadonlyMap<string, Readonly<Record<string, Json>>>,
): Promise<BatchResult> {
  const byId = new Map(stored.map((record) => [record.id, record]));
  const pairs = records.flatMap((record) => {
    const found = byId.get(record.twenty_id);
    return found === undefined ? [] : [{ record, stored: found }];
  });
  if (pairs.length === 0) return NOTHING;
  const compared = await recordStored(context, { object, state: 'inserted', pairs, sent: payloads });
  return { written: pairs.length, rejected: 0, ...compared };
}

export function add(a: BatchResult, b: BatchResult): BatchResult {
  return {
    written: a.written + b.written,
    rejected: a.rejected + b.rejected,
    fields: a.fields + b.fields,
    mismatches: a.mismatches + b.mismatches,
  };
}
