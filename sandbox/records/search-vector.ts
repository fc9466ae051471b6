import type { ObjectShape } from '../metadata/object-shape.ts';
import type { StoredRecord } from './stored-record.ts';

const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  person: ['name', 'emails', 'phones', 'jobTitle'],
  company: ['name', 'domainName'],
  note: ['title', 'bodyV2'],
  task: ['title', 'bodyV2'],
  workspaceMember: ['name', 'userEmail'],
};

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/**
 * A likeness of PostgreSQL's text search column: lower-cased words with their places.
 * Twenty fills it by itself and no client writes it; only its presence and its kind of text are kept here.
 */
export const searchVectorOf = (shape: ObjectShape, record: StoredRecord): string => {
  const fields = SEARCHED[shape.object.nameSingular] ?? ['name', 'title'];
  const words = fields.flatMap((field) =>
    textsOf(record[field]).flatMap((text) => text.toLowerCase().split(/[\s,;]+/)),
  );
  const places = new Map<string, number>();
  for (const word of words.filter(Boolean)) if (!places.has(word)) places.set(word, places.size + 1);
  return [...places]
    .sort()
    .map(([word, place]) => `'${word}':${place}`)
    .join(' ');
};
