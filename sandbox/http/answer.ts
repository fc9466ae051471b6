import { ApiError } from '../errors.ts';
import { MetadataError } from '../metadata/metadata-error.ts';

/** An answer before it is put on the wire: JSON, text, bytes or nothing at all. */
export type Answer = {
  readonly status: number;
  readonly body: { readonly json: unknown } | { readonly text: string } | { readonly bytes: Uint8Array } | null;
};

export const json = (status: number, value: unknown): Answer => ({ status, body: { json: value } });

export const cannot = (method: string, path: string): Answer =>
  json(404, { message: `Cannot ${method} ${path}`, error: 'Not Found', statusCode: 404 });

/** A refusal as REST words it. Authentication refusals put their keys in another order, as Twenty does. */
export const restRefusal = (error: unknown): Answer => {
  if (error instanceof MetadataError) {
    return error.status === 500 ? { status: 500, body: { text: error.message } } : json(error.status, error.body);
  }
  if (!(error instanceof ApiError)) throw error;
  const { status, error: name, code } = error.refusal;
  return json(status, {
    statusCode: status,
    error: name,
    messages: [error.message],
    ...(code === undefined ? {} : { code }),
  });
};

/** An error entry of a GraphQL answer. */
export const graphqlError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (error instanceof MetadataError) {
    const { graphqlCode, message, body } = error;
    const { errors, summary, userFriendlyMessage } = body;
    return { message, extensions: { code: graphqlCode, errors, summary, userFriendlyMessage } };
  }
  if (!(error instanceof ApiError)) throw error;
  const { graphqlCode, subCode, friendly } = error.refusal;
  // What graphql-js itself finds in the text of a request carries no code.
  if (graphqlCode.startsWith('GRAPHQL_')) return { message: error.message };
  return {
    message: error.message,
    extensions: {
      ...(subCode === undefined ? {} : { subCode }),
      ...(friendly === undefined ? {} : { userFriendlyMessage: friendly }),
      code: graphqlCode,
    },
  };
};
