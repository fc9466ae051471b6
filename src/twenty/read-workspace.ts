import { z } from 'zod';
import type { Json } from '../mapping/hash.ts';
import type { WorkspaceMember } from '../mapping/workspace-schema.ts';
import { TwentyError } from './errors.ts';
import { manyOf, shaped } from './http/envelopes.ts';
import type { Transport } from './http/transport.ts';
import { readAll } from './read-records.ts';

const claims = z.object({ workspaceId: z.uuid(), jti: z.string().optional() });
const member = z.object({
  id: z.string(),
  userEmail: z.string().nullish(),
  name: z.object({ firstName: z.string().nullish(), lastName: z.string().nullish() }).nullish(),
  createdAt: z.string(),
});
const workflowVersion = z.object({
  id: z.string(),
  name: z.string().nullish(),
  trigger: z.object({ type: z.string().nullish(), settings: z.json().optional() }).nullish(),
});
const webhook = z.object({ id: z.string(), targetUrl: z.string(), operations: z.array(z.string()).nullish() });

/** What an API key says of itself; only the server can verify it. @throws TwentyError `key-invalid` */
export function claimsOf(apiKey: string): { readonly workspaceId: string; readonly keyId: string | undefined } {
  try {
    const payload = Buffer.from(apiKey.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { workspaceId, jti } = claims.parse(JSON.parse(payload));
    return { workspaceId, keyId: jti };
  } catch {
    throw new TwentyError({
      code: 'key-invalid',
      message: 'This is no API key of Twenty. Copy it again, whole, from Settings → APIs & Webhooks.',
    });
  }
}

/** The people with an account, oldest first. */
export async function readMembers(transport: Transport): Promise<WorkspaceMember[]> {
  const found: z.infer<typeof member>[] = [];
  for await (const records of readAll(transport, { object: 'workspaceMembers' })) {
    found.push(...shaped(z.array(member), records));
  }
  found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  return found.map(({ id, userEmail, name }) => ({
    id,
    email: userEmail ?? '',
    firstName: name?.firstName ?? '',
    lastName: name?.lastName ?? '',
  }));
}

/** A version of a workflow that runs by itself when records change. */
export interface ActiveWorkflow {
  readonly id: string;
  readonly name: string;
  /** Which change of which object starts it, in Twenty's own form. */
  readonly trigger: Json;
}

/** Active workflows that writing records would start; manual ones and those on a timetable are left out. */
export async function readActiveWorkflows(transport: Transport): Promise<ActiveWorkflow[]> {
  const found: ActiveWorkflow[] = [];
  for await (const records of readAll(transport, { object: 'workflowVersions', filter: 'status[eq]:ACTIVE' })) {
    for (const { id, name, trigger } of shaped(z.array(workflowVersion), records)) {
      if (trigger?.type === 'DATABASE_EVENT') found.push({ id, name: name ?? '', trigger: trigger.settings ?? null });
    }
  }
  return found;
}

export type Webhook = z.infer<typeof webhook>;

/** Addresses that Twenty calls for every change of a record. */
export async function readWebhooks(transport: Transport): Promise<Webhook[]> {
  const body = await transport.must({ method: 'GET', path: '/rest/metadata/webhooks', kind: 'metadata-read' });
  return shaped(z.array(webhook), manyOf(body));
}
