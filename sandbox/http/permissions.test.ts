import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caller, send } from '../contract/support/http.ts';
import { stableUuid } from '../ids.ts';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import type { Permission } from '../store/world.ts';
import type { ApiKey } from './api-keys.ts';

// What a real Twenty 2.31 answered to keys of roles with these permissions.
const MESSAGE = 'Entity performing the request does not have permission';
const ON_RECORDS = {
  status: 400,
  body: { statusCode: 400, error: 'Error', messages: [MESSAGE], code: 'PERMISSION_DENIED' },
};
const ON_METADATA = {
  status: 403,
  body: { statusCode: 403, error: 'Error', messages: [MESSAGE], code: 'PERMISSION_DENIED' },
};
const OVER_GRAPHQL = {
  errors: [{ message: MESSAGE, extensions: { subCode: 'PERMISSION_DENIED', code: 'FORBIDDEN' } }],
};

const key = (name: string, permissions: readonly Permission[], more: Partial<ApiKey> = {}): ApiKey => ({
  id: stableUuid('key', name),
  name,
  permissions,
  ...more,
});

const READER = key('reader', ['READ_RECORDS']);
const WRITER = key('writer', ['READ_RECORDS', 'WRITE_RECORDS']);
const NOBODY = key('nobody', []);
const REVOKED = key('revoked', ['READ_RECORDS'], { revoked: true });
const EXPIRED = key('expired', ['READ_RECORDS'], { expiresAt: 1 });

describe('a key without a permission', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ limits: 'unlimited', extraKeys: [READER, WRITER, NOBODY, REVOKED, EXPIRED] });
  });
  afterAll(() => sandbox.close());

  const as = ({ id }: ApiKey) => caller(sandbox.url, sandbox.tokenFor(id));
  const graphql = async (by: ApiKey, query: string, path = '/graphql'): Promise<unknown> =>
    (await as(by)('POST', path, { query })).body;

  test('reads no records', async () => {
    expect(await as(NOBODY)('GET', '/rest/people')).toEqual(ON_RECORDS);
    expect(await graphql(NOBODY, '{ people { totalCount } }')).toMatchObject(OVER_GRAPHQL);
  });

  test('writes no records', async () => {
    expect((await as(READER)('GET', '/rest/people')).status).toBe(200);
    expect(await as(READER)('POST', '/rest/people', {})).toEqual(ON_RECORDS);
    expect(await graphql(READER, 'mutation { createPerson(data: {}) { id } }')).toMatchObject(OVER_GRAPHQL);
  });

  test('neither reads nor writes metadata over REST, but reads it over GraphQL', async () => {
    expect(await as(WRITER)('GET', '/rest/metadata/objects')).toEqual(ON_METADATA);
    expect(await as(WRITER)('POST', '/rest/metadata/fields', {})).toEqual(ON_METADATA);
    const read = await graphql(WRITER, '{ objects(paging: {first: 1}) { edges { node { id } } } }', '/metadata');
    expect(read).toMatchObject({ data: { objects: { edges: [{ node: {} }] } } });
    const written = await graphql(
      WRITER,
      `mutation { deleteOneField(input: {id: "${READER.id}"}) { id } }`,
      '/metadata',
    );
    expect(written).toMatchObject(OVER_GRAPHQL);
  });

  test('uploads no files, switches no workflows and sees neither them nor webhooks', async () => {
    const upload = 'mutation { createFileUpload(filename: "a", size: 1, fileFolder: FilesField) { fileId } }';
    expect(await graphql(WRITER, upload, '/metadata')).toMatchObject(OVER_GRAPHQL);
    const turn = `mutation { deactivateWorkflowVersion(workflowVersionId: "${READER.id}") }`;
    expect(await graphql(WRITER, turn)).toMatchObject(OVER_GRAPHQL);
    expect(await as(WRITER)('GET', '/rest/workflows')).toEqual(ON_RECORDS);
    expect((await as(WRITER)('GET', '/rest/workflowVersions')).status).toBe(200);
    expect(await as(WRITER)('GET', '/rest/metadata/webhooks')).toEqual(ON_RECORDS);
  });

  test('that was revoked, has expired or is unknown is refused', async () => {
    const refused = (token: string) => send(`${sandbox.url}/rest/people`, { method: 'GET', key: token });
    expect(await refused(sandbox.tokenFor(REVOKED.id))).toMatchObject({
      status: 403,
      body: { messages: ['This API Key is revoked'] },
    });
    expect(await refused(sandbox.tokenFor(stableUuid('nobody')))).toMatchObject({
      status: 403,
      body: { messages: ['This API Key is revoked'] },
    });
    expect(await refused(sandbox.tokenFor(EXPIRED.id))).toMatchObject({
      status: 403,
      body: { messages: ['This API Key is expired'] },
    });
  });

  test('has a token that names its workspace and itself', () => {
    const payload: unknown = JSON.parse(Buffer.from(sandbox.apiKey.split('.')[1] ?? '', 'base64url').toString());
    expect(payload).toMatchObject({
      type: 'API_KEY',
      sub: sandbox.workspaceId,
      workspaceId: sandbox.workspaceId,
      jti: expect.any(String),
    });
  });
});
