import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import type { ObjectShape, UniquePart } from '../metadata/object-shape.ts';
import type { Caller, World } from '../store/world.ts';
import { checkIds, checkRowCount, insertDrafts } from './create-records.ts';
import { type Draft, draftOf, type Input } from './draft.ts';
import { placeInputs } from './place-inputs.ts';
import { type StoredRecord, storedValue } from './stored-record.ts';
import { updateStored } from './update-records.ts';

const ID: readonly UniquePart[] = [{ field: 'id', sub: null }];

const asRecord = (draft: Draft): StoredRecord => {
  const id = draft.plain.get('id');
  return {
    createdAt: '',
    updatedAt: '',
    position: 0,
    ...Object.fromEntries(draft.plain),
    ...Object.fromEntries(draft.parts),
    id: typeof id === 'string' ? id : '',
  };
};

const described = (groups: readonly (readonly UniquePart[])[], row: StoredRecord): string =>
  groups
    .flatMap((group) => {
      const values = group.flatMap(({ field, sub }) => {
        const value = storedValue(row, field, sub);
        return value ? [`${sub === null ? field : `${field}.${sub}`}: ${value}`] : [];
      });
      return values.length === 0 ? [] : [`${group[0]?.field} (${values.join(', ')})`];
    })
    .join('; ');

/** The stored record that a row means: by id, then by each unique index, deleted records too. */
const matchOf = (world: World, shape: ObjectShape, draft: Draft): StoredRecord | undefined => {
  const table = world.store.table(shape.object.id);
  const row = asRecord(draft);
  const found = new Set([
    ...(table.get(row.id) === undefined ? [] : [row.id]),
    ...shape.uniqueGroups.flatMap((group) => table.sameUnique(group, row)),
  ]);
  if (found.size > 1) {
    const conflict = described([ID, ...shape.uniqueGroups], row);
    throw badRequest(
      `Multiple records found with the same unique field values for ${conflict}. Cannot determine which record to update.`,
      'UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT',
    );
  }
  const [id] = found;
  return id === undefined ? undefined : table.get(id);
};

// The match is brought back from the trash; its id and creator stay whatever the row says.
const overwriting = (draft: Draft): Draft => {
  const plain = new Map([...draft.plain, ['deletedAt', null]]);
  plain.delete('id');
  const parts = new Map(draft.parts);
  parts.delete('createdBy');
  return { ...draft, plain, parts };
};

/**
 * Twenty's upsert: rows that match a stored record update it (row by row, not undone by what follows), the others are
 * inserted all or none. The answer holds updated records first, each once, then the inserted ones.
 */
export const upsertRecords = (
  world: World,
  shape: ObjectShape,
  inputs: readonly unknown[],
  caller: Caller,
): readonly StoredRecord[] => {
  const rows = inputs.map((input): Input => (isObject(input) ? input : {}));
  checkIds(rows);
  const pairs = rows.map((input) => {
    const { position, ...rest } = input;
    const given = position === 'first' || position === 'last' ? rest : input;
    return { input, draft: draftOf(shape, given) };
  });
  checkRowCount(rows);
  const matched = pairs.map((pair) => ({ ...pair, match: matchOf(world, shape, pair.draft) }));
  const updated = new Map<string, StoredRecord>();
  for (const { draft, match } of matched) {
    if (match === undefined) continue;
    const current = updated.get(match.id) ?? match;
    for (const after of updateStored(world, shape, [current], overwriting(draft), caller)) updated.set(match.id, after);
  }
  const table = world.store.table(shape.object.id);
  const fresh = matched.filter(({ match }) => match === undefined).map(({ input }) => input);
  const inserts = placeInputs(table, fresh).map((input) => draftOf(shape, input));
  return [...updated.values(), ...insertDrafts(world, shape, inserts, caller)];
};
