import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

const API_ACTOR = { source: 'API', workspaceMemberId: null, name: expect.any(String), context: {} };

scene('create', (server) => {
  test('keeps a given id, creation time and named creator, and lower-cases the e-mail', async () => {
    const id = randomUUID();
    const email = freeEmail('Ana.Li');
    const created = await server().create('people', {
      id,
      name: { firstName: 'Ana', lastName: 'Li' },
      emails: { primaryEmail: email.toUpperCase() },
      createdAt: '2019-03-04T05:06:07.000Z',
      createdBy: { source: 'IMPORT', name: 'Migration' },
    });
    expect(created).toMatchObject({
      id,
      createdAt: '2019-03-04T05:06:07.000Z',
      deletedAt: null,
      emails: { primaryEmail: email.toLowerCase(), additionalEmails: [] },
      createdBy: { source: 'IMPORT', workspaceMemberId: null, name: 'Migration', context: null },
      updatedBy: API_ACTOR,
    });
    expect((await server().call('GET', `/rest/people/${id}`)).body).toEqual({ data: { person: created } });
  });

  test('shows empty values as texts, lists and nulls of their kind', async () => {
    expect(await server().create('people', {})).toMatchObject({
      name: { firstName: '', lastName: '' },
      emails: { primaryEmail: '', additionalEmails: [] },
      linkedinLink: { primaryLinkLabel: '', primaryLinkUrl: '', secondaryLinks: [] },
      jobTitle: '',
      phones: {
        primaryPhoneNumber: '',
        primaryPhoneCountryCode: '',
        primaryPhoneCallingCode: '',
        additionalPhones: [],
      },
      avatarFile: null,
      companyId: null,
      createdBy: API_ACTOR,
      searchVector: expect.any(String),
    });
    expect(await server().create('companies', {})).toMatchObject({
      annualRevenue: { amountMicros: null, currencyCode: null },
      address: { addressCity: '', addressLat: null },
    });
  });

  test('names the key as creator when no name is given, but keeps a given source', async () => {
    const created = await server().create('people', { createdBy: { source: 'IMPORT' } });
    expect(dig(created, 'createdBy')).toEqual({ ...API_ACTOR, source: 'IMPORT' });
  });

  test('never takes who updated from the client', async () => {
    const created = await server().create('people', { updatedBy: { source: 'IMPORT', name: 'x' } });
    expect(dig(created, 'updatedBy')).toEqual(API_ACTOR);
  });

  test('places a new record before all others', async () => {
    const [first, second] = [await server().create('people', {}), await server().create('people', {})];
    expect(Number(dig(second, 'position'))).toBe(Number(dig(first, 'position')) - 1);
  });

  test('refuses an id or an e-mail that is taken, and does not say which', async () => {
    const [id, email] = [randomUUID(), freeEmail('twice')];
    await server().create('people', { id, emails: { primaryEmail: email } });
    const refusal = {
      status: 400,
      body: { statusCode: 400, error: 'BadRequestException', messages: ['A duplicate entry was detected'] },
    };
    expect(await server().call('POST', '/rest/people', { id })).toEqual(refusal);
    expect(await server().call('POST', '/rest/people', { emails: { primaryEmail: email } })).toEqual(refusal);
  });

  test.each([
    [
      { id: 'patient-1' },
      { error: 'Error', messages: ['Value "patient-1" is not a valid UUID'], code: 'INVALID_QUERY_INPUT' },
    ],
    [{ nope: 1 }, { error: 'BadRequestException', messages: ['Object person doesn\'t have any "nope" field.'] }],
    [{ noteTargets: [] }, { messages: ['One-to-many relation noteTargets field does not support write operations.'] }],
    [{ company: null }, { messages: ['Relation "company" requires connect or disconnect operation'] }],
    [
      { createdAt: null },
      { messages: ['null value in column "createdAt" of relation "person" violates not-null constraint'] },
    ],
    [{ position: null }, { messages: ['Invalid position value null for field "position"'] }],
    [{ searchVector: 'x' }, { messages: ['searchVector TS_VECTOR-typed field does not support write operations'] }],
  ])('refuses %j with 400', async (data, refusal) => {
    expect(await server().call('POST', '/rest/people', data)).toMatchObject({ status: 400, body: refusal });
  });

  test('answers 500 for a NUL character', async () => {
    expect(await server().call('POST', '/rest/people', { jobTitle: 'a\u0000b' })).toEqual({
      status: 500,
      body: { statusCode: 500, error: 'InternalServerErrorException', messages: ['Data validation error.'] },
    });
  });

  test('refuses a link to a record that does not exist', async () => {
    const reply = await server().call('POST', '/rest/people', { companyId: randomUUID() });
    expect(reply).toMatchObject({ status: 400, body: { error: 'BadRequestException' } });
    expect(dig(reply.body, 'messages', 0)).toMatch(
      /^insert or update on table "person" violates foreign key constraint "FK_\w+"$/,
    );
  });
});
