import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig, list } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

const ALL = 'or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL)';
const NOT_FOUND = {
  status: 404,
  body: { statusCode: 404, error: 'NotFoundException', messages: ['Record not found'] },
};

scene('trash', (server) => {
  const trashed = async (data: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const id = randomUUID();
    await server().create('people', { ...data, id });
    await server().call('DELETE', `/rest/people/${id}?soft_delete=true`);
    return id;
  };

  const idsOf = async (plural: string, filter: string): Promise<readonly unknown[]> => {
    const { body } = await server().call('GET', `/rest/${plural}?filter=${filter}`);
    return list(body, 'data', plural).map((record) => dig(record, 'id'));
  };

  test('hides a deleted record unless the filter names deletedAt', async () => {
    const id = await trashed();
    expect(await server().call('GET', `/rest/people/${id}`)).toEqual(NOT_FOUND);
    expect(await idsOf('people', `id[eq]:${id}`)).toEqual([]);
    expect(await idsOf('people', `and(id[eq]:${id},deletedAt[is]:NOT_NULL)`)).toEqual([id]);
    expect(await idsOf('people', `and(id[eq]:${id},${ALL})`)).toEqual([id]);
    expect(await idsOf('people', `and(id[eq]:${id},not(deletedAt[is]:NULL))`)).toEqual([id]);
  });

  test('counts a deleted record as holder of its id and e-mail', async () => {
    const email = freeEmail('trash');
    const id = await trashed({ emails: { primaryEmail: email } });
    const duplicate = { status: 400, body: { messages: ['A duplicate entry was detected'] } };
    expect(await server().call('POST', '/rest/people', { id })).toMatchObject(duplicate);
    expect(await server().call('POST', '/rest/people', { emails: { primaryEmail: email } })).toMatchObject(duplicate);
  });

  test('updates a deleted record by id, and it stays deleted', async () => {
    const id = await trashed();
    const reply = await server().call('PATCH', `/rest/people/${id}`, { jobTitle: 'x' });
    expect(dig(reply.body, 'data', 'updatePerson')).toMatchObject({ jobTitle: 'x', deletedAt: expect.any(String) });
  });

  test('updates deleted records by filter too', async () => {
    const id = await trashed();
    const reply = await server().call('PATCH', `/rest/people?filter=id[eq]:${id}`, { jobTitle: 'x' });
    expect(list(reply.body, 'data', 'updatePeople')).toHaveLength(1);
  });

  test('restores by filter, over REST and GraphQL', async () => {
    const [one, other] = [await trashed(), await trashed()];
    const reply = await server().call('PATCH', `/rest/restore/people?filter=id[in]:[${one}]`);
    expect(reply).toMatchObject({ status: 200, body: { data: { restorePeople: [{ id: one, deletedAt: null }] } } });
    const restored = await server().graphql(
      'mutation($f: PersonFilterInput!){ restorePeople(filter:$f){ id deletedAt } }',
      { f: { id: { in: [other] } } },
    );
    expect(restored).toEqual({ data: { restorePeople: [{ id: other, deletedAt: null }] } });
  });

  test('restores by a filter that asks for deleted rows, and answers none of them', async () => {
    const id = await trashed();
    const reply = await server().call('PATCH', `/rest/restore/people?filter=and(id[eq]:${id},deletedAt[is]:NOT_NULL)`);
    expect(reply).toEqual({ status: 200, body: { data: { restorePeople: [] } } });
    expect((await server().call('GET', `/rest/people/${id}`)).status).toBe(200);
  });

  test('destroys for good without soft_delete, and only once', async () => {
    const id = await trashed();
    expect(await server().call('DELETE', `/rest/people/${id}`)).toEqual({
      status: 200,
      body: { data: { deletePerson: { id } } },
    });
    expect(await server().call('DELETE', `/rest/people/${id}`)).toEqual(NOT_FOUND);
    expect(await idsOf('people', `and(id[eq]:${id},${ALL})`)).toEqual([]);
  });

  test('destroys by filter whether deleted or not, and passes over what is gone', async () => {
    const [live, dead] = [randomUUID(), await trashed()];
    await server().create('people', { id: live });
    const path = `/rest/people?filter=id[in]:[${live},${dead},${randomUUID()}]`;
    const reply = await server().call('DELETE', path);
    expect(
      list(reply.body, 'data', 'deletePeople')
        .map((record) => dig(record, 'id'))
        .sort(),
    ).toEqual([live, dead].sort());
    expect(await server().call('DELETE', path)).toEqual({ status: 200, body: { data: { deletePeople: [] } } });
  });

  test.each([
    ['?soft_delete=true', 'delete'],
    ['', 'destroy'],
  ])('demands a filter for DELETE /rest/people%s', async (query, word) => {
    expect(await server().call('DELETE', `/rest/people${query}`)).toMatchObject({
      status: 400,
      body: {
        messages: [
          `Filters are mandatory for bulk ${word} operations. Please provide at least one filter to prevent accidental deletion of all records.`,
        ],
      },
    });
  });

  test('takes the targets of a note along into the trash and back', async () => {
    const [note, person] = [randomUUID(), randomUUID()];
    await server().create('people', { id: person });
    await server().create('notes', { id: note, title: 'n' });
    await server().create('noteTargets', { noteId: note, targetPersonId: person });
    await server().call('DELETE', `/rest/notes/${note}?soft_delete=true`);
    expect(await idsOf('noteTargets', `noteId[eq]:${note}`)).toEqual([]);
    await server().call('PATCH', `/rest/restore/notes?filter=id[eq]:${note}`);
    expect(await idsOf('noteTargets', `noteId[eq]:${note}`)).toHaveLength(1);
    await server().call('DELETE', `/rest/notes/${note}`);
    expect(await idsOf('noteTargets', `and(noteId[eq]:${note},${ALL})`)).toEqual([]);
  });
});
