import { badRequest } from '../../errors.ts';
import { isObject } from '../../json.ts';
import { fieldOfKey, type ObjectShape } from '../../metadata/object-shape.ts';
import { type FieldMeta, joinColumnOf } from '../../metadata/types.ts';
import { subFieldsOf } from '../../values/composites.ts';
import { type StoredRecord, storedValue } from '../stored-record.ts';
import { comparisonOf, type Truth } from './compare.ts';
import type { FilterNode } from './rest-filter.ts';

export type RecordTest = (record: StoredRecord) => Truth;

/** Looks up the record at the other end of a link, for the one hop that a filter may take. */
export type FollowLink = (objectId: string, id: string) => StoredRecord | undefined;

export type FilterContext = {
  readonly shapeOf: (objectId: string) => ObjectShape | undefined;
  readonly follow: FollowLink;
};

const FILTER = 'INVALID_ARGS_FILTER';

const all =
  (tests: readonly RecordTest[]): RecordTest =>
  (record) => {
    let truth: Truth = true;
    for (const test of tests) {
      const one = test(record);
      if (one === false) return false;
      if (one === null) truth = null;
    }
    return truth;
  };

const any =
  (tests: readonly RecordTest[]): RecordTest =>
  (record) => {
    let truth: Truth = false;
    for (const test of tests) {
      const one = test(record);
      if (one === true) return true;
      if (one === null) truth = null;
    }
    return truth;
  };

const negated =
  (test: RecordTest): RecordTest =>
  (record) => {
    const truth = test(record);
    return truth === null ? null : !truth;
  };

const operatorOf = (value: unknown, key: string): readonly [string, unknown] => {
  if (!isObject(value)) throw badRequest(`Filter value for field "${key}" must be an object`, FILTER);
  const [entry, ...more] = Object.entries(value);
  if (entry === undefined || more.length > 0) {
    throw badRequest(`Filter for field "${key}" must have exactly one operator`, FILTER);
  }
  return entry;
};

const relationTest = (field: FieldMeta, value: unknown, context: FilterContext, depth: number): RecordTest => {
  const column = joinColumnOf(field);
  if (column === undefined) throw badRequest(`Cannot filter by relation field "${field.name}"`, FILTER);
  const target = context.shapeOf(field.target?.objectId ?? '');
  if (!isObject(value) || target === undefined) {
    throw badRequest(`Cannot filter by relation field "${field.name}": use "${column}" instead`, FILTER);
  }
  if (depth >= 1) throw badRequest('Relation filter nesting deeper than 1 hop is not supported', FILTER);
  const inner = compileFilter(value, target, context, depth + 1);
  return (record) => {
    const id = record[column];
    const linked = typeof id === 'string' ? context.follow(target.object.id, id) : undefined;
    return linked === undefined ? null : inner(linked);
  };
};

const fieldTest = (shape: ObjectShape, key: string, value: unknown): RecordTest => {
  const field = fieldOfKey(shape, key);
  if (field === undefined) {
    throw badRequest(`Object ${shape.object.nameSingular} doesn't have any "${key}" field.`, FILTER);
  }
  const parts = subFieldsOf(field.type);
  if (parts === undefined) {
    const [operator, operand] = operatorOf(value, key);
    const compare = comparisonOf(field.type, operator, operand, key);
    return (record) => compare(record[key]);
  }
  const tests = Object.entries(isObject(value) ? value : {}).map(([name, inner]): RecordTest => {
    const part = parts.find((candidate) => candidate.name === name);
    if (part === undefined) {
      throw badRequest(`Sub field "${name}" not found for composite type: ${field.type}`, FILTER);
    }
    const [operator, operand] = operatorOf(inner, `${field.name}.${name}`);
    const compare = comparisonOf(part.type, operator, operand, `${field.name}.${name}`);
    return (record) => compare(storedValue(record, field.name, name));
  });
  return all(tests);
};

const nodesOf = (value: unknown): readonly FilterNode[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];

/** Turns a filter into a test of stored records, refusing what Twenty refuses. */
export const compileFilter = (
  filter: FilterNode,
  shape: ObjectShape,
  context: FilterContext,
  depth = 0,
): RecordTest => {
  const inner = (node: FilterNode): RecordTest => compileFilter(node, shape, context, depth);
  const tests = Object.entries(filter).map(([key, value]): RecordTest => {
    if (key === 'and') return all(nodesOf(value).map(inner));
    if (key === 'or') return any(nodesOf(value).map(inner));
    if (key === 'not') return negated(all(nodesOf(value).map(inner)));
    const relation = shape.joinByColumn.has(key) ? undefined : shape.fieldByName.get(key);
    return relation?.type === 'RELATION' || relation?.type === 'MORPH_RELATION'
      ? relationTest(relation, value, context, depth)
      : fieldTest(shape, key, value);
  });
  return all(tests);
};

/** Whether the filter names deletedAt anywhere; only then does Twenty show deleted records too. */
export const mentionsDeletedAt = (filter: FilterNode): boolean =>
  Object.entries(filter).some(
    ([key, value]) =>
      key === 'deletedAt' || (['and', 'or', 'not'].includes(key) && nodesOf(value).some(mentionsDeletedAt)),
  );
