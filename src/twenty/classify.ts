import { z } from 'zod';
import type { Json } from '../mapping/hash.ts';
import { TwentyError, type TwentyErrorCode } from './errors.ts';

/** What an answer means for the caller. A throttled call was not executed; of an unknown one nobody knows. */
export type Answer =
  | { readonly kind: 'ok'; readonly body: Json }
  | { readonly kind: 'throttled'; readonly limit: number; readonly windowMs: number }
  | { readonly kind: 'refused'; readonly error: TwentyError }
  | { readonly kind: 'unknown'; readonly error: TwentyError };

const errorBody = z.object({
  statusCode: z.number().optional(),
  error: z.string().optional(),
  messages: z.array(z.string()).optional(),
  message: z.union([z.string(), z.array(z.string())]).optional(),
  code: z.string().optional(),
  errors: z.unknown().optional(),
});
const graphqlErrors = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      extensions: z.object({ code: z.string().optional(), subCode: z.string().optional() }).loose().optional(),
    }),
  ),
});

const LIMIT = /Limit reached \((\d+) tokens per (\d+) ms\)/;

/**
 * Reads status and body of an answer. Twenty 2.31 refuses by rate limit with 429 over REST and with HTTP 200 over
 * GraphQL, missing keys with 403, denied records with 400, duplicates with 400; a proxy may answer HTML in its place.
 */
export function classify(status: number, text: string): Answer {
  const body = parseJson(text);
  if (body === undefined) {
    const html = /^\s*</.test(text);
    if (status >= 500)
      return unknown('server-error', 'Twenty, or a proxy before it, answered with an error page.', status);
    if (status === 204 || text === '') return { kind: 'ok', body: null };
    if (html)
      return unknown('not-twenty', 'The address answers with a web page, not as Twenty. Check the URL.', status);
    return unknown('no-answer', "Twenty's answer broke off.", status);
  }
  const graphql = graphqlErrors.safeParse(body);
  if (graphql.success && status === 200) return classifyMessages(graphql.data.errors.map(graphqlText), status);
  if (status < 400) return { kind: 'ok', body };
  const parsed = errorBody.safeParse(body);
  const said = parsed.success ? textsOf(parsed.data) : [text.slice(0, 500)];
  if (status === 429) return throttled(said) ?? { kind: 'throttled', limit: 100, windowMs: 60_000 };
  if (status === 502 || status === 503 || status === 504) {
    return unknown('server-error', 'Twenty is not available at the moment.', status, said.join('; '));
  }
  return classifyMessages(said, status);
}

function graphqlText({ message, extensions }: z.infer<typeof graphqlErrors>['errors'][number]): string {
  return [message, extensions?.subCode, extensions?.code].filter(Boolean).join(' | ');
}

function textsOf(body: z.infer<typeof errorBody>): string[] {
  const nested = body.errors === undefined ? [] : [JSON.stringify(body.errors)];
  const message = body.message === undefined ? [] : [body.message].flat();
  return [...(body.messages ?? []), ...message, ...nested, ...(body.code ? [body.code] : [])];
}

const RULES: readonly (readonly [pattern: RegExp, code: TwentyErrorCode, message: string])[] = [
  [/duplicate entry|duplicate key/i, 'duplicate', 'another record holds a value that must be unique'],
  [/Missing authentication token/i, 'key-missing', 'Twenty wants an API key. Give one with --key or TWENTY_API_KEY.'],
  [
    /Token has expired|API Key is expired/i,
    'key-expired',
    'The API key has expired. Make a new one in Twenty under Settings → API.',
  ],
  [/API Key is revoked/i, 'key-revoked', 'The API key was revoked. Make a new one in Twenty under Settings → API.'],
  [
    /Token invalid|UNAUTHENTICATED/i,
    'key-invalid',
    'Twenty does not know this API key. Copy it again from Settings → API.',
  ],
  [/WORKSPACE_NOT_FOUND|Workspace not found/i, 'workspace-gone', 'The workspace of this API key is gone.'],
  [
    /does not have permission|PERMISSION_DENIED|FORBIDDEN|has no role/i,
    'permission-denied',
    "The API key's role does not allow this. Give it a role that may, in Twenty under Settings → Roles.",
  ],
  [/already used by|NOT_AVAILABLE|already exists/i, 'name-taken', 'the name is taken in the workspace'],
  [/doesn't have any ".*" field/i, 'unknown-field', 'the workspace has no such field'],
  [/^object '.*' not found/i, 'unknown-object', 'the workspace has no such object'],
  [/NotFound|Record not found/i, 'not-found', 'the record is not there'],
  [
    /METADATA_VALIDATION|validation errors occurred/i,
    'invalid-metadata',
    'Twenty refuses this change of the data model',
  ],
  [/^Invalid |invalid|conflicting|Expected format|not valid/i, 'invalid-value', 'a value that Twenty refuses'],
];

function classifyMessages(said: readonly string[], status: number): Answer {
  const limited = throttled(said);
  if (limited !== undefined) return limited;
  const detail = said.join('; ').slice(0, 2000);
  const rule = RULES.find(([pattern]) => said.some((text) => pattern.test(text)));
  if (status >= 500 && rule?.[1] !== 'duplicate') {
    // Twenty answers a NUL in a text this way: the call failed as a whole, but a proxy's 500 looks the same.
    if (/^Data validation error/.test(detail)) {
      return refused('invalid-value', 'a value that the database behind Twenty refuses', status, detail);
    }
    return unknown('server-error', 'Twenty answered with an internal error.', status, detail);
  }
  return rule === undefined
    ? refused('refused', 'Twenty refused the call', status, detail)
    : refused(rule[1], withField(rule[1], rule[2], detail), status, detail);
}

/** Twenty names the field of a bad value in quotes behind the value; the field may be shown, the value not. */
function withField(code: TwentyErrorCode, message: string, detail: string): string {
  const field = code === 'invalid-value' ? /field "([\w.]+)"/.exec(detail)?.[1] : undefined;
  return field === undefined ? message : `${message}, in ${field}`;
}

function throttled(said: readonly string[]): Answer | undefined {
  for (const text of said) {
    const match = LIMIT.exec(text);
    if (match) return { kind: 'throttled', limit: Number(match[1]), windowMs: Number(match[2]) };
    if (/LIMIT_REACHED/.test(text)) return { kind: 'throttled', limit: 100, windowMs: 60_000 };
  }
  return undefined;
}

function refused(code: TwentyErrorCode, message: string, status: number, detail: string): Answer {
  return { kind: 'refused', error: new TwentyError({ code, message, status, detail }) };
}

function unknown(code: TwentyErrorCode, message: string, status: number, detail?: string): Answer {
  return { kind: 'unknown', error: new TwentyError({ code, message, status, detail }) };
}

function parseJson(text: string): Json | undefined {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
