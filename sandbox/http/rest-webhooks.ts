import { randomBytes, randomUUID } from 'node:crypto';
import { isoNow } from '../clock.ts';
import { permissionDenied } from '../errors.ts';
import { isObject } from '../json.ts';
import { malformed, metadataRefusal } from '../metadata/metadata-error.ts';
import type { StoredDocument } from '../store/change.ts';
import type { Caller, World } from '../store/world.ts';
import type { RestAnswer, RestRequest } from './rest-records.ts';

const created = (world: World, body: unknown): StoredDocument => {
  const given = isObject(body) ? body : {};
  if (typeof given.targetUrl !== 'string') throw malformed(['targetUrl must be a string']);
  const now = isoNow(world.clock);
  return {
    id: randomUUID(),
    targetUrl: given.targetUrl,
    operations: Array.isArray(given.operations) ? given.operations : [],
    description: given.description ?? null,
    secret: typeof given.secret === 'string' ? given.secret : randomBytes(32).toString('hex'),
    workspaceId: world.workspaceId,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
};

const save = (world: World, value: StoredDocument): StoredDocument => {
  world.store.write({ op: 'document', kind: 'webhook', value });
  return value;
};

/** Answers /rest/metadata/webhooks: records of webhooks, which the sandbox keeps and never calls. */
export const restWebhooks = (world: World, request: RestRequest, caller: Caller): RestAnswer => {
  if (!caller.permissions.has('WEBHOOKS')) throw permissionDenied();
  const id = request.path.split('/')[4];
  if (request.method === 'POST') return { status: 201, body: save(world, created(world, request.body)) };
  if (id === undefined) {
    const data = world.store.allDocuments('webhook');
    const [startCursor, endCursor] = [data[0]?.id ?? null, data.at(-1)?.id ?? null];
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor, endCursor };
    return { status: 200, body: { data, pageInfo, totalCount: data.length } };
  }
  const webhook = world.store.document('webhook', id);
  if (webhook === undefined) throw metadataRefusal(404, 'Webhook not found', 'WEBHOOK_NOT_FOUND');
  if (request.method === 'DELETE') {
    world.store.write({ op: 'no-document', kind: 'webhook', id });
    return { status: 200, body: true };
  }
  if (request.method === 'GET') return { status: 200, body: webhook };
  const change = isObject(request.body) ? request.body : {};
  return { status: 200, body: save(world, { ...webhook, ...change, id, updatedAt: isoNow(world.clock) }) };
};
