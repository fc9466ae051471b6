import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dig, list } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

scene('update', (server) => {
  const id = randomUUID();
  const email = freeEmail('update');

  const patched = async (data: unknown): Promise<unknown> => {
    const reply = await server().call('PATCH', `/rest/people/${id}`, data);
    return reply.status === 200 ? dig(reply.body, 'data', 'updatePerson') : reply;
  };

  beforeAll(async () => {
    await server().create('people', {
      id,
      name: { firstName: 'Ana', lastName: 'Li' },
      emails: { primaryEmail: email, additionalEmails: [freeEmail('second')] },
      phones: { primaryPhoneNumber: '+33612345678', additionalPhones: [{ number: '+33612345679' }] },
      linkedinLink: { primaryLinkUrl: 'https://a.com/x', primaryLinkLabel: 'A' },
      jobTitle: 'Nurse',
    });
  });

  test('changes one part of a name and leaves the other', async () => {
    expect(await patched({ name: { lastName: 'Lee' } })).toMatchObject({ name: { firstName: 'Ana', lastName: 'Lee' } });
  });

  test('takes null for a whole composite as no change', async () => {
    expect(await patched({ name: null })).toMatchObject({ name: { firstName: 'Ana' } });
  });

  test('clears the main e-mail when it is left out, and keeps the further ones', async () => {
    const updated = await patched({ emails: {} });
    expect(dig(updated, 'emails', 'primaryEmail')).toBe('');
    expect(list(updated, 'emails', 'additionalEmails')).toHaveLength(1);
  });

  test('clears further phones that are left out', async () => {
    const updated = await patched({ phones: { primaryPhoneNumber: '+33612345670' } });
    expect(dig(updated, 'phones')).toEqual({
      primaryPhoneNumber: '612345670',
      primaryPhoneCountryCode: 'FR',
      primaryPhoneCallingCode: '+33',
      additionalPhones: [],
    });
  });

  test('replaces every part of a link', async () => {
    const updated = await patched({ linkedinLink: { primaryLinkLabel: 'only' } });
    expect(dig(updated, 'linkedinLink')).toEqual({ primaryLinkLabel: '', primaryLinkUrl: '', secondaryLinks: [] });
  });

  test('clears a text by null and shows it empty', async () => {
    expect(await patched({ jobTitle: null })).toMatchObject({ jobTitle: '' });
  });

  test('lets a client set creation time, update time and creator', async () => {
    expect(await patched({ createdAt: '2018-01-01T00:00:00.000Z' })).toMatchObject({
      createdAt: '2018-01-01T00:00:00.000Z',
    });
    expect(await patched({ updatedAt: '2001-01-01T00:00:00.000Z' })).toMatchObject({
      updatedAt: '2001-01-01T00:00:00.000Z',
    });
    expect(await patched({ createdBy: { source: 'MANUAL', name: 'Q' } })).toMatchObject({
      createdBy: { source: 'MANUAL', name: 'Q' },
    });
  });

  test('answers 404 for a record that is not there', async () => {
    expect(await server().call('PATCH', `/rest/people/${randomUUID()}`, { jobTitle: 'x' })).toEqual({
      status: 404,
      body: { statusCode: 404, error: 'NotFoundException', messages: ['Record not found'] },
    });
  });

  test('updates every match of a filter', async () => {
    const ids = [randomUUID(), randomUUID()];
    for (const one of ids) await server().create('people', { id: one });
    const reply = await server().call('PATCH', `/rest/people?filter=id[in]:[${ids.join(',')}]`, { jobTitle: 'many' });
    expect(list(reply.body, 'data', 'updatePeople').map((record) => dig(record, 'jobTitle'))).toEqual(['many', 'many']);
  });

  test('updates 200 records at once and no more', async () => {
    const tag = `cap-${randomUUID()}`;
    const rows = Array.from({ length: 201 }, () => ({ id: randomUUID(), jobTitle: tag }));
    server().remember('people', ...rows.map((row) => row.id));
    await server().call('POST', '/rest/batch/people', rows.slice(0, 200));
    await server().call('POST', '/rest/batch/people', rows.slice(200));
    expect(await server().call('PATCH', `/rest/people?filter=jobTitle[eq]:${tag}`, { jobTitle: 'x' })).toMatchObject({
      status: 400,
      body: { messages: ['Cannot update more than 200 records at once'] },
    });
  });
});
