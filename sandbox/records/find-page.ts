import { badRequest } from '../errors.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import type { World } from '../store/world.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { FilterNode } from './filter/rest-filter.ts';
import { checkOrder, compareRecords, type OrderBy } from './order.ts';
import { presentRecord } from './present-record.ts';
import { selectRecords } from './select-records.ts';
import { indexAfter } from './sorted-ids.ts';
import type { StoredRecord } from './stored-record.ts';

export type PageRequest = {
  readonly filter: FilterNode;
  readonly orders: readonly OrderBy[];
  readonly limit: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly offset?: number | undefined;
};

export type Page = {
  readonly records: readonly StoredRecord[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
};

type Slice = { readonly records: readonly StoredRecord[]; readonly totalCount: number; readonly more: boolean };

const sliced = (found: readonly StoredRecord[], request: PageRequest): Slice => {
  const { orders, limit, after, before, offset = 0 } = request;
  const sorted = orders.length === 0 ? found : [...found].sort(compareRecords(orders));
  const totalCount = found.length;
  if (before !== undefined) {
    const place = decodeCursor(before, orders);
    const compare = compareRecords(place.orders);
    const earlier = sorted.filter((record) => compare(record, place.record) < 0);
    return { records: earlier.slice(Math.max(0, earlier.length - limit)), totalCount, more: earlier.length > limit };
  }
  const place = after === undefined ? undefined : decodeCursor(after, orders);
  const compare = compareRecords(place?.orders ?? []);
  const later = place === undefined ? sorted : sorted.filter((record) => compare(record, place.record) > 0);
  return { records: later.slice(offset, offset + limit), totalCount, more: later.length > offset + limit };
};

// Paging a big table in id order without a filter must not walk it for every page.
const walked = (world: World, shape: ObjectShape, request: PageRequest): Slice | undefined => {
  const { filter, orders, limit, after, before, offset } = request;
  const table = world.store.table(shape.object.id);
  const plain = orders.every((order) => order.key === 'id' && order.direction.startsWith('Asc'));
  const everything = Object.keys(filter).length === 0;
  if (!plain || !everything || before !== undefined || offset !== undefined) return undefined;
  const ids = table.sortedIds();
  const records: StoredRecord[] = [];
  const start = after === undefined ? 0 : indexAfter(ids, decodeCursor(after, orders).record.id, false);
  for (let index = start; index < ids.length && records.length <= limit; index += 1) {
    const record = table.get(ids[index] ?? '');
    if (record !== undefined && record.deletedAt === undefined) records.push(record);
  }
  return { records: records.slice(0, limit), totalCount: table.liveSize, more: records.length > limit };
};

/** One page of a list as both APIs give it, with the count of all matches. */
export const findPage = (world: World, shape: ObjectShape, request: PageRequest): Page => {
  const { orders, after, before } = request;
  if (after !== undefined && before !== undefined)
    throw badRequest('Cannot provide both before and after', 'ARGS_CONFLICT');
  checkOrder(shape, orders);
  const { records, totalCount, more } =
    walked(world, shape, request) ??
    sliced(selectRecords(world, shape, request.filter, { withDeleted: false }), request);
  const cursor = (record: StoredRecord | undefined): string | null =>
    record === undefined ? null : encodeCursor(presentRecord(shape, record, world.presentFiles), orders);
  return {
    records,
    totalCount,
    pageInfo: {
      startCursor: cursor(records[0]),
      endCursor: cursor(records.at(-1)),
      hasNextPage: before === undefined ? more : true,
      hasPreviousPage: before === undefined ? after !== undefined : more,
    },
  };
};

/** Whether one record is visible and matches; the find-one of GraphQL. */
export const findOne = (world: World, shape: ObjectShape, filter: FilterNode): StoredRecord | undefined =>
  selectRecords(world, shape, filter, { withDeleted: false })[0];
