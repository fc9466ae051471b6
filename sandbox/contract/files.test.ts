import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { eventually, scene } from './support/scene.ts';

const BYTES = new TextEncoder().encode('lab result 1\n');

scene('files', (server) => {
  let fieldId = '';

  // Links carry the server's own idea of its address; only their path and token matter.
  const here = (link: string): string => {
    const { pathname, search } = new URL(link);
    return `${server().url}${pathname}${search}`;
  };
  const metadata = (query: string, variables: unknown) => server().graphql(query, variables, '/metadata');
  const promised = (size: number): Promise<unknown> =>
    metadata(
      'mutation($n:String!,$s:Float!,$f:String){ createFileUpload(filename:$n,size:$s,fileFolder:FilesField,fieldMetadataId:$f){ fileId uploadUrl contentType expiresAt } }',
      { n: 'lab.txt', s: size, f: fieldId },
    );
  const put = (link: string, body: Uint8Array<ArrayBuffer>): Promise<Response> =>
    fetch(here(link), { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body });
  const completed = (id: string): Promise<unknown> =>
    metadata('mutation($i:String!){ completeFileUpload(fileId:$i){ id path size createdAt url } }', { i: id });
  const uploaded = async (): Promise<string> => {
    const upload = dig(await promised(BYTES.length), 'data', 'createFileUpload');
    expect((await put(text(upload, 'uploadUrl'), BYTES)).status).toBe(204);
    await completed(text(upload, 'fileId'));
    return text(upload, 'fileId');
  };

  beforeAll(async () => {
    const fields = list(await server().object('attachment'), 'fields');
    fieldId = text(
      fields.find((field) => dig(field, 'name') === 'file'),
      'id',
    );
  });

  test('are promised, put, completed, attached and downloaded to the byte', async () => {
    const upload = dig(await promised(BYTES.length), 'data', 'createFileUpload');
    expect(upload).toMatchObject({ contentType: 'application/octet-stream', expiresAt: expect.any(String) });
    const id = text(upload, 'fileId');
    expect((await put(text(upload, 'uploadUrl'), BYTES)).status).toBe(204);
    expect(dig(await completed(id), 'data', 'completeFileUpload')).toMatchObject({ id, size: BYTES.length });
    const patient = text(await server().create('people', {}), 'id');
    const attachment = await server().create('attachments', {
      name: 'lab.txt',
      fileCategory: 'TEXT_DOCUMENT',
      targetPersonId: patient,
      file: [{ fileId: id, label: 'lab.txt' }],
    });
    expect(dig(attachment, 'file')).toEqual([
      { fileId: id, label: 'lab.txt', extension: '.txt', url: expect.any(String) },
    ]);
    const download = await fetch(here(text(attachment, 'file', 0, 'url')));
    expect(new Uint8Array(await download.arrayBuffer())).toEqual(BYTES);
  });

  test('are refused when the size is not true', async () => {
    expect(await promised(0)).toMatchObject({
      errors: [{ message: 'Invalid file size 0 (max 1073741824 bytes)' }],
      data: null,
    });
    const upload = dig(await promised(3), 'data', 'createFileUpload');
    expect((await put(text(upload, 'uploadUrl'), BYTES)).status).toBe(413);
    const id = text(upload, 'fileId');
    expect(await completed(id)).toMatchObject({
      errors: [{ message: `File ${id} has not been uploaded to storage yet` }],
    });
  });

  test('are refused with a wrong token', async () => {
    const upload = dig(await promised(BYTES.length), 'data', 'createFileUpload');
    const link = text(upload, 'uploadUrl').replace(/token=.*/, 'token=x');
    expect((await put(link, BYTES)).status).toBe(403);
  });

  test('are attached once only, whole, and known', async () => {
    const id = await uploaded();
    await server().create('attachments', { name: 'once', file: [{ fileId: id, label: 'once' }] });
    const attach = (file: unknown) => server().call('POST', '/rest/attachments', { name: 'again', file });
    expect(await attach([{ fileId: id, label: 'again' }])).toMatchObject({
      status: 400,
      body: { messages: [`File ${id} is already associated with a permanent files field`] },
    });
    const early = text(await promised(BYTES.length), 'data', 'createFileUpload', 'fileId');
    expect(await attach([{ fileId: early, label: 'x' }])).toMatchObject({
      body: { messages: [`File ${early} upload has not been completed`] },
    });
    const unknown = randomUUID();
    expect(await attach([{ fileId: unknown, label: 'x' }])).toMatchObject({
      body: { messages: [`File not found: ${unknown}`] },
    });
    expect(
      await attach([
        { fileId: id, label: 'x' },
        { fileId: early, label: 'y' },
      ]),
    ).toMatchObject({
      body: { messages: ['Max number of files is 1 for field "file"'] },
    });
  });

  test('can be uploaded in one multipart request', async () => {
    const form = new FormData();
    const query =
      'mutation($file:Upload!,$f:String!){ uploadFilesFieldFile(file:$file,fieldMetadataId:$f){ id size } }';
    form.append('operations', JSON.stringify({ query, variables: { file: null, f: fieldId } }));
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    form.append('0', new Blob([BYTES]), 'lab.txt');
    const headers = { authorization: `Bearer ${server().key}`, 'apollo-require-preflight': 'true' };
    const response = await fetch(`${server().url}/metadata`, { method: 'POST', headers, body: form });
    const upload = dig(await response.json(), 'data', 'uploadFilesFieldFile');
    expect(dig(upload, 'size')).toBe(BYTES.length);
    await server().create('attachments', { name: 'lab.txt', file: [{ fileId: text(upload, 'id'), label: 'lab.txt' }] });
  });

  test('are gone with the record that held them', async () => {
    const id = await uploaded();
    const attachment = await server().create('attachments', { name: 'gone', file: [{ fileId: id, label: 'gone' }] });
    await server().call('DELETE', `/rest/attachments/${text(attachment, 'id')}`);
    const link = here(text(attachment, 'file', 0, 'url'));
    expect(
      await eventually(
        async () => (await fetch(link)).status,
        (status) => status === 404,
      ),
    ).toBe(404);
  });
});
