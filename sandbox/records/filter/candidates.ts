import { isObject } from '../../json.ts';
import type { ObjectShape } from '../../metadata/object-shape.ts';
import { subFieldsOf } from '../../values/composites.ts';
import type { Table } from '../table.ts';
import type { FilterNode } from './rest-filter.ts';

const textsOf = (condition: unknown): readonly string[] | undefined => {
  if (!isObject(condition)) return undefined;
  if (typeof condition.eq === 'string' && condition.eq !== '') return [condition.eq];
  const list = condition.in;
  return Array.isArray(list) && list.every((item): item is string => typeof item === 'string') ? list : undefined;
};

const fieldCandidates = (
  table: Table,
  shape: ObjectShape,
  key: string,
  value: unknown,
): readonly string[] | undefined => {
  const texts = textsOf(value);
  if (texts !== undefined && key === 'id') return texts.map((id) => id.toLowerCase());
  if (texts !== undefined && table.hasJoin(key)) return texts.flatMap((id) => table.linkedTo(key, id.toLowerCase()));
  const type = shape.fieldByName.get(key)?.type;
  if (texts !== undefined && type === 'TEXT') return table.withUnique({ field: key, sub: null }, texts);
  if (type === undefined || subFieldsOf(type) === undefined || !isObject(value)) return undefined;
  for (const [sub, condition] of Object.entries(value)) {
    const parts = textsOf(condition);
    const found = parts === undefined ? undefined : table.withUnique({ field: key, sub }, parts);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * A short list of ids that holds every match of the filter, found through an index; undefined when the table must be walked.
 * It only narrows: each candidate is still tested.
 */
export const candidatesOf = (table: Table, shape: ObjectShape, filter: FilterNode): readonly string[] | undefined => {
  for (const [key, value] of Object.entries(filter)) {
    if (key === 'or' || key === 'not') continue;
    const nodes = key === 'and' && Array.isArray(value) ? value.filter(isObject) : undefined;
    if (nodes === undefined) {
      const found = fieldCandidates(table, shape, key, value);
      if (found !== undefined) return [...new Set(found)];
      continue;
    }
    for (const node of nodes) {
      const found = candidatesOf(table, shape, node);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};
