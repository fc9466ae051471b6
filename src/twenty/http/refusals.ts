import type { TwentyErrorCode } from '../errors.ts';

/** One message of an error answer, with the codes that came beside it. */
export interface Said {
  readonly message: string;
  /** REST `error` and `code`, GraphQL `extensions.code` and `subCode`. */
  readonly codes: readonly string[];
}

export interface Refusal {
  readonly code: TwentyErrorCode;
  readonly message: string;
}

const UNKNOWN_KEY = 'Twenty does not know this API key. Copy it again, whole, from Settings → APIs & Webhooks.';

type Rule = Refusal & { readonly codes?: readonly string[]; readonly pattern?: RegExp };

const NEW_KEY = 'Make a new one in Twenty under Settings → APIs & Webhooks.';

/**
 * What Twenty 2.31 says when it refuses. Its messages quote values of records, and a value may say anything ("API Key
 * is revoked"), so every pattern holds the whole message or its fixed beginning, never a piece somewhere inside.
 */
const RULES: readonly Rule[] = [
  {
    pattern: /^Missing authentication token$/,
    code: 'key-missing',
    message: 'Twenty wants an API key and got none. Give one with --key or TWENTY_API_KEY.',
  },
  {
    pattern: /^(Token has expired\.|This API Key is expired)$/,
    code: 'key-expired',
    message: `The API key has expired. ${NEW_KEY}`,
  },
  { pattern: /^This API Key is revoked$/, code: 'key-revoked', message: `The API key was revoked. ${NEW_KEY}` },
  { codes: ['WORKSPACE_NOT_FOUND'], code: 'workspace-gone', message: 'The workspace of this API key is gone.' },
  { codes: ['UNAUTHENTICATED'], code: 'key-invalid', message: UNKNOWN_KEY },
  // What a key gets that was cut short when it was copied.
  { pattern: /^Unknown token error\.$/, code: 'key-invalid', message: UNKNOWN_KEY },
  {
    pattern: /^Cannot (GET|POST|PATCH|PUT|DELETE) \//,
    code: 'not-twenty',
    message: 'The address has no API of Twenty. Check the URL and the version.',
  },
  {
    pattern: /^API key \S+ has no role assigned$/,
    code: 'permission-denied',
    message: 'The API key has no role. Give it one in Twenty under Settings → APIs & Webhooks.',
  },
  {
    codes: ['PERMISSION_DENIED', 'FORBIDDEN', 'FORBIDDEN_EXCEPTION'],
    code: 'permission-denied',
    message: "The API key's role does not allow this. Give the key a role that does, in Twenty under Settings → Roles.",
  },
  {
    pattern: /^Cannot delete (standard|system-managed) field /,
    code: 'permission-denied',
    message: 'Twenty does not let anybody delete a field of its own.',
  },
  {
    pattern: /^(A duplicate entry was detected$|duplicate key value violates )/,
    code: 'duplicate',
    message: 'Another record, perhaps one in the trash, holds a value that must be unique.',
  },
  {
    pattern: /^insert or update on table "\w+" violates foreign key constraint /,
    code: 'missing-target',
    message: 'It points to a record that is not in Twenty.',
  },
  {
    pattern: /^Object \w+ doesn't have any "\w+" field\.$/,
    code: 'unknown-field',
    message: 'The workspace has no such field. Read its data model again.',
  },
  {
    pattern: /^object '[^']*' not found/,
    code: 'unknown-object',
    message: 'The workspace has no such object. Read its data model again.',
  },
  {
    codes: ['NotFoundException', 'NOT_FOUND', 'RECORD_NOT_FOUND'],
    code: 'not-found',
    message: 'The record is not in Twenty.',
  },
  {
    pattern: /^Name "[^"]*" is not available as it is already used by /,
    code: 'name-taken',
    message: 'The name is taken in the workspace. Choose another.',
  },
  {
    pattern: /^(This name is reserved\.|Name "[^"]*" is reserved )/,
    code: 'name-reserved',
    message: 'Twenty keeps this name for itself. Choose another.',
  },
  {
    codes: ['METADATA_VALIDATION_ERROR', 'METADATA_VALIDATION_FAILED'],
    code: 'invalid-metadata',
    message: 'Twenty refuses this change of its data model.',
  },
  {
    pattern: /^(Maximum number of records to upsert is |request entity too large$)/,
    code: 'too-large',
    message: 'The call holds more than Twenty takes at once.',
  },
  {
    pattern: /^(string is too long for tsvector|index row size \d+ exceeds )/,
    code: 'invalid-value',
    message: 'A text of the record is too long for Twenty to index.',
  },
  {
    pattern:
      /^(Invalid |Value "|Provided |The URL of the link is not valid|Field \w+ is not nullable|Data validation error\.$|One-to-many relation |invalid input |value too long )/,
    code: 'invalid-value',
    message: 'Twenty refuses a value of the record.',
  },
];

/** Names the field of a refused value: Twenty puts it last, in quotes, after the value itself, which stays out. */
function fieldOf(message: string): string | undefined {
  return /^Invalid .* field "([\w.]+)"(?:\. (?:Valid values are|Expected format): [^"]*)?$/s.exec(message)?.[1];
}

/** Which refusal the messages amount to; undefined where none is known. */
export function refusalOf(said: readonly Said[]): Refusal | undefined {
  for (const { codes, pattern, code, message } of RULES) {
    const hit = said.find((one) => pattern?.test(one.message) || codes?.some((known) => one.codes.includes(known)));
    if (hit === undefined) continue;
    const field = code === 'invalid-value' ? fieldOf(hit.message) : undefined;
    return { code, message: field === undefined ? message : `Twenty refuses the value of ${field}.` };
  }
  return undefined;
}
