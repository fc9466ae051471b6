import { describe, expect, test } from 'vitest';
import { dig, list, text } from './contract/support/dig.ts';
import { caller } from './contract/support/http.ts';
import { startSandbox } from './start-sandbox.ts';

describe('a sandbox', () => {
  test('is the same again after everything made was destroyed', async () => {
    const sandbox = await startSandbox({ limits: 'unlimited' });
    const call = caller(sandbox.url, sandbox.apiKey);
    const before = sandbox.dump();
    const { body } = await call('POST', '/rest/people', { emails: { primaryEmail: 'ana@gmail.com' } });
    expect(sandbox.dump().digest).not.toBe(before.digest);
    await call('DELETE', `/rest/people/${text(body, 'data', 'createPerson', 'id')}`);
    expect(sandbox.dump().text).toBe(before.text);
    await sandbox.close();
  });

  test('holds what a fresh sign-up holds, the same ids each time, and the members it is told of', async () => {
    const members = [{ firstName: 'Sara', lastName: 'Khan', email: 'sara@clinic.example' }];
    const sandbox = await startSandbox({ members, limits: 'unlimited' });
    const call = caller(sandbox.url, sandbox.apiKey);
    const found = list((await call('GET', '/rest/workspaceMembers')).body, 'data', 'workspaceMembers');
    expect(found.map((member) => dig(member, 'userEmail')).sort()).toEqual([
      'manager@clinic.example',
      'sara@clinic.example',
    ]);
    const companies = list((await call('GET', '/rest/companies')).body, 'data', 'companies');
    expect(companies.map((company) => dig(company, 'name')).sort()).toEqual([
      'Airbnb',
      'Anthropic',
      'Figma',
      'Notion',
      'Stripe',
    ]);
    const other = await startSandbox({ limits: 'unlimited' });
    expect(other.workspaceId).toBe(sandbox.workspaceId);
    await Promise.all([sandbox.close(), other.close()]);
  });

  test('counts time by the clock it is given', async () => {
    let now = Date.parse('2030-01-01T00:00:00.000Z');
    const sandbox = await startSandbox({ clock: { now: () => now }, limits: [{ tokens: 2, windowMs: 60_000 }] });
    const once = async (): Promise<number> =>
      (await fetch(`${sandbox.url}/rest/people?limit=1`, { headers: { authorization: `Bearer ${sandbox.apiKey}` } }))
        .status;
    expect([await once(), await once(), await once()]).toEqual([200, 200, 429]);
    now += 30_000;
    expect([await once(), await once()]).toEqual([200, 429]);
    await sandbox.close();
  });

  test('shows its dump over HTTP only when asked to', async () => {
    const [open, shut] = [await startSandbox({ dumpRoute: true }), await startSandbox()];
    expect(await (await fetch(`${open.url}/__sandbox/dump`)).text()).toBe(open.dump().text);
    expect((await fetch(`${shut.url}/__sandbox/dump`)).status).toBe(404);
    await Promise.all([open.close(), shut.close()]);
  });
});
