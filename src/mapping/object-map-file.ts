import { z } from 'zod';
import { canonicalJson, type Json } from './hash.ts';
import { ObjectMap } from './object-map.ts';

/** A text that is no field map. The message says what is wrong and where; `cause` holds the parser's own error. */
export class MapFileError extends Error {
  readonly code = 'invalid-map';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MapFileError';
  }
}

const MAX_NAMED = 5;

/**
 * Reads a field map as `formatObjectMap` writes it and a person may have edited it. Throws a MapFileError for what is no
 * JSON, misses a member, holds a value that a map cannot have, or a member that none has, such as a misspelt one.
 */
export function parseObjectMap(text: string): ObjectMap {
  const raw = parseJson(text.replace(/^\ufeff/, ''));
  const parsed = ObjectMap.safeParse(raw);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the map'}: ${message}`);
    const more = issues.length > MAX_NAMED ? `; and ${issues.length - MAX_NAMED} more` : '';
    const named = issues.slice(0, MAX_NAMED).join('; ');
    throw new MapFileError(`The file is no field map: ${named}${more}. Correct it or export the map again.`, {
      cause: parsed.error,
    });
  }
  const unknown = unknownMember(raw, parsed.data, '');
  if (unknown !== undefined) {
    throw new MapFileError(`The field map holds "${unknown}", which no map has. Correct or remove it.`);
  }
  return parsed.data;
}

/** The map as indented JSON with its members in one order: equal maps give equal texts, and an edit shows as one line. */
export function formatObjectMap(map: ObjectMap): string {
  return `${JSON.stringify(ObjectMap.parse(map), null, 2)}\n`;
}

function parseJson(text: string): Json {
  try {
    return z.json().parse(JSON.parse(text));
  } catch (error) {
    throw new MapFileError('The file is no JSON. Correct it or export the map again.', { cause: error });
  }
}

/** Path of a member that reading left out; undefined when nothing was. */
function unknownMember(raw: Json | undefined, read: Json | undefined, path: string): string | undefined {
  if (raw === undefined || read === undefined) return raw === undefined ? undefined : path.slice(1);
  if (canonicalJson(raw) === canonicalJson(read)) return undefined;
  const [before, after] = [membersOf(raw), membersOf(read)];
  for (const [key, value] of before) {
    const found = unknownMember(value, after.get(key), `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function membersOf(value: Json): Map<string, Json | undefined> {
  return new Map(value !== null && typeof value === 'object' ? Object.entries(value) : []);
}
