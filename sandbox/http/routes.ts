import type { Uploads } from '../files/uploads.ts';
import { coreGraphql } from '../graphql/core.ts';
import { metadataGraphql } from '../graphql/metadata.ts';
import type { RateLimiter } from '../limits/token-bucket.ts';
import type { Caller, World } from '../store/world.ts';
import { type Answer, cannot, graphqlError, json, restRefusal } from './answer.ts';
import { type ApiKey, callerOf } from './api-keys.ts';
import { parseMultipart } from './multipart.ts';
import { BodyTooLarge, parseBody } from './read-body.ts';
import { restMetadata } from './rest-metadata.ts';
import { type RestRequest, restRecords } from './rest-records.ts';
import { restWebhooks } from './rest-webhooks.ts';

export type Incoming = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: { readonly authorization: string | undefined; readonly contentType: string | undefined };
  readonly bytes: Uint8Array;
};

export type Site = {
  readonly world: World;
  readonly uploads: Uploads;
  readonly limiter: RateLimiter;
  readonly keys: readonly ApiKey[];
  readonly secret: string;
  readonly legacy: boolean;
};

const caller = ({ keys, secret, world }: Site, incoming: Incoming): Caller =>
  callerOf(incoming.headers.authorization, { keys, secret, now: world.clock.now() });

const rest = (site: Site, incoming: Incoming): Answer => {
  const { world, limiter, legacy } = site;
  const { method, path, query } = incoming;
  const who = caller(site, incoming);
  const request: RestRequest = { method, path, query, body: parseBody(incoming.bytes) };
  if (/^\/rest\/metadata\/(objects|fields)(\/|$)/.test(path)) {
    const answer = restMetadata(world, request, { caller: who, legacy });
    return json(answer.status, answer.body);
  }
  if (/^\/rest\/metadata\/webhooks(\/|$)/.test(path)) {
    const answer = restWebhooks(world, request, who);
    return json(answer.status, answer.body);
  }
  const answer = restRecords(world, request, who, () => limiter.takeOrThrow(world.clock.now()));
  return json(answer.status, answer.body);
};

const graphql = (site: Site, incoming: Incoming): Answer => {
  const multipart = parseMultipart(incoming.headers.contentType, incoming.bytes);
  const body = multipart === undefined ? parseBody(incoming.bytes) : multipart.operations;
  const answer = (): unknown => {
    const who = incoming.headers.authorization === undefined ? undefined : caller(site, incoming);
    const { world, uploads, limiter } = site;
    if (incoming.path === '/metadata')
      return metadataGraphql(body, { world, uploads, caller: who, file: multipart?.file });
    return coreGraphql(world, body, { caller: who, take: () => limiter.takeOrThrow(world.clock.now()) });
  };
  try {
    return json(200, answer());
  } catch (error) {
    return json(200, { errors: [graphqlError(error)] });
  }
};

const FORBIDDEN = { message: 'Forbidden resource', error: 'Forbidden', statusCode: 403 };

const file = ({ uploads }: Site, { method, path, query, bytes }: Incoming): Answer => {
  const id = path.split('/').at(-1) ?? '';
  if (!uploads.isSigned(id, query.token)) return json(403, FORBIDDEN);
  if (method === 'PUT') {
    uploads.receive(id, bytes);
    return { status: 204, body: null };
  }
  return { status: 200, body: { bytes: uploads.download(id) } };
};

const routed = (site: Site, incoming: Incoming): Answer => {
  const { method, path } = incoming;
  if (path === '/healthz') return json(200, { status: 'ok', info: {}, error: {}, details: {} });
  if (/^\/rest\/./.test(path)) return rest(site, incoming);
  if (method === 'POST' && (path === '/graphql' || path === '/metadata')) return graphql(site, incoming);
  if (method === 'PUT' && path.startsWith('/file-upload/')) return file(site, incoming);
  if (method === 'GET' && path.startsWith('/file/files-field/')) return file(site, incoming);
  return cannot(method, path);
};

/** Answers one request to the sandbox. Refusals become answers here; anything else thrown is a fault of the sandbox. */
export const answerTo = (site: Site, incoming: Incoming): Answer => {
  try {
    return routed(site, incoming);
  } catch (error) {
    if (error instanceof BodyTooLarge) return { status: 500, body: { text: error.message } };
    return restRefusal(error);
  }
};
