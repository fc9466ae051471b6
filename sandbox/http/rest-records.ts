import { ApiError, badRequest, recordNotFound } from '../errors.ts';
import { isObject } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { createRecords } from '../records/create-records.ts';
import { parseRestFilter } from '../records/filter/rest-filter.ts';
import { findPage } from '../records/find-page.ts';
import { groupRecords } from '../records/group-by.ts';
import { parseRestOrder } from '../records/order.ts';
import { presentRecord } from '../records/present-record.ts';
import { presentWithRelations } from '../records/related.ts';
import { destroy, restore, softDelete } from '../records/remove-records.ts';
import { selectRecords } from '../records/select-records.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import { updateMany, updateOne } from '../records/update-records.ts';
import { upsertRecords } from '../records/upsert-records.ts';
import { type Caller, shapeOfObject, type World } from '../store/world.ts';
import { guardRead, guardWorkflowVersion, guardWrite } from './guards.ts';
import { parseRestPath, type RestPath } from './rest-path.ts';
import { depthOf, jsonParameter, limitOf } from './rest-query.ts';

export type RestRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
};

export type RestAnswer = { readonly status: 200 | 201; readonly body: unknown };

type Job = {
  readonly world: World;
  readonly shape: ObjectShape;
  readonly path: RestPath;
  readonly request: RestRequest;
  readonly caller: Caller;
};

const notAList = (): ApiError =>
  new ApiError('args.data.forEach is not a function', {
    status: 400,
    error: 'TypeError',
    graphqlCode: 'INTERNAL_SERVER_ERROR',
  });

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const present = ({ world, shape, request }: Job, record: StoredRecord): unknown =>
  depthOf(request.query.depth) === 1
    ? presentWithRelations(world, shape, record)
    : presentRecord(shape, record, world.presentFiles);

const one = (job: Job, verb: string, value: unknown): unknown => ({
  data: { [`${verb}${capitalized(job.shape.object.nameSingular)}`]: value },
});

const many = (job: Job, verb: string, records: readonly unknown[]): unknown => ({
  data: { [`${verb}${capitalized(job.shape.object.namePlural)}`]: records },
});

const input = (body: unknown): Readonly<Record<string, unknown>> => (isObject(body) ? body : {});

const shapeOfPlural = (world: World, plural: string): ObjectShape => {
  const { catalog } = world.store;
  const object = catalog.plural(plural);
  if (object !== undefined) return shapeOfObject(world, object);
  const meant = catalog.singular(plural);
  const hint = meant === undefined ? 'eg: companies' : `Did you mean '${meant.namePlural}'?`;
  throw badRequest(`object '${plural}' not found. ${hint}`);
};

const list = (job: Job): unknown => {
  const { world, shape, request } = job;
  const { limit, filter, order_by, starting_after, ending_before } = request.query;
  const page = findPage(world, shape, {
    filter: parseRestFilter(filter),
    orders: parseRestOrder(order_by),
    limit: limitOf(limit),
    after: starting_after,
    before: ending_before,
  });
  const { totalCount, pageInfo } = page;
  return {
    data: { [shape.object.namePlural]: page.records.map((record) => present(job, record)) },
    totalCount,
    pageInfo,
  };
};

const GROUP_BY =
  'Invalid group_by query parameter - should be a valid array of objects - ex: [{"firstField": true}, {"secondField": {"subField": true}}, {"dateField": {"granularity": \'DAY\'}}]';

const groupBy = ({ world, shape, request }: Job): unknown => {
  const { group_by, aggregate, filter, limit } = request.query;
  const dimensions = jsonParameter(group_by, GROUP_BY);
  const names = aggregate === undefined ? [] : jsonParameter(aggregate, 'Invalid aggregate query parameter');
  const records = selectRecords(world, shape, parseRestFilter(filter), { withDeleted: false });
  const aggregates = Array.isArray(names) ? names.map(String) : [];
  return groupRecords(shape, records, dimensions, aggregates, limit === undefined ? 50 : limitOf(limit));
};

