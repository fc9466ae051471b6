import { createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../errors.ts';
import { isObject } from '../json.ts';
import type { Caller, Permission } from '../store/world.ts';

export const ALL_PERMISSIONS: readonly Permission[] = [
  'READ_RECORDS',
  'WRITE_RECORDS',
  'DATA_MODEL',
  'WORKFLOWS',
  'UPLOAD_FILE',
  'WEBHOOKS',
];

/** An API key of the sandbox. `expiresAt` is epoch ms; a revoked or missing key is refused as Twenty refuses it. */
export type ApiKey = {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly revoked?: boolean;
  readonly expiresAt?: number;
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signature = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');

/** The token of a key: a JWT whose payload names workspace (`sub`, `workspaceId`) and key (`jti`), as Twenty's do. */
export const tokenOf = (key: ApiKey, workspaceId: string, secret: string): string => {
  const head = encoded({ alg: 'HS256', typ: 'JWT' });
  const payload = encoded({
    sub: workspaceId,
    type: 'API_KEY',
    workspaceId,
    iat: 1_700_000_000,
    exp: 4_102_444_799,
    jti: key.id,
  });
  return `${head}.${payload}.${signature(`${head}.${payload}`, secret)}`;
};

const refused = (status: number, error: string, message: string): ApiError =>
  new ApiError(message, {
    status,
    error,
    graphqlCode: status === 401 ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    subCode: error,
  });

const payloadOf = (token: string, secret: string): Readonly<Record<string, unknown>> => {
  const [head = '', payload = '', sign = ''] = token.split('.');
  const expected = Buffer.from(signature(`${head}.${payload}`, secret));
  const given = Buffer.from(sign);
  if (expected.length === given.length && timingSafeEqual(expected, given)) {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    if (isObject(value)) return value;
  }
  throw refused(401, 'UNAUTHENTICATED', 'Token invalid.');
};

/** Finds the caller behind an Authorization header, or throws Twenty's refusal: 403 without a token, 401 with a bad one. */
export const callerOf = (
  header: string | undefined,
  { keys, secret, now }: { readonly keys: readonly ApiKey[]; readonly secret: string; readonly now: number },
): Caller => {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw refused(403, 'FORBIDDEN_EXCEPTION', 'Missing authentication token');
  const payload = payloadOf(token, secret);
  const key = keys.find((candidate) => candidate.id === payload.jti);
  if (key === undefined || key.revoked) throw refused(403, 'FORBIDDEN_EXCEPTION', 'This API Key is revoked');
  if (key.expiresAt !== undefined && key.expiresAt <= now) {
    throw refused(403, 'FORBIDDEN_EXCEPTION', 'This API Key is expired');
  }
  return { keyId: key.id, keyName: key.name, permissions: new Set(key.permissions) };
};
