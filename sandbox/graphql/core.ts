import { ApiError } from '../errors.ts';
import { graphqlError } from '../http/answer.ts';
import type { ObjectMeta } from '../metadata/types.ts';
import { type Caller, shapeOfObject, type World } from '../store/world.ts';
import { type RecordOperation, runRecordOperation } from './record-operations.ts';
import { type Field, type GraphqlRequest, requestOf, unknownField } from './request.ts';
import { runWorkflowOperation, WORKFLOW_OPERATIONS } from './workflow-operations.ts';

export type CoreContext = { readonly caller: Caller | undefined; readonly take: () => void };

const MAXIMUM_ROOTS = 20;

const uncapitalized = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const asked = (verb: RecordOperation['verb'], name: string, world: World): RecordOperation | undefined => {
  const { catalog } = world.store;
  const made = (object: ObjectMeta | undefined, many: boolean): RecordOperation | undefined =>
    object === undefined ? undefined : { verb, many, shape: shapeOfObject(world, object) };
  return made(catalog.plural(name), true) ?? made(catalog.singular(name), false);
};

const operationOf = (world: World, type: GraphqlRequest['type'], name: string): RecordOperation | undefined => {
  if (type === 'query') {
    return name.endsWith('GroupBy')
      ? asked('groupBy', name.slice(0, -'GroupBy'.length), world)
      : asked('find', name, world);
  }
  const verbs: readonly RecordOperation['verb'][] = ['create', 'update', 'delete', 'destroy', 'restore'];
  const verb = verbs.find((candidate) => name.startsWith(candidate));
  return verb === undefined ? undefined : asked(verb, uncapitalized(name.slice(verb.length)), world);
};

const refused = (message: string): ApiError =>
  new ApiError(message, { status: 200, error: 'GraphQLError', graphqlCode: 'BAD_USER_INPUT' });

const checkRoots = (roots: readonly Field[]): ApiError | undefined => {
  if (roots.length > MAXIMUM_ROOTS) {
    return refused(
      `Query too complex - Too many root resolvers requested: ${roots.length} - Maximum allowed root resolvers: ${MAXIMUM_ROOTS}`,
    );
  }
  const names = roots.map((root) => root.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : refused(`Duplicate root resolver: "${twice}"`);
};

const runEach = (world: World, request: GraphqlRequest, caller: Caller, take: () => void): unknown => {
  const problem = checkRoots(request.roots);
  if (problem !== undefined) return { data: {}, errors: [graphqlError(problem)] };
  const errors: unknown[] = [];
  const data = request.roots.map((field): readonly [string, unknown] => {
    const operation = operationOf(world, request.type, field.name);
    try {
      return [
        field.alias,
        operation === undefined ? null : runRecordOperation(world, operation, field, { caller, take }),
      ];
    } catch (error) {
      errors.push(graphqlError(error));
      return [field.alias, null];
    }
  });
  return { data: Object.fromEntries(data), ...(errors.length === 0 ? {} : { errors }) };
};

const runWorkflow = (world: World, field: Field, caller: Caller): unknown => {
  try {
    return { data: { [field.alias]: runWorkflowOperation(world, field, caller) } };
  } catch (error) {
    return { errors: [graphqlError(error)], data: null };
  }
};

/**
 * Answers POST /graphql as Twenty's direct execution does: record operations are run one by one, errors come with HTTP
 * 200, a resolver may stand only once in a request, and records cannot be mixed with other fields.
 */
export const coreGraphql = (world: World, body: unknown, { caller, take }: CoreContext): unknown => {
  const request = requestOf(body);
  const root = request.type === 'mutation' ? 'Mutation' : 'Query';
  const isRecord = (field: Field): boolean => operationOf(world, request.type, field.name) !== undefined;
  const known = (field: Field): boolean => field.name === '__typename' || WORKFLOW_OPERATIONS.includes(field.name);
  const records = request.roots.filter(isRecord);
  if (caller !== undefined && records.length > 0) {
    if (records.length === request.roots.length) return runEach(world, request, caller, take);
    throw refused('This query cannot be executed as a single request. Please split it into separate queries.');
  }
  const stranger = request.roots.find((field) => caller === undefined || !known(field));
  if (stranger !== undefined || caller === undefined) throw unknownField(stranger?.name ?? '', root);
  const [field] = request.roots;
  if (field === undefined || field.name === '__typename') return { data: { __typename: root } };
  return runWorkflow(world, field, caller);
};