const read = (job: Job): unknown => {
  const { world, shape, path } = job;
  guardRead(shape, job.caller);
  if (path.action === 'groupBy') return groupBy(job);
  if (path.id === null) return list(job);
  const record = world.store.table(shape.object.id).get(path.id.toLowerCase());
  if (record === undefined || record.deletedAt !== undefined) throw recordNotFound();
  return { data: { [shape.object.nameSingular]: present(job, record) } };
};

const create = (job: Job): unknown => {
  const { world, shape, path, request, caller } = job;
  const write = request.query.upsert === 'true' ? upsertRecords : createRecords;
  if (path.action !== 'batch') {
    const [record] = write(world, shape, [input(request.body)], caller);
    return one(job, 'create', record === undefined ? null : present(job, record));
  }
  if (!Array.isArray(request.body)) throw notAList();
  return many(
    job,
    'create',
    write(world, shape, request.body, caller).map((record) => present(job, record)),
  );
};

const update = (job: Job): unknown => {
  const { world, shape, path, request, caller } = job;
  guardWorkflowVersion(shape, request.body);
  if (path.id !== null)
    return one(job, 'update', present(job, updateOne(world, shape, path.id, input(request.body), caller)));
  const records = updateMany(world, shape, parseRestFilter(request.query.filter), input(request.body), caller);
  return many(
    job,
    'update',
    records.map((record) => present(job, record)),
  );
};

const restoreMany = (job: Job): unknown => {
  const { world, shape, request } = job;
  const filter = parseRestFilter(request.query.filter);
  const records = restore(world, shape, selectRecords(world, shape, filter, { withDeleted: true }));
  // Twenty reads the rows back through the same filter, so one that asks for deleted rows restores them and shows none.
  const shown = new Set(selectRecords(world, shape, filter, { withDeleted: true }).map((record) => record.id));
  return many(
    job,
    'restore',
    records.filter((record) => shown.has(record.id)).map((record) => present(job, record)),
  );
};

const remove = (job: Job): unknown => {
  const { world, shape, path, request } = job;
  const soft = request.query.soft_delete === 'true';
  if (path.id !== null) {
    const record = world.store.table(shape.object.id).get(path.id.toLowerCase());
    if (record === undefined) throw recordNotFound();
    if (soft) return one(job, 'delete', present(job, softDelete(world, shape, [record])[0] ?? record));
    destroy(world, shape, [record]);
    return one(job, 'delete', { id: record.id });
  }
  if (request.query.filter === undefined) {
    throw badRequest(
      `Filters are mandatory for bulk ${soft ? 'delete' : 'destroy'} operations. Please provide at least one filter to prevent accidental deletion of all records.`,
    );
  }
  const records = selectRecords(world, shape, parseRestFilter(request.query.filter), { withDeleted: true });
  if (soft)
    return many(
      job,
      'delete',
      softDelete(world, shape, records).map((record) => present(job, record)),
    );
  destroy(world, shape, records);
  return many(
    job,
    'delete',
    records.map(({ id }) => ({ id })),
  );
};

/** Answers one request to /rest/<plural>…; `take` takes its token of the limiter. Refusals are thrown as ApiError. */
export const restRecords = (world: World, request: RestRequest, caller: Caller, take: () => void): RestAnswer => {
  const path = parseRestPath(request.path);
  const shape = shapeOfPlural(world, path.plural);
  take();
  const job: Job = { world, shape, path, request, caller };
  if (request.method === 'GET') return { status: 200, body: read(job) };
  if (request.method === 'POST' && path.action === 'duplicates') return { status: 200, body: { data: [] } };
  guardWrite(shape, request.method, path, caller);
  if (request.method === 'POST') return { status: 201, body: create(job) };
  if (request.method === 'DELETE') return { status: 200, body: remove(job) };
  return { status: 200, body: path.action === 'restore' ? restoreMany(job) : update(job) };
};
