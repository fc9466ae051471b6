import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig, list } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

scene('upsert', (server) => {
  test('updates the record of the given id and keeps what the row does not name', async () => {
    const id = randomUUID();
    await server().create('people', {
      id,
      name: { firstName: 'Ana' },
      createdBy: { source: 'IMPORT', name: 'Migration' },
    });
    const reply = await server().call('POST', '/rest/people?upsert=true', {
      id,
      jobTitle: 'Nurse',
      createdBy: { source: 'MANUAL', name: 'x' },
    });
    expect(reply).toMatchObject({
      status: 201,
      body: {
        data: { createPerson: { id, name: { firstName: 'Ana' }, jobTitle: 'Nurse', createdBy: { name: 'Migration' } } },
      },
    });
  });

  test('ignores the given id when the e-mail belongs to another record', async () => {
    const [known, ignored, email] = [randomUUID(), randomUUID(), freeEmail('known')];
    await server().create('people', { id: known, emails: { primaryEmail: email } });
    const reply = await server().call('POST', '/rest/people?upsert=true', {
      id: ignored,
      emails: { primaryEmail: email },
    });
    expect(dig(reply.body, 'data', 'createPerson', 'id')).toBe(known);
    expect((await server().call('GET', `/rest/people/${ignored}`)).status).toBe(404);
  });

  test('brings a deleted match back from the trash', async () => {
    const id = randomUUID();
    await server().create('people', { id });
    await server().call('DELETE', `/rest/people/${id}?soft_delete=true`);
    const reply = await server().call('POST', '/rest/people?upsert=true', { id, jobTitle: 'back' });
    expect(dig(reply.body, 'data', 'createPerson')).toMatchObject({ id, jobTitle: 'back', deletedAt: null });
  });

  test('answers updated records first, each once, then the new ones', async () => {
    const [fresh, known] = [randomUUID(), randomUUID()];
    server().remember('people', fresh);
    await server().create('people', { id: known });
    const rows = [{ id: fresh }, { id: known, jobTitle: 'one' }, { id: known, jobTitle: 'two' }];
    const reply = await server().call('POST', '/rest/batch/people?upsert=true', rows);
    expect(reply.status).toBe(201);
    const answered = list(reply.body, 'data', 'createPeople');
    expect(answered.map((record) => dig(record, 'id'))).toEqual([known, fresh]);
    expect(dig(answered, 0, 'jobTitle')).toBe('two');
  });

  test('keeps the updates of a batch whose inserts fail', async () => {
    const [known, email] = [randomUUID(), freeEmail('twice')];
    await server().create('people', { id: known });
    const rows = [
      { id: known, jobTitle: 'kept' },
      { emails: { primaryEmail: email } },
      { emails: { primaryEmail: email } },
    ];
    expect((await server().call('POST', '/rest/batch/people?upsert=true', rows)).status).toBe(400);
    const { body } = await server().call('GET', `/rest/people/${known}`);
    expect(dig(body, 'data', 'person', 'jobTitle')).toBe('kept');
  });

  test('refuses a row that matches two records', async () => {
    const [one, email] = [randomUUID(), freeEmail('other')];
    await server().create('people', { id: one });
    await server().create('people', { emails: { primaryEmail: email } });
    const reply = await server().call('POST', '/rest/people?upsert=true', { id: one, emails: { primaryEmail: email } });
    expect(reply).toMatchObject({
      status: 400,
      body: {
        messages: [
          `Multiple records found with the same unique field values for id (id: ${one}); emails (emails.primaryEmail: ${email}). Cannot determine which record to update.`,
        ],
      },
    });
  });
});
