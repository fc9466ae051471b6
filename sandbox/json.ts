/** JSON as it travels over HTTP and into the journal. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a value of unknown shape is a plain object (arrays are not). */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
};

/** JSON text with the keys of every object sorted, so that equal content gives equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
