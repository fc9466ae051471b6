import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { scene } from './support/scene.ts';

const name = (stem: string): string => `${stem}${randomUUID().slice(0, 8).replace(/^\d/, 'a')}`;

const wanted = (singular: string) => ({
  nameSingular: singular,
  namePlural: `${singular}s`,
  labelSingular: 'Billing ledger',
  labelPlural: 'Billing ledgers',
  icon: 'IconReceipt',
});

const problems = (body: unknown): readonly unknown[] =>
  list(body, 'errors', 'objectMetadata').flatMap((failure) =>
    list(failure, 'errors').map((error) => dig(error, 'message')),
  );

scene('custom objects', (server) => {
  test('come with a name, eight system fields and links to notes, tasks, files and timeline', async () => {
    const object = await server().createObject(wanted(name('ledger')));
    const fields = list(object, 'fields')
      .map((field) => text(field, 'name'))
      .sort();
    expect(fields).toEqual(
      [
        ...['name', 'id', 'createdAt', 'updatedAt', 'deletedAt', 'createdBy', 'updatedBy', 'position', 'searchVector'],
        ...['timelineActivities', 'attachments', 'noteTargets', 'taskTargets'],
      ].sort(),
    );
    expect(object).toMatchObject({ isActive: true, isSystem: false, isRemote: false, isSearchable: true });
  });

  test('can be targets of notes at once', async () => {
    const singular = name('ledger');
    await server().createObject(wanted(singular));
    const record = text(await server().create(`${singular}s`, { name: 'INV-1' }), 'id');
    const note = text(await server().create('notes', { title: 'n' }), 'id');
    const column = `target${singular.charAt(0).toUpperCase()}${singular.slice(1)}Id`;
    expect(await server().create('noteTargets', { noteId: note, [column]: record })).toMatchObject({
      [column]: record,
    });
  });

  test('answer under their own names and are gone with their records when deleted', async () => {
    const singular = name('ledger');
    const object = server().item(await server().call('POST', '/rest/metadata/objects', wanted(singular)));
    const created = await server().call('POST', `/rest/${singular}s`, { name: 'INV-1' });
    const capital = `${singular.charAt(0).toUpperCase()}${singular.slice(1)}`;
    expect(dig(created.body, 'data', `create${capital}`, 'name')).toBe('INV-1');
    const deleted = await server().call('DELETE', `/rest/metadata/objects/${text(object, 'id')}`);
    expect(deleted.status).toBe(200);
    expect(server().item(deleted)).toMatchObject({ id: text(object, 'id'), nameSingular: singular });
    expect(await server().call('GET', `/rest/${singular}s`)).toMatchObject({
      status: 400,
      body: { messages: [`object '${singular}s' not found. eg: companies`] },
    });
    const targets = list(await server().object('noteTarget'), 'fields').map((field) => dig(field, 'name'));
    expect(targets).not.toContain(`target${capital}`);
  });

  test.each([
    [
      { nameSingular: 'contract_probe' },
      'Name is not valid: it must start with lowercase letter and contain only alphanumeric letters',
    ],
    [{ nameSingular: 'user' }, 'This name is reserved. Use a different name or the system will add "Custom" suffix.'],
    [{ nameSingular: 'person' }, 'Object already exists'],
    [{ nameSingular: 'a'.repeat(64) }, 'Name is too long'],
    [
      { nameSingular: 'sameName', namePlural: 'sameName' },
      'The singular and plural names cannot be the same for an object',
    ],
  ])('are refused as %j', async (part, message) => {
    const reply = await server().call('POST', '/rest/metadata/objects', { ...wanted(name('ledger')), ...part });
    expect(reply).toMatchObject({ status: 400, body: { statusCode: 400, error: 'METADATA_VALIDATION_ERROR' } });
    expect(problems(reply.body)).toContain(message);
  });

  test('are refused in the stock form when names are missing', async () => {
    expect(
      await server().call('POST', '/rest/metadata/objects', {
        nameSingular: 'x1',
        namePlural: 'x1s',
        labelSingular: 'X',
      }),
    ).toEqual({
      status: 400,
      body: {
        message: ['labelPlural should not be empty', 'labelPlural must be a string'],
        error: 'Bad Request',
        statusCode: 400,
      },
    });
  });

  test('can be found by id, relabelled and switched off; standard ones keep their names', async () => {
    const id = text(await server().createObject(wanted(name('ledger'))), 'id');
    const patched = await server().call('PATCH', `/rest/metadata/objects/${id}`, {
      labelSingular: 'Bill',
      isActive: false,
    });
    expect(server().item(patched)).toMatchObject({ labelSingular: 'Bill', isActive: false });
    expect(server().item(await server().call('GET', `/rest/metadata/objects/${id}`))).toMatchObject({
      labelSingular: 'Bill',
    });
    const person = text(await server().object('person'), 'id');
    expect(await server().call('PATCH', `/rest/metadata/objects/${person}`, { nameSingular: 'humans' })).toMatchObject({
      status: 400,
      body: { messages: ['Cannot edit standard object metadata properties: nameSingular'] },
    });
    expect((await server().call('DELETE', `/rest/metadata/objects/${person}`)).status).toBe(400);
  });

  test('are listed page by page by plain ids', async () => {
    const first = await server().call('GET', '/rest/metadata/objects?limit=2');
    const cursor = text(first.body, 'pageInfo', 'endCursor');
    expect(first.body).toMatchObject({
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      totalCount: expect.any(Number),
    });
    const second = await server().call('GET', `/rest/metadata/objects?limit=2&starting_after=${cursor}`);
    expect(text(second.body, 'pageInfo', 'startCursor') < cursor).toBe(true);
  });

  test('are told with all fields over GraphQL, ten a page', async () => {
    const data = await server().graphql(
      '{ objects { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      {},
      '/metadata',
    );
    expect(list(data, 'data', 'objects', 'edges')).toHaveLength(10);
    const all = await server().graphql(
      '{ objects(paging: { first: 1000 }) { edges { node { nameSingular fieldsList { name type relation { type targetObjectMetadata { nameSingular } } } } } } }',
      {},
      '/metadata',
    );
    const nodes = list(all, 'data', 'objects', 'edges').map((edge) => dig(edge, 'node'));
    const person = nodes.find((node) => dig(node, 'nameSingular') === 'person');
    expect(list(person, 'fieldsList')).toContainEqual({
      name: 'company',
      type: 'RELATION',
      relation: { type: 'MANY_TO_ONE', targetObjectMetadata: { nameSingular: 'company' } },
    });
    expect(
      await server().graphql('{ objects(paging: { first: 2000 }) { edges { node { id } } } }', {}, '/metadata'),
    ).toMatchObject({
      errors: [{ message: 'Requested page size of 2000 exceeds the maximum size of 1000' }],
    });
  });
});
