/** The value at the end of a path of keys and indexes, undefined where the path breaks off. */
export const dig = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

/** The text at the end of a path; fails the test when there is none. */
export const text = (value: unknown, ...path: readonly (string | number)[]): string => {
  const found = dig(value, ...path);
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')}`);
  return found;
};

/** The list at the end of a path; fails the test when there is none. */
export const list = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = dig(value, ...path);
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join('.')}`);
  return found;
};
