import { randomUUID } from 'node:crypto';
import { isoNow } from '../clock.ts';
import { badRequest, databaseRefusal, domainError } from '../errors.ts';
import { isTwentyUuid } from '../ids.ts';
import { isObject } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { joinColumnOf } from '../metadata/types.ts';
import { actorOf, type Caller, fileClaims, type World } from '../store/world.ts';
import { checkSameConstraint } from './connect.ts';
import { checkLinks, checkUnique, missingRequired } from './constraints.ts';
import { defaultOf } from './default-values.ts';
import { compact, type Draft, draftedValues, draftOf, type Input } from './draft.ts';
import { placeInputs } from './place-inputs.ts';
import type { StoredRecord } from './stored-record.ts';

export const MAXIMUM_ROWS = 200;

/** Refuses what Twenty refuses before it looks at the data itself. */
export const checkIds = (inputs: readonly Input[]): void => {
  for (const { id } of inputs) {
    if (id && !(typeof id === 'string' && isTwentyUuid(id))) {
      throw domainError(`Value "${id}" is not a valid UUID`, 'INVALID_QUERY_INPUT', 'Invalid UUID format.');
    }
  }
};

export const checkRowCount = (inputs: readonly Input[]): void => {
  if (inputs.length <= MAXIMUM_ROWS) return;
  const message = `Maximum number of records to upsert is ${MAXIMUM_ROWS}.`;
  throw badRequest(message, 'TOO_MANY_RECORDS_TO_UPDATE', message);
};

const createdByOf = (draft: Draft, caller: Caller) => {
  const given = draft.parts.get('createdBy');
  // Only a given name keeps the given actor whole; otherwise the key is named and a given source survives.
  if (given?.name) return { source: 'MANUAL', ...given };
  return { ...actorOf(caller), ...(given?.source ? { source: given.source } : {}) };
};

const newRecord = (world: World, shape: ObjectShape, draft: Draft, caller: Caller, now: string): StoredRecord => {
  const values = draftedValues(world, draft, undefined);
  const defaults = shape.defaulted.flatMap((field) => {
    const key = joinColumnOf(field) ?? field.name;
    const value = key in values ? undefined : defaultOf(field, now);
    return value === undefined ? [] : [[key, value] as const];
  });
  const record: Record<string, unknown> = {
    ...Object.fromEntries(defaults),
    ...values,
    createdBy: createdByOf(draft, caller),
    updatedBy: actorOf(caller),
  };
  const missing = missingRequired(shape, record);
  if (missing !== undefined) throw databaseRefusal(missing);
  const text = (key: string, otherwise: string): string => {
    const value = record[key];
    return typeof value === 'string' ? value : otherwise;
  };
  return compact({
    ...record,
    id: text('id', randomUUID()),
    createdAt: text('createdAt', now),
    updatedAt: text('updatedAt', now),
    position: typeof record.position === 'number' ? record.position : 0,
  });
};

/** Inserts rows already converted, all or none, and tells the effects. */
export const insertDrafts = (
  world: World,
  shape: ObjectShape,
  drafts: readonly Draft[],
  caller: Caller,
): readonly StoredRecord[] => {
  checkSameConstraint(
    world,
    drafts.flatMap((draft) => draft.connects),
  );
  const now = isoNow(world.clock);
  const records = drafts.map((draft) => newRecord(world, shape, draft, caller, now));
  checkUnique(
    world,
    shape,
    records.map((record) => ({ record, own: '' })),
  );
  checkLinks(world, shape, records);
  world.claimFiles(records.flatMap((record) => fileClaims(shape, undefined, record)));
  for (const record of records) world.store.putRecord(shape.object.id, record);
  world.effects.notify(records.map((after) => ({ action: 'created', shape, before: null, after })));
  return records;
};

/** Creates up to 200 records in one go: all of them, or none and the refusal of the first bad row. */
export const createRecords = (
  world: World,
  shape: ObjectShape,
  inputs: readonly unknown[],
  caller: Caller,
): readonly StoredRecord[] => {
  const rows = inputs.map((input): Input => (isObject(input) ? input : {}));
  checkIds(rows);
  const placed = placeInputs(world.store.table(shape.object.id), rows);
  const drafts = placed.map((input) => draftOf(shape, input));
  checkRowCount(rows);
  return insertDrafts(world, shape, drafts, caller);
};
