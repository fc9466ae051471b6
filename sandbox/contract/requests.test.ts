import { expect, test } from 'vitest';
import { send } from './support/http.ts';
import { scene } from './support/scene.ts';

scene('requests', (server) => {
  test('answers 403 without a token and 401 with one it did not sign', async () => {
    const { url } = server();
    expect(await send(`${url}/rest/people`, { method: 'GET', key: undefined })).toEqual({
      status: 403,
      body: { statusCode: 403, messages: ['Missing authentication token'], error: 'FORBIDDEN_EXCEPTION' },
    });
    expect(await send(`${url}/rest/people`, { method: 'GET', key: 'a.b.c' })).toEqual({
      status: 401,
      body: { statusCode: 401, messages: ['Token invalid.'], error: 'UNAUTHENTICATED' },
    });
  });

  test('answers authentication errors of GraphQL with 200', async () => {
    const reply = await send(`${server().url}/graphql`, {
      method: 'POST',
      key: 'a.b.c',
      body: { query: '{ people { totalCount } }' },
    });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({
      errors: [{ message: 'Token invalid.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test('refuses a body that is no JSON in the stock form of its framework', async () => {
    expect(await server().call('POST', '/rest/people', '{"name":')).toMatchObject({
      status: 400,
      body: { error: 'Bad Request', statusCode: 400, message: expect.any(String) },
    });
  });

  test.each([
    ['/rest/unicorns', "object 'unicorns' not found. eg: companies"],
    ['/rest/person', "object 'person' not found. Did you mean 'people'?"],
    ['/rest/people/x', "'x' is not a valid UUID"],
    ['/rest/people/01900000-0000-7000-8000-000000000000', "'01900000-0000-7000-8000-000000000000' is not a valid UUID"],
    [
      '/rest/people/a/b',
      "Query path '/rest/people/a/b' invalid. Valid examples: /rest/companies/id or /rest/companies or /rest/batch/companies",
    ],
    ['/rest/people?limit=x', "limit 'x' is invalid. Should be an integer"],
    ['/rest/people?depth=2', "'depth=2' parameter invalid. Allowed values are 0, 1"],
  ])('says what is wrong with the path %s', async (path, message) => {
    expect(await server().call('GET', path)).toEqual({
      status: 400,
      body: { statusCode: 400, error: 'BadRequestException', messages: [message] },
    });
  });

  test('cannot restore one record by its id over REST', async () => {
    const reply = await server().call('PATCH', '/rest/restore/people/53c4d780-155f-4b38-bcf2-cb5c3a10857f');
    expect(reply.status).toBe(400);
  });

  test('answers 404 for what it does not serve', async () => {
    expect(await server().call('GET', '/nope')).toEqual({
      status: 404,
      body: { message: 'Cannot GET /nope', error: 'Not Found', statusCode: 404 },
    });
  });
});
