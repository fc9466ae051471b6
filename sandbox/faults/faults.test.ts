import { afterEach, describe, expect, test } from 'vitest';
import { dig } from '../contract/support/dig.ts';
import { caller, send } from '../contract/support/http.ts';
import { type Sandbox, startSandbox } from '../start-sandbox.ts';
import { type Fault, randomFaults, seededRandom } from './fault.ts';

const ID = '53c4d780-155f-4b38-bcf2-cb5c3a10857f';

describe('a sandbox with faults', () => {
  let sandbox: Sandbox | undefined;
  afterEach(() => sandbox?.close());

  /** The first request meets the fault; the second asks whether its record is there. */
  const met = async (fault: Fault): Promise<{ readonly first: unknown; readonly stored: boolean }> => {
    sandbox = await startSandbox({ limits: 'unlimited', faults: (index) => (index === 0 ? fault : undefined) });
    const { url, apiKey: key } = sandbox;
    const first = await send(`${url}/rest/people`, { method: 'POST', key, body: { id: ID } }).catch(
      (error: unknown) => error,
    );
    const found = await caller(url, key)('GET', `/rest/people/${ID}`);
    return { first, stored: found.status === 200 };
  };

  test.each<[Fault, boolean]>([
    [{ kind: 'drop-before' }, false],
    [{ kind: 'drop-after' }, true],
    [{ kind: 'half-body' }, true],
  ])('cuts the connection off: %j, stored: %s', async (fault, stored) => {
    const outcome = await met(fault);
    expect(outcome.first).toBeInstanceOf(Error);
    expect(outcome.stored).toBe(stored);
  });

  test.each<[Fault, number, boolean]>([
    [{ kind: 'error-500' }, 500, false],
    [{ kind: 'html-503' }, 503, false],
    [{ kind: 'throttled' }, 429, false],
    [{ kind: 'late', ms: 50 }, 201, true],
  ])('answers otherwise: %j', async (fault, status, stored) => {
    const outcome = await met(fault);
    expect(outcome).toMatchObject({ first: { status }, stored });
  });

  test('refuses over GraphQL in the disguise of HTTP 200', async () => {
    sandbox = await startSandbox({ faults: () => ({ kind: 'throttled' }) });
    const { url, apiKey: key } = sandbox;
    const reply = await send(`${url}/graphql`, { method: 'POST', key, body: { query: '{ people { totalCount } }' } });
    expect(reply.status).toBe(200);
    expect(dig(reply.body, 'errors', 0, 'extensions', 'subCode')).toBe('LIMIT_REACHED');
  });

  test('meets the same faults again with the same seed', () => {
    const faults: readonly Fault[] = [{ kind: 'drop-after' }, { kind: 'error-500' }];
    const run = (seed: number) => {
      const plan = randomFaults(seed, 0.3, faults);
      return Array.from({ length: 200 }, (_, index) => plan(index, { method: 'GET', path: '/' })?.kind);
    };
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
    const share = run(7).filter(Boolean).length / 200;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    expect(seededRandom(1)()).toBe(seededRandom(1)());
  });
});
