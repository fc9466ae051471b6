import { ApiError } from '../errors.ts';
import { isObject } from '../json.ts';
import { type Document, type FieldNode, type Operation, parseDocument, type Selection, type Value } from './parse.ts';

/** One selected field with its arguments worked out. */
export type Field = {
  readonly name: string;
  readonly alias: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
};

export type GraphqlRequest = { readonly type: Operation['type']; readonly roots: readonly Field[] };

const resolved = (value: Value, variables: Readonly<Record<string, unknown>>): unknown => {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'variable':
      return variables[value.name];
    case 'list':
      return value.items.map((item) => resolved(item, variables));
    case 'object':
      return Object.fromEntries(value.fields.map(([name, inner]) => [name, resolved(inner, variables)]));
  }
};

const flattened = (selections: readonly Selection[], document: Document): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === 'field') return [selection];
    const inner = selection.kind === 'inline' ? selection.selections : (document.fragments.get(selection.name) ?? []);
    return flattened(inner, document);
  });

const fieldsOf = (
  selections: readonly Selection[],
  document: Document,
  variables: Readonly<Record<string, unknown>>,
): readonly Field[] =>
  flattened(selections, document).map((node) => ({
    name: node.name,
    alias: node.alias,
    args: Object.fromEntries(
      node.args.map(([name, value]) => [name, resolved(value, variables)]).filter(([, value]) => value !== undefined),
    ),
    fields: fieldsOf(node.selections, document, variables),
  }));

/** Reads the body of a GraphQL request: its one operation, with variables put in and fragments unfolded. */
export const requestOf = (body: unknown): GraphqlRequest => {
  const { query, variables, operationName } = isObject(body) ? body : {};
  const document = parseDocument(typeof query === 'string' ? query : '');
  const named = document.operations.find((operation) => operation.name === operationName);
  const operation = named ?? document.operations[0];
  if (operation === undefined) {
    throw new ApiError('Must provide an operation.', {
      status: 200,
      error: 'GraphQLError',
      graphqlCode: 'BAD_REQUEST',
    });
  }
  const given = isObject(variables) ? variables : {};
  const defaults = Object.fromEntries(operation.defaults.map(([name, value]) => [name, resolved(value, {})]));
  return { type: operation.type, roots: fieldsOf(operation.selections, document, { ...defaults, ...given }) };
};

/** Complains of a field that a type does not have, as graphql-js does. */
export const unknownField = (name: string, type: string): ApiError =>
  new ApiError(`Cannot query field "${name}" on type "${type}".`, {
    status: 200,
    error: 'GraphQLError',
    graphqlCode: 'GRAPHQL_VALIDATION_FAILED',
  });
