import { isoNow } from '../clock.ts';
import { badRequest, databaseRefusal, recordNotFound } from '../errors.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { actorOf, type Caller, fileClaims, type World } from '../store/world.ts';
import { checkLinks, checkUnique, missingRequired } from './constraints.ts';
import { MAXIMUM_ROWS } from './create-records.ts';
import { compact, type Draft, draftedValues, draftOf, type Input } from './draft.ts';
import type { FilterNode } from './filter/rest-filter.ts';
import { placeInputs } from './place-inputs.ts';
import { selectRecords } from './select-records.ts';
import type { StoredRecord } from './stored-record.ts';

const isPlaced = (input: Input): boolean => input.position === 'first' || input.position === 'last';

/** Converts the data of an update; unlike a create it gives no position unless asked to. */
export const updateDraft = (world: World, shape: ObjectShape, input: Input): Draft => {
  const [placed] = isPlaced(input) ? placeInputs(world.store.table(shape.object.id), [input]) : [input];
  return draftOf(shape, placed ?? input);
};

const changed = (
  world: World,
  shape: ObjectShape,
  before: StoredRecord,
  draft: Draft,
  caller: Caller,
): StoredRecord => {
  const values = draftedValues(world, draft, before);
  const next: Record<string, unknown> & StoredRecord = {
    ...before,
    updatedAt: isoNow(world.clock),
    ...values,
    updatedBy: actorOf(caller),
  };
  const missing = missingRequired(shape, next);
  if (missing !== undefined) throw databaseRefusal(missing);
  return compact(next);
};

/** Writes a draft over records, all or none: unique values and links are checked first. */
export const updateStored = (
  world: World,
  shape: ObjectShape,
  befores: readonly StoredRecord[],
  draft: Draft,
  caller: Caller,
): readonly StoredRecord[] => {
  const afters = befores.map((before) => changed(world, shape, before, draft, caller));
  const rows = afters.map((record, index) => ({ record, own: befores[index]?.id ?? '' }));
  checkUnique(world, shape, rows);
  checkLinks(world, shape, afters);
  world.claimFiles(afters.flatMap((after, index) => fileClaims(shape, befores[index], after)));
  for (const [index, after] of afters.entries()) replace(world, shape, befores[index], after);
  world.effects.notify(
    afters.map((after, index) => ({ action: 'updated', shape, before: befores[index] ?? null, after })),
  );
  return afters;
};

const replace = (world: World, shape: ObjectShape, before: StoredRecord | undefined, after: StoredRecord): void => {
  if (before !== undefined && before.id !== after.id) {
    world.store.write({ op: 'no-record', object: shape.object.id, id: before.id });
  }
  world.store.putRecord(shape.object.id, after);
};

/** Updates one record by id; a soft-deleted one too, which stays deleted. */
export const updateOne = (world: World, shape: ObjectShape, id: string, input: Input, caller: Caller): StoredRecord => {
  const draft = updateDraft(world, shape, input);
  const before = world.store.table(shape.object.id).get(id.toLowerCase());
  if (before === undefined) throw recordNotFound();
  const [after] = updateStored(world, shape, [before], draft, caller);
  return after ?? before;
};

/** Updates every match of a filter, at most 200; without a filter that is every record. */
export const updateMany = (
  world: World,
  shape: ObjectShape,
  filter: FilterNode,
  input: Input,
  caller: Caller,
): readonly StoredRecord[] => {
  const draft = updateDraft(world, shape, input);
  const befores = selectRecords(world, shape, filter, { withDeleted: true });
  if (befores.length > MAXIMUM_ROWS) {
    const message = `Cannot update more than ${MAXIMUM_ROWS} records at once`;
    throw badRequest(message, 'TOO_MANY_RECORDS_TO_UPDATE', message);
  }
  if (
    befores.length > 0 &&
    shape.object.fields.some((field) => field.type === 'FILES' && draft.plain.has(field.name))
  ) {
    throw badRequest('Cannot update multiple records with files field at once');
  }
  return updateStored(world, shape, befores, draft, caller);
};
