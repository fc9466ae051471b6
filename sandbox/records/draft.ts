import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import { fieldOfKey, type ObjectShape } from '../metadata/object-shape.ts';
import type { World } from '../store/world.ts';
import { convertValue } from '../values/convert-value.ts';
import { type Connect, connectedId } from './connect.ts';
import type { StoredRecord } from './stored-record.ts';

/** The data of one row as the client sent it. */
export type Input = Readonly<Record<string, unknown>>;

/** What a row of data comes to once checked: plain values, parts of composites, links to look up. */
export type Draft = {
  readonly plain: ReadonlyMap<string, unknown>;
  readonly parts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly connects: readonly Connect[];
};

const bothGiven = (input: Input, name: string): boolean =>
  input[name] !== undefined && input[`${name}Id`] !== undefined;

/** Checks and converts every given key; the first that Twenty refuses refuses the row. */
export const draftOf = (shape: ObjectShape, input: Input): Draft => {
  const plain = new Map<string, unknown>();
  const parts = new Map<string, Readonly<Record<string, unknown>>>();
  const connects: Connect[] = [];
  for (const [key, value] of Object.entries(input)) {
    const field = fieldOfKey(shape, key);
    if (field === undefined) {
      throw badRequest(`Object ${shape.object.nameSingular} doesn't have any "${key}" field.`);
    }
    if (value === undefined) continue;
    const converted = convertValue(field, key, value);
    switch (converted.kind) {
      case 'plain':
        plain.set(key, converted.value);
        break;
      case 'parts':
        if (converted.parts !== null) parts.set(key, converted.parts);
        break;
      case 'disconnect':
        plain.set(`${key}Id`, null);
        break;
      case 'connect':
        if (bothGiven(input, key)) throw badRequest(`${key} and ${key}Id cannot be both provided.`);
        connects.push({ field, where: converted.where });
    }
  }
  return { plain, parts, connects };
};

const merged = (
  stored: unknown,
  parts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined => {
  const next = Object.entries({ ...(isObject(stored) ? stored : {}), ...parts }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return next.length === 0 ? undefined : Object.fromEntries(next);
};

/** The values that a draft leaves in a record: those it names, over what is stored. Empty values are undefined. */
export const draftedValues = (
  world: World,
  draft: Draft,
  stored: StoredRecord | undefined,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const [key, value] of draft.plain) values[key] = value ?? undefined;
  for (const [key, parts] of draft.parts) values[key] = merged(stored?.[key], parts);
  for (const connect of draft.connects) values[`${connect.field.name}Id`] = connectedId(world, connect);
  return values;
};

/** A record without the keys that hold nothing. */
export const compact = (
  record: Readonly<Record<string, unknown>> & Pick<StoredRecord, 'id' | 'createdAt' | 'updatedAt' | 'position'>,
): StoredRecord => {
  const { id, createdAt, updatedAt, position } = record;
  const kept = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null));
  return { ...kept, id, createdAt, updatedAt, position };
};
