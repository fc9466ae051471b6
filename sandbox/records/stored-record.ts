/**
 * A record as it is kept: empty values left out, composite fields as objects of their non-empty parts, links by join column.
 * Records are replaced, never changed.
 */
export type StoredRecord = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt?: string;
  readonly position: number;
  readonly [key: string]: unknown;
};

/** The stored value under a key, or of one part of a composite field; undefined when nothing is stored. */
export const storedValue = (record: StoredRecord, key: string, part: string | null): unknown => {
  const value = record[key];
  if (part === null) return value;
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
};
