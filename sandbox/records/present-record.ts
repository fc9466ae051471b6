import { isObject } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { type FieldMeta, joinColumnOf } from '../metadata/types.ts';
import { blocksOfMarkdown } from '../values/blocks.ts';
import { subFieldsOf } from '../values/composites.ts';
import { searchVectorOf } from './search-vector.ts';
import type { StoredRecord } from './stored-record.ts';

export type PresentedRecord = Readonly<Record<string, unknown>>;

/** Adds what only the file store knows (a signed url, the extension) to the items of a FILES field. */
export type PresentFiles = (items: unknown) => unknown;

const presentComposite = (field: FieldMeta, record: StoredRecord): unknown => {
  const stored = record[field.name];
  const values = isObject(stored) ? stored : {};
  const parts = (subFieldsOf(field.type) ?? []).map((part) => [part.name, values[part.name] ?? part.empty]);
  const presented: Readonly<Record<string, unknown>> = Object.fromEntries(parts);
  const { markdown } = presented;
  if (field.type !== 'RICH_TEXT' || presented.blocknote !== null || typeof markdown !== 'string' || markdown === '') {
    return presented;
  }
  return { ...presented, blocknote: blocksOfMarkdown(markdown, `${record.id}:${field.name}:${markdown}`) };
};

const presentPlain = (field: FieldMeta, value: unknown): unknown => {
  if (value !== undefined) return value;
  if (field.type === 'TEXT') return '';
  return field.type === 'ARRAY' || field.type === 'MULTI_SELECT' ? [] : null;
};

/** A record as both APIs show it without relations: every field, empty values as Twenty shows them, links as ids. */
export const presentRecord = (
  shape: ObjectShape,
  record: StoredRecord,
  presentFiles: PresentFiles,
): PresentedRecord => {
  const shown: Record<string, unknown> = {};
  for (const field of shape.object.fields) {
    const column = joinColumnOf(field);
    if (column !== undefined) shown[column] = record[column] ?? null;
    else if (field.type === 'RELATION' || field.type === 'MORPH_RELATION') continue;
    else if (field.type === 'TS_VECTOR') shown[field.name] = searchVectorOf(shape, record);
    else if (field.type === 'FILES') shown[field.name] = presentFiles(record[field.name] ?? null);
    else if (subFieldsOf(field.type) !== undefined) shown[field.name] = presentComposite(field, record);
    else shown[field.name] = presentPlain(field, record[field.name]);
  }
  return shown;
};
