/** What went wrong with a call, as a stable code. */
export type TwentyErrorCode =
  | 'bad-address'
  | 'unreachable'
  | 'no-answer'
  | 'server-error'
  | 'not-twenty'
  | 'key-missing'
  | 'key-invalid'
  | 'key-expired'
  | 'key-revoked'
  | 'workspace-gone'
  | 'permission-denied'
  | 'not-found'
  | 'duplicate'
  | 'invalid-value'
  | 'missing-target'
  | 'too-large'
  | 'unknown-field'
  | 'unknown-object'
  | 'name-taken'
  | 'name-reserved'
  | 'invalid-metadata'
  | 'read-only'
  | 'crowded-out'
  | 'refused';

/**
 * A call that Twenty refused or that got no answer. `message` is fit for a person and holds no value of a record;
 * `detail` is what the server said and may hold one: never log it.
 */
export class TwentyError extends Error {
  readonly code: TwentyErrorCode;
  readonly status: number | undefined;
  readonly detail: string | undefined;

  constructor(input: {
    readonly code: TwentyErrorCode;
    readonly message: string;
    readonly status?: number | undefined;
    readonly detail?: string | undefined;
    readonly cause?: unknown;
  }) {
    super(input.message, { cause: input.cause });
    this.name = 'TwentyError';
    this.code = input.code;
    this.status = input.status;
    // Not enumerable: a logger that copies an error's own fields must not copy what the server said of a record.
    Object.defineProperty(this, 'detail', { value: input.detail, enumerable: false });
  }
}
