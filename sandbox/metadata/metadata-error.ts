/** One thing that is wrong with an object, field or index that a client wants. */
export type MetadataProblem = { readonly code: string; readonly message: string; readonly value?: unknown };

export type MetadataKind = 'fieldMetadata' | 'objectMetadata' | 'index';

/** A refusal of a metadata route: it carries its whole REST body, which differs from that of record routes. */
export class MetadataError extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly graphqlCode: string;
  constructor(message: string, status: number, body: Readonly<Record<string, unknown>>, graphqlCode: string) {
    super(message);
    this.name = 'MetadataError';
    this.status = status;
    this.body = body;
    this.graphqlCode = graphqlCode;
  }
}

/** 400 METADATA_VALIDATION_ERROR with the problems found, as Twenty words it. `task` ends the message: "creating fields". */
export const invalidMetadata = (
  task: string,
  kind: MetadataKind,
  problems: readonly MetadataProblem[],
  about: Readonly<Record<string, unknown>> = {},
): MetadataError => {
  const message = `Multiple validation errors occurred while ${task}`;
  const errors = problems.map((problem) => ({ ...problem, userFriendlyMessage: problem.message }));
  const type = task.startsWith('creating') ? 'create' : task.startsWith('updating') ? 'update' : 'delete';
  const failure = { status: 'fail', errors, flatEntityMinimalInformation: about, metadataName: kind, type };
  return new MetadataError(
    message,
    400,
    {
      statusCode: 400,
      error: 'METADATA_VALIDATION_ERROR',
      message,
      errors: { [kind]: [failure] },
      summary: { totalErrors: 1, [kind]: 1 },
      userFriendlyMessage: problems[0]?.message ?? message,
    },
    'METADATA_VALIDATION_FAILED',
  );
};

/** A domain refusal: 404 for what is not there, 403 for what may not be changed, 400 otherwise. */
export const metadataRefusal = (status: 400 | 403 | 404, message: string, code: string): MetadataError =>
  new MetadataError(
    message,
    status,
    { statusCode: status, error: 'Error', messages: [message], code },
    status === 404 ? 'NOT_FOUND' : status === 403 ? 'FORBIDDEN' : 'BAD_USER_INPUT',
  );

/** 400 in the stock form of Twenty's framework, for a body of the wrong shape: note `message`, not `messages`. */
export const malformed = (message: string | readonly string[]): MetadataError =>
  new MetadataError(
    typeof message === 'string' ? message : message.join(', '),
    400,
    { message, error: 'Bad Request', statusCode: 400 },
    'BAD_USER_INPUT',
  );

/** 500 of a change that passed the checks and then failed in the database: Twenty answers its reason as plain text. */
export const migrationFailed = (reason: string): MetadataError =>
  new MetadataError(reason, 500, {}, 'INTERNAL_SERVER_ERROR');
