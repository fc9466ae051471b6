import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { freeEmail, scene } from './support/scene.ts';

const error = (message: string, extensions: Readonly<Record<string, unknown>>) => ({
  errors: [{ message, extensions: expect.objectContaining(extensions) }],
});

scene('GraphQL', (server) => {
  const person = async (data: Readonly<Record<string, unknown>> = {}): Promise<string> =>
    text(await server().create('people', data), 'id');

  test('creates one and many, and upserts', async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    server().remember('people', ...ids);
    expect(
      await server().graphql(
        'mutation($d: PersonCreateInput!){ createPerson(data:$d){ id jobTitle company { id } } }',
        {
          d: { id: ids[0], jobTitle: 'g' },
        },
      ),
    ).toEqual({ data: { createPerson: { id: ids[0], jobTitle: 'g', company: null } } });
    const created = await server().graphql('mutation($d: [PersonCreateInput!]!){ createPeople(data:$d){ id } }', {
      d: [{ id: ids[1] }, { id: ids[2] }],
    });
    expect(list(created, 'data', 'createPeople').map((record) => dig(record, 'id'))).toEqual([ids[1], ids[2]]);
    expect(
      await server().graphql(
        'mutation($d: [PersonCreateInput!]!){ createPeople(data:$d, upsert: true){ id jobTitle } }',
        {
          d: [{ id: ids[0], jobTitle: 'h' }],
        },
      ),
    ).toEqual({ data: { createPeople: [{ id: ids[0], jobTitle: 'h' }] } });
  });

  test('finds by filter in order, with cursors and a count', async () => {
    const tag = `gql-${randomUUID()}`;
    const ids = [await person({ jobTitle: tag, position: 9001 }), await person({ jobTitle: tag, position: 9002 })];
    const query =
      'query($f: PersonFilterInput, $a: String){ people(filter:$f, orderBy:[{position: DescNullsLast}], first: 1, after: $a){ totalCount edges { cursor node { id position emails { primaryEmail } } } pageInfo { hasNextPage endCursor } } }';
    const f = { jobTitle: { eq: tag } };
    const first = await server().graphql(query, { f });
    expect(dig(first, 'data', 'people')).toMatchObject({
      totalCount: 2,
      edges: [{ node: { id: ids[1], emails: { primaryEmail: '' } } }],
      pageInfo: { hasNextPage: true },
    });
    const second = await server().graphql(query, { f, a: text(first, 'data', 'people', 'pageInfo', 'endCursor') });
    expect(dig(second, 'data', 'people')).toMatchObject({
      edges: [{ node: { id: ids[0] } }],
      pageInfo: { hasNextPage: false },
    });
  });

  test('makes cursors of selected fields only, so that an order by another field loses its place', async () => {
    const ids = [await person({ position: 9001 }), await person({ position: 9002 })];
    const found = await server().graphql(
      'query($f: PersonFilterInput){ people(filter:$f, orderBy:[{position: DescNullsLast}], first: 1){ edges { node { id } } pageInfo { endCursor } } }',
      { f: { id: { in: ids } } },
    );
    const cursor = Buffer.from(text(found, 'data', 'people', 'pageInfo', 'endCursor'), 'base64').toString();
    expect(JSON.parse(cursor)).toEqual({ id: ids[1] });
  });

  test('finds a free text that REST cannot express', async () => {
    const jobTitle = `a,b (c] "d" ${randomUUID()}`;
    const id = await person({ jobTitle });
    const found = await server().graphql('query($f: PersonFilterInput){ people(filter:$f){ edges { node { id } } } }', {
      f: { jobTitle: { eq: jobTitle } },
    });
    expect(found).toEqual({ data: { people: { edges: [{ node: { id } }] } } });
  });

  test('updates one and many', async () => {
    const id = await person();
    expect(
      await server().graphql(
        'mutation($i: UUID!, $d: PersonUpdateInput!){ updatePerson(id:$i, data:$d){ id jobTitle } }',
        {
          i: id,
          d: { jobTitle: 'one' },
        },
      ),
    ).toEqual({ data: { updatePerson: { id, jobTitle: 'one' } } });
    expect(
      await server().graphql(
        'mutation($f: PersonFilterInput!, $d: PersonUpdateInput!){ updatePeople(filter:$f, data:$d){ id jobTitle } }',
        {
          f: { id: { in: [id] } },
          d: { jobTitle: 'many' },
        },
      ),
    ).toEqual({ data: { updatePeople: [{ id, jobTitle: 'many' }] } });
  });

  test('deletes softly, restores, and destroys for good', async () => {
    const id = await person();
    const deleted = await server().graphql('mutation($i: UUID!){ deletePerson(id:$i){ id deletedAt } }', { i: id });
    expect(deleted).toEqual({ data: { deletePerson: { id, deletedAt: expect.any(String) } } });
    expect(await server().graphql('mutation($i: UUID!){ restorePerson(id:$i){ id deletedAt } }', { i: id })).toEqual({
      data: { restorePerson: { id, deletedAt: null } },
    });
    expect(
      await server().graphql('mutation($f: PersonFilterInput!){ destroyPeople(filter:$f){ id } }', {
        f: { id: { in: [id] } },
      }),
    ).toEqual({ data: { destroyPeople: [{ id }] } });
    expect(await server().graphql('mutation($i: UUID!){ destroyPerson(id:$i){ id } }', { i: id })).toMatchObject({
      data: { destroyPerson: null },
      ...error('Record not found', { code: 'NOT_FOUND', subCode: 'RECORD_NOT_FOUND' }),
    });
  });

  test('answers refusals with HTTP 200, null and a code', async () => {
    const email = freeEmail('gql');
    await person({ emails: { primaryEmail: email } });
    const create = (d: unknown) =>
      server().graphql('mutation($d: PersonCreateInput!){ createPerson(data:$d){ id } }', { d });
    expect(await create({ emails: { primaryEmail: email } })).toMatchObject({
      data: { createPerson: null },
      ...error('A duplicate entry was detected', { code: 'BAD_USER_INPUT' }),
    });
    expect(await create({ nope: 1 })).toMatchObject(
      error('Object person doesn\'t have any "nope" field.', { code: 'BAD_USER_INPUT', subCode: 'INVALID_ARGS_DATA' }),
    );
    expect(await create({ phones: { primaryPhoneNumber: 'x' } })).toMatchObject(
      error('Provided phone number is invalid x', { code: 'BAD_USER_INPUT', subCode: 'INVALID_PHONE_NUMBER' }),
    );
    expect(await create({ jobTitle: 'a\u0000' })).toMatchObject(
      error('Data validation error.', { code: 'INTERNAL_SERVER_ERROR' }),
    );
  });

  test('refuses the same resolver twice in a request, even under other names', async () => {
    expect(await server().graphql('{ a: people(first: 1){ totalCount } b: people(first: 1){ totalCount } }')).toEqual({
      data: {},
      ...error('Duplicate root resolver: "people"', { code: 'BAD_USER_INPUT' }),
    });
  });

  test('runs several resolvers in a request, each for itself', async () => {
    const answer = await server().graphql(
      '{ people(first: 1){ totalCount } companies(filter: {nope: {eq: 1}}){ totalCount } }',
    );
    expect(answer).toMatchObject({
      data: { people: { totalCount: expect.any(Number) }, companies: null },
      ...error('Object company doesn\'t have any "nope" field.', { code: 'BAD_USER_INPUT' }),
    });
  });

  test('refuses unknown and missing arguments, unknown roots and broken text', async () => {
    const { graphql } = server();
    expect(await graphql('mutation{ createPeople(foo: 1){ id } }')).toMatchObject(
      error('Argument not allowed: foo', { code: 'BAD_USER_INPUT' }),
    );
    expect(await graphql('mutation{ createPeople{ id } }')).toMatchObject(
      error('Missing required argument: "data" (array)', { code: 'BAD_USER_INPUT' }),
    );
    expect(await graphql('{ people(filter: {id: {in: []}}){ totalCount } }')).toMatchObject(
      error('Invalid filter value for field id. Expected non-empty array', { code: 'BAD_USER_INPUT' }),
    );
    expect(await graphql('{ unicorns { id } }')).toMatchObject({
      errors: [{ message: 'Cannot query field "unicorns" on type "Query".' }],
    });
    expect(await graphql('{ people(first: 1 ')).toMatchObject({
      errors: [{ message: 'Syntax Error: Expected Name, found <EOF>.' }],
    });
  });

  test('follows links and lists what links back', async () => {
    const clinic = text(await server().create('companies', { name: 'City Clinic' }), 'id');
    const id = await person({ companyId: clinic });
    const found = await server().graphql(
      'query($f: CompanyFilterInput){ company(filter:$f){ name people { totalCount edges { node { id company { name } } } } } }',
      {
        f: { id: { eq: clinic } },
      },
    );
    expect(found).toEqual({
      data: {
        company: {
          name: 'City Clinic',
          people: { totalCount: 1, edges: [{ node: { id, company: { name: 'City Clinic' } } }] },
        },
      },
    });
  });
});
