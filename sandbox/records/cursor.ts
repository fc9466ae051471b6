import { badRequest, databaseRefusal, domainError } from '../errors.ts';
import { isTwentyUuid } from '../ids.ts';
import { isObject } from '../json.ts';
import type { OrderBy } from './order.ts';
import type { PresentedRecord } from './present-record.ts';
import type { StoredRecord } from './stored-record.ts';

/** A cursor names a place in an order: the ordered values of a record and its id, as base64 of JSON. */
export const encodeCursor = (record: PresentedRecord, orders: readonly OrderBy[]): string => {
  const place: Record<string, unknown> = {};
  for (const { key, sub } of orders) {
    const value = record[key];
    if (sub === null) place[key] = value;
    else place[key] = { ...(isObject(place[key]) ? place[key] : {}), [sub]: isObject(value) ? value[sub] : null };
  }
  return Buffer.from(JSON.stringify({ ...place, id: record.id })).toString('base64');
};

const decoded = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64').toString());
  } catch {
    throw badRequest(`Invalid cursor: ${cursor}`, 'INVALID_CURSOR');
  }
};

const emptyAsNothing = (value: unknown): unknown => (value === '' || value === null ? undefined : value);

/** The place that a cursor names: a record standing there, and the ranks of the order that the cursor knows of. */
export type Place = { readonly record: StoredRecord; readonly orders: readonly OrderBy[] };

/** Reads a cursor back. A rank that the cursor does not hold is passed over, as Twenty does; one too many is refused. */
export const decodeCursor = (cursor: string, orders: readonly OrderBy[]): Place => {
  const place = decoded(cursor);
  if (!isObject(place) || typeof place.id !== 'string') throw badRequest(`Invalid cursor: ${cursor}`, 'INVALID_CURSOR');
  const names = Object.keys(place).filter((name) => name !== 'id');
  if (names.some((name) => !orders.some((order) => order.key === name))) {
    throw domainError('Invalid cursor', 'INVALID_CURSOR');
  }
  if (!isTwentyUuid(place.id)) throw databaseRefusal(`invalid input syntax for type uuid: "${place.id}"`);
  const values = Object.fromEntries(
    names.map((name) => {
      const value = place[name];
      if (!isObject(value)) return [name, emptyAsNothing(value)];
      return [name, Object.fromEntries(Object.entries(value).map(([sub, inner]) => [sub, emptyAsNothing(inner)]))];
    }),
  );
  return {
    record: { createdAt: '', updatedAt: '', position: 0, ...values, id: place.id },
    orders: orders.filter((order) => names.includes(order.key)),
  };
};
