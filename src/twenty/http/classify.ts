import { z } from 'zod';
import type { Json } from '../../mapping/hash.ts';
import { TwentyError, type TwentyErrorCode } from '../errors.ts';
import { refusalOf, type Said } from './refusals.ts';

/** What an answer means for the caller. A throttled call was not executed; of an unknown one nobody knows. */
export type Answer =
  | { readonly kind: 'ok'; readonly body: Json }
  | { readonly kind: 'throttled'; readonly limit: RateLimit | undefined }
  | { readonly kind: 'refused'; readonly error: TwentyError }
  | { readonly kind: 'unknown'; readonly error: TwentyError };

/** So many record calls in so many milliseconds. */
export interface RateLimit {
  readonly calls: number;
  readonly windowMs: number;
}

const restError = z.object({
  error: z.string().optional(),
  messages: z.array(z.string()).optional(),
  message: z.union([z.string(), z.array(z.string())]).optional(),
  code: z.string().optional(),
  errors: z.unknown().optional(),
});
const graphqlError = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional(), subCode: z.string().optional() }).optional(),
      }),
    )
    .min(1),
});

/** Refusals that Twenty 2.31 answers with 500: a NUL in a text, a body of more than 10 MB. */
const REFUSED_WITH_500: ReadonlySet<TwentyErrorCode> = new Set(['invalid-value', 'too-large', 'duplicate']);

/**
 * Reads status and text of an answer. Twenty 2.31 refuses by rate limit with 429 over REST and with HTTP 200 over
 * GraphQL, a missing key with 403, denied records and duplicates with 400, a NUL with 500; a proxy before it may answer
 * with a page of its own, and a broken connection with half a body.
 */
export function classify(input: { readonly status: number; readonly text: string }): Answer {
  const { status, text } = input;
  const body = parseJson(text);
  if (body === undefined) return withoutJson(status, text);
  const graphql = status < 300 ? graphqlError.safeParse(body) : undefined;
  if (graphql?.success) return classifyGraphql(graphql.data.errors, status);
  if (status < 300) return { kind: 'ok', body };
  const said = restSaid(body);
  if (status === 429) return { kind: 'throttled', limit: limitOf(said) };
  const refusal = refusalOf(said);
  const detail = detailOf(said);
  if (status >= 500 && (refusal === undefined || !REFUSED_WITH_500.has(refusal.code))) {
    return unknown('server-error', 'Twenty answered with an internal error.', status, detail);
  }
  return refused(refusal?.code ?? 'refused', refusal?.message ?? 'Twenty refused the call.', status, detail);
}

function withoutJson(status: number, text: string): Answer {
  if (status === 204) return { kind: 'ok', body: null };
  if (status === 429) return { kind: 'throttled', limit: undefined };
  if (status === 413) return refused('too-large', 'The call is larger than the proxy before Twenty takes.', status);
  if (status >= 500) {
    return unknown('server-error', 'Twenty, or a proxy before it, answered with an error page.', status);
  }
  if (/^\s*</.test(text)) {
    const message = 'The address answers with a web page, not as Twenty. Check the URL.';
    return status >= 400 ? refused('not-twenty', message, status) : unknown('not-twenty', message, status);
  }
  return unknown('no-answer', "Twenty's answer broke off.", status);
}

function classifyGraphql(errors: z.infer<typeof graphqlError>['errors'], status: number): Answer {
  const said = errors.map(({ message, extensions }) => ({
    message,
    codes: [extensions?.code, extensions?.subCode].filter((code) => code !== undefined),
  }));
  const throttled = said.filter(({ codes }) => codes.includes('LIMIT_REACHED'));
  if (throttled.length > 0) return { kind: 'throttled', limit: limitOf(throttled) };
  const refusal = refusalOf(said);
  const detail = detailOf(said);
  if (refusal === undefined && said.some(({ codes }) => codes.includes('INTERNAL_SERVER_ERROR'))) {
    return unknown('server-error', 'Twenty answered with an internal error.', status, detail);
  }
  return refused(refusal?.code ?? 'refused', refusal?.message ?? 'Twenty refused the call.', status, detail);
}

/** Every message of a REST error; those of a refused change of the data model lie deeper, each with its own code. */
function restSaid(body: Json): Said[] {
  if (typeof body === 'string') return [{ message: body, codes: [] }];
  const parsed = restError.safeParse(body);
  if (!parsed.success) return [];
  const { error, code, messages, message, errors } = parsed.data;
  const codes = [error, code].filter((known) => known !== undefined);
  const texts = [...(messages ?? []), ...(message === undefined ? [] : [message].flat())];
  return [
    ...nestedMessages(errors).map((text) => ({ message: text, codes: [] })),
    ...texts.map((text) => ({ message: text, codes })),
  ];
}

function nestedMessages(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(nestedMessages);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'message' && typeof member === 'string' ? [member] : nestedMessages(member),
  );
}

/** The limit that a refusal names, e.g. "Limit reached (100 tokens per 60000 ms)". */
function limitOf(said: readonly Said[]): RateLimit | undefined {
  for (const { message } of said) {
    const match = /^Limit reached \((\d{1,9}) tokens per (\d{1,9}) ms\)$/.exec(message);
    const [calls, windowMs] = [Number(match?.[1]), Number(match?.[2])];
    if (calls > 0 && windowMs > 0) return { calls, windowMs };
  }
  return undefined;
}

function detailOf(said: readonly Said[]): string {
  return said
    .map(({ message }) => message)
    .join('; ')
    .slice(0, 2000);
}

function refused(code: TwentyErrorCode, message: string, status: number, detail?: string): Answer {
  return { kind: 'refused', error: new TwentyError({ code, message, status, detail }) };
}

function unknown(code: TwentyErrorCode, message: string, status: number, detail?: string): Answer {
  return { kind: 'unknown', error: new TwentyError({ code, message, status, detail }) };
}

function parseJson(text: string): Json | undefined {
  try {
    // JSON.parse yields JSON or throws; checking a batch of 200 records again would take longer than comparing it.
    const body: Json = JSON.parse(text);
    return body;
  } catch {
    return undefined;
  }
}
