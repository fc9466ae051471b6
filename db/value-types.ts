import pg from 'pg';

/**
 * How column values arrive, on both databases alike:
 * - int8 as a number: counts and sequence numbers stay far below 2^53, and a larger one must not pass silently;
 * - numeric as its text, since a number would round money;
 * - timestamptz as a Date (milliseconds; do not compare a read value with `=` to a column that holds microseconds);
 * - json and jsonb parsed. Written, a jsonb value must be text from JSON.stringify: pg sends an array as a Postgres array.
 */
export const valueTypes = new pg.TypeOverrides();

valueTypes.setTypeParser(pg.types.builtins.INT8, (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint of the database is beyond the safe range');
  return value;
});
