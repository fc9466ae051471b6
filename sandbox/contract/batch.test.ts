import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig, list } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

const DUPLICATE = { status: 400, body: { messages: ['A duplicate entry was detected'] } };

scene('batches', (server) => {
  test('stores 200 rows and answers them in the order sent', async () => {
    const ids = Array.from({ length: 200 }, () => randomUUID());
    server().remember('people', ...ids);
    const reply = await server().call(
      'POST',
      '/rest/batch/people',
      ids.map((id) => ({ id })),
    );
    expect(reply.status).toBe(201);
    expect(list(reply.body, 'data', 'createPeople').map((record) => dig(record, 'id'))).toEqual(ids);
  });

  test('refuses 201 rows', async () => {
    expect(
      await server().call(
        'POST',
        '/rest/batch/people',
        Array.from({ length: 201 }, () => ({})),
      ),
    ).toMatchObject({
      status: 400,
      body: { error: 'BadRequestException', messages: ['Maximum number of records to upsert is 200.'] },
    });
  });

  test('takes an empty batch and refuses what is no list', async () => {
    expect(await server().call('POST', '/rest/batch/people', [])).toEqual({
      status: 201,
      body: { data: { createPeople: [] } },
    });
    expect((await server().call('POST', '/rest/batch/people', { name: {} })).status).toBe(400);
  });

  test('stores nothing of a batch with one bad row, and does not say which row', async () => {
    const [good, bad] = [randomUUID(), randomUUID()];
    server().remember('people', good, bad);
    const rows = [{ id: good }, { id: bad, emails: { primaryEmail: 'nope' } }, {}];
    expect(await server().call('POST', '/rest/batch/people', rows)).toMatchObject({
      status: 400,
      body: { messages: ['Invalid string value \'nope\' for email field "emails.primaryEmail"'] },
    });
    expect((await server().call('GET', `/rest/people/${good}`)).status).toBe(404);
  });

  test('stores nothing of a batch with a row that is already there', async () => {
    const [known, fresh] = [randomUUID(), randomUUID()];
    await server().create('people', { id: known });
    expect(await server().call('POST', '/rest/batch/people', [{ id: known }, { id: fresh }])).toMatchObject(DUPLICATE);
    expect((await server().call('GET', `/rest/people/${fresh}`)).status).toBe(404);
  });

  test('refuses a batch that repeats an e-mail inside itself, upsert or not', async () => {
    const row = { emails: { primaryEmail: freeEmail('same') } };
    expect(await server().call('POST', '/rest/batch/people', [row, row])).toMatchObject(DUPLICATE);
    expect(await server().call('POST', '/rest/batch/people?upsert=true', [row, row])).toMatchObject(DUPLICATE);
  });

  test('regroups a batch of which only some rows carry a position', async () => {
    const ids = ['a', 'b', 'c'].map(() => randomUUID());
    server().remember('people', ...ids);
    const [a, b, c] = ids;
    const rows = [{ id: a, position: 3 }, { id: b, position: 'last' }, { id: c }];
    const reply = await server().call('POST', '/rest/batch/people', rows);
    expect(list(reply.body, 'data', 'createPeople').map((record) => dig(record, 'id'))).toEqual([c, b, a]);
  });
});
