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
 * A likeness of PostgreSQL's text search column: the lower-cased words with their places, in the order of the text.
 * Twenty fills it by itself and no client writes it; only its presence and its kind of text are kept here.
 */
export const searchVectorOf = (shape: ObjectShape, record: StoredRecord): string => {
  const fields = SEARCHED[shape.object.nameSingular] ?? ['name', 'title'];
  const words = new Set<string>();
  for (const field of fields) {
    for (const text of textsOf(record[field])) {
      for (const word of text.toLowerCase().split(' ')) if (word !== '') words.add(word);
    }
  }
  let place = 0;
  let vector = '';
  for (const word of words) {
    place += 1;
    vector += `${place === 1 ? '' : ' '}'${word}':${place}`;
  }
  return vector;
};
