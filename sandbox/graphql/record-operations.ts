import { badRequest, recordNotFound } from '../errors.ts';
import { guardRead, guardWorkflowVersion, guardWrite } from '../http/guards.ts';
import { isObject } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { createRecords } from '../records/create-records.ts';
import type { FilterNode } from '../records/filter/rest-filter.ts';
import { findOne, findPage } from '../records/find-page.ts';
import { groupRecords } from '../records/group-by.ts';
import { parseGraphqlOrder } from '../records/order.ts';
import { destroy, restore, softDelete } from '../records/remove-records.ts';
import { selectRecords } from '../records/select-records.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import { updateMany, updateOne } from '../records/update-records.ts';
import { upsertRecords } from '../records/upsert-records.ts';
import type { Caller, World } from '../store/world.ts';
import { connectionOf, projectRecord } from './project-record.ts';
import type { Field } from './request.ts';

export const VERBS = ['find', 'create', 'update', 'delete', 'destroy', 'restore', 'groupBy'] as const;

/** What a root field of /graphql asks of which object; `many` by its plural name. */
export type RecordOperation = {
  readonly verb: (typeof VERBS)[number];
  readonly many: boolean;
  readonly shape: ObjectShape;
};

const ARGUMENTS: Readonly<
  Record<RecordOperation['verb'], { readonly one: readonly string[]; readonly many: readonly string[] }>
> = {
  find: { one: ['filter'], many: ['first', 'last', 'before', 'after', 'offset', 'filter', 'orderBy'] },
  create: { one: ['data', 'upsert'], many: ['data', 'upsert'] },
  update: { one: ['id', 'data'], many: ['data', 'filter'] },
  delete: { one: ['id'], many: ['filter'] },
  destroy: { one: ['id'], many: ['filter'] },
  restore: { one: ['id'], many: ['filter'] },
  groupBy: {
    one: [],
    many: ['groupBy', 'filter', 'orderBy', 'orderByForRecords', 'viewId', 'limit', 'offsetForRecords'],
  },
};

const REQUIRED: Readonly<
  Record<RecordOperation['verb'], { readonly one: readonly string[]; readonly many: readonly string[] }>
> = {
  find: { one: [], many: [] },
  create: { one: ['data'], many: ['data'] },
  update: { one: ['id', 'data'], many: ['data', 'filter'] },
  delete: { one: ['id'], many: ['filter'] },
  destroy: { one: ['id'], many: ['filter'] },
  restore: { one: ['id'], many: ['filter'] },
  groupBy: { one: [], many: ['groupBy'] },
};

const checkArguments = ({ verb, many }: RecordOperation, args: Field['args']): void => {
  const side = many ? 'many' : 'one';
  for (const name of Object.keys(args)) {
    if (!ARGUMENTS[verb][side].includes(name)) throw badRequest(`Argument not allowed: ${name}`, 'INVALID_QUERY_INPUT');
  }
  for (const name of REQUIRED[verb][side]) {
    if (args[name] !== undefined && args[name] !== null) continue;
    const kind = name === 'id' ? 'string' : name === 'filter' || !many || verb === 'update' ? 'object' : 'array';
    throw badRequest(`Missing required argument: "${name}" (${kind})`, 'INVALID_QUERY_INPUT');
  }
};

const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const object = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const found = (world: World, { shape, many, verb }: RecordOperation, { args, fields }: Field): unknown => {
  const filter: FilterNode = object(args.filter);
  if (verb === 'groupBy') {
    const records = selectRecords(world, shape, filter, { withDeleted: false });
    const names = fields.map((field) => field.name).filter((name) => name !== 'groupByDimensionValues');
    return groupRecords(shape, records, args.groupBy, names, count(args.limit) ?? 50);
  }
  if (!many) {
    const record = findOne(world, shape, filter);
    if (record === undefined) throw recordNotFound();
    return projectRecord(world, shape, record, fields);
  }
  const limit = count(args.first) ?? count(args.last) ?? 200;
  if (limit < 0) throw badRequest('First argument must be non-negative', 'INVALID_ARGS_FIRST');
  const orders = parseGraphqlOrder(args.orderBy);
  const page = findPage(world, shape, {
    filter,
    orders,
    limit,
    after: text(args.after),
    before: text(args.before),
    offset: count(args.offset),
  });
  return connectionOf(world, shape, page, orders, fields);
};

const one = (world: World, shape: ObjectShape, id: unknown): StoredRecord => {
  const record = world.store.table(shape.object.id).get(String(id).toLowerCase());
  if (record === undefined) throw recordNotFound();
  return record;
};

const written = (
  world: World,
  operation: RecordOperation,
  args: Field['args'],
  caller: Caller,
): readonly StoredRecord[] => {
  const { verb, many, shape } = operation;
  if (verb === 'create') {
    const write = args.upsert === true ? upsertRecords : createRecords;
    return write(world, shape, Array.isArray(args.data) ? args.data : [args.data], caller);
  }
  if (verb === 'update') {
    guardWorkflowVersion(shape, args.data);
    if (!many) return [updateOne(world, shape, String(args.id), object(args.data), caller)];
    return updateMany(world, shape, object(args.filter), object(args.data), caller);
  }
  const records = many
    ? selectRecords(world, shape, object(args.filter), { withDeleted: true })
    : [one(world, shape, args.id)];
  if (verb === 'delete') return softDelete(world, shape, records);
  if (verb === 'restore') return restore(world, shape, records);
  destroy(world, shape, records);
  return records;
};

/** Does one root field of /graphql and gives its data, or throws the refusal. */
export const runRecordOperation = (
  world: World,
  operation: RecordOperation,
  field: Field,
  { caller, take }: { readonly caller: Caller; readonly take: () => void },
): unknown => {
  const { verb, many, shape } = operation;
  checkArguments(operation, field.args);
  take();
  if (verb === 'find' || verb === 'groupBy') {
    guardRead(shape, caller);
    return found(world, operation, field);
  }
  guardWrite(shape, verb === 'update' ? 'PATCH' : 'POST', { id: many ? null : '' }, caller);
  const records = written(world, operation, field.args, caller).map((record) =>
    projectRecord(world, shape, record, field.fields),
  );
  return many ? records : records[0];
};
