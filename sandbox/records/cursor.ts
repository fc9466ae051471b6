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

/** Reads a cursor back into a record that stands at its place: the ordered values and the id. */
export const decodeCursor = (cursor: string, orders: readonly OrderBy[]): StoredRecord => {
  const place = decoded(cursor);
  const names = orders.map((order) => order.key);
  if (!isObject(place) || typeof place.id !== 'string') throw badRequest(`Invalid cursor: ${cursor}`, 'INVALID_CURSOR');
  if (names.some((name) => !(name in place))) throw domainError('Invalid cursor', 'INVALID_CURSOR');
  if (!isTwentyUuid(place.id)) throw databaseRefusal(`invalid input syntax for type uuid: "${place.id}"`);
  const values = Object.fromEntries(
    names.map((name) => {
      const value = place[name];
      if (!isObject(value)) return [name, emptyAsNothing(value)];
      return [name, Object.fromEntries(Object.entries(value).map(([sub, inner]) => [sub, emptyAsNothing(inner)]))];
    }),
  );
  return { createdAt: '', updatedAt: '', position: 0, ...values, id: place.id };
};
