import { expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { scene } from './support/scene.ts';

scene('webhooks', (server) => {
  test('are made, listed and deleted, in one envelope everywhere', async () => {
    const made = await server().call('POST', '/rest/metadata/webhooks', {
      targetUrl: 'http://127.0.0.1:9/hook',
      operations: ['person.created'],
    });
    expect(made).toMatchObject({
      status: 201,
      body: { targetUrl: 'http://127.0.0.1:9/hook', operations: ['person.created'] },
    });
    const id = text(made.body, 'id');
    const { body } = await server().call('GET', '/rest/metadata/webhooks');
    expect(list(body, 'data').map((webhook) => dig(webhook, 'id'))).toContain(id);
    expect(await server().call('DELETE', `/rest/metadata/webhooks/${id}`)).toEqual({ status: 200, body: true });
    expect(
      list((await server().call('GET', '/rest/metadata/webhooks')).body, 'data').map((webhook) => dig(webhook, 'id')),
    ).not.toContain(id);
  });
});
