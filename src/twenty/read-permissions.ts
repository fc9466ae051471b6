import { z } from 'zod';
import type { Call, Transport } from './http/transport.ts';
import { claimsOf } from './read-workspace.ts';

/** May the key do it? `unknown` where its role does not let it ask. */
export type May = 'yes' | 'no' | 'unknown';

/** What a migration needs of its key. Limits on single objects or fields, and on rows, are not seen from here. */
export interface Permissions {
  /** Label of the key's role in Twenty. */
  readonly role: string | undefined;
  readonly readRecords: May;
  readonly updateRecords: May;
  readonly softDeleteRecords: May;
  readonly destroyRecords: May;
  readonly dataModel: May;
  readonly uploadFiles: May;
  readonly workflows: May;
}

const answer = z.object({
  data: z.object({
    apiKey: z.object({
      role: z.object({
        label: z.string(),
        canUpdateAllSettings: z.boolean(),
        canAccessAllTools: z.boolean(),
        canReadAllObjectRecords: z.boolean(),
        canUpdateAllObjectRecords: z.boolean(),
        canSoftDeleteAllObjectRecords: z.boolean(),
        canDestroyAllObjectRecords: z.boolean(),
        permissionFlags: z.array(z.object({ flag: z.string() })).nullish(),
      }),
    }),
  }),
});
const ROLE = `query Role($id: UUID!) { apiKey(input: { id: $id }) { role { label canUpdateAllSettings canAccessAllTools canReadAllObjectRecords canUpdateAllObjectRecords canSoftDeleteAllObjectRecords canDestroyAllObjectRecords permissionFlags { flag } } } }`;

/** Reads the key's own role; a key that may not see it is tried with two calls that only read. */
export async function readPermissions(transport: Transport): Promise<Permissions> {
  const { keyId } = claimsOf(transport.apiKey);
  const asked = await transport.send({
    method: 'POST',
    path: '/metadata',
    kind: 'metadata-read',
    body: { query: ROLE, variables: { id: keyId ?? null } },
  });
  const parsed = asked.kind === 'ok' ? answer.safeParse(asked.body) : undefined;
  if (parsed?.success) return fromRole(parsed.data.data.apiKey.role);
  const [readRecords, dataModel] = await Promise.all([
    allowed(transport, { method: 'GET', path: '/rest/people?limit=1', kind: 'read' }),
    allowed(transport, { method: 'GET', path: '/rest/metadata/objects?limit=1', kind: 'metadata-read' }),
  ]);
  const rest = { updateRecords: 'unknown', softDeleteRecords: 'unknown', destroyRecords: 'unknown' } as const;
  return { role: undefined, readRecords, dataModel, uploadFiles: 'unknown', workflows: 'unknown', ...rest };
}

function fromRole(role: z.infer<typeof answer>['data']['apiKey']['role']): Permissions {
  const flags = new Set(role.permissionFlags?.map(({ flag }) => flag));
  const yes = (may: boolean): May => (may ? 'yes' : 'no');
  return {
    role: role.label,
    readRecords: yes(role.canReadAllObjectRecords),
    updateRecords: yes(role.canUpdateAllObjectRecords),
    softDeleteRecords: yes(role.canSoftDeleteAllObjectRecords),
    destroyRecords: yes(role.canDestroyAllObjectRecords),
    dataModel: yes(role.canUpdateAllSettings || flags.has('DATA_MODEL')),
    uploadFiles: yes(role.canAccessAllTools || flags.has('UPLOAD_FILE')),
    workflows: yes(role.canUpdateAllSettings || flags.has('WORKFLOWS')),
  };
}

async function allowed(transport: Transport, call: Call): Promise<May> {
  const tried = await transport.send(call);
  if (tried.kind === 'ok') return 'yes';
  return tried.error.code === 'permission-denied' ? 'no' : 'unknown';
}
