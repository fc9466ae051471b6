import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../start-sandbox.ts';
import { type Reply, send } from './support/http.ts';

// Both limits may refuse first: 100 a second and 100 a minute.
const MESSAGE = /^Limit reached \(100 tokens per (1000|60000) ms\)$/;

describe('the rate limit', () => {
  const { TWENTY_URL, TWENTY_API_KEY } = process.env;
  let site = { url: TWENTY_URL ?? '', apiKey: TWENTY_API_KEY ?? '', close: async () => {} };

  beforeAll(async () => {
    if (TWENTY_URL === undefined) site = await startSandbox();
  });
  afterAll(() => site.close());

  const list = () => send(`${site.url}/rest/people?limit=1`, { method: 'GET', key: site.apiKey });

  test('answers 100 calls in a row and refuses the rest, in GraphQL with HTTP 200, but no metadata call', async ({
    skip,
  }) => {
    // One after the other: a real server lets calls of the same moment read the same count.
    const replies: Reply[] = [];
    while (replies.length < 130) replies.push(await list());
    const refused = replies.filter((reply) => reply.status === 429);
    if (refused.length === 0) return skip('the limits of this server are raised');
    expect(refused.length).toBeGreaterThanOrEqual(25);
    expect(refused[0]).toEqual({
      status: 429,
      body: { statusCode: 429, error: 'HttpException', messages: [expect.stringMatching(MESSAGE)] },
    });
    const query = { query: '{ people(first: 1) { totalCount } }' };
    expect(await send(`${site.url}/graphql`, { method: 'POST', key: site.apiKey, body: query })).toMatchObject({
      status: 200,
      body: {
        data: { people: null },
        errors: [
          { message: expect.stringMatching(MESSAGE), extensions: { code: 'BAD_USER_INPUT', subCode: 'LIMIT_REACHED' } },
        ],
      },
    });
    const metadata = await send(`${site.url}/rest/metadata/objects?limit=1`, { method: 'GET', key: site.apiKey });
    expect(metadata.status).toBe(200);
  });
});
