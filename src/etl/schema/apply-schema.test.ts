import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../db/open-database.ts';
import { schemaItems } from '../../../db/queries/schema-items.ts';
import { openTestDatabase } from '../../../db/testing/test-database.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import type { Call } from '../../twenty/http/transport.ts';
import { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { newMigration } from '../new-migration.fixture.ts';
import { DyingTransport, isWrite, Killed } from '../rollback/dying-transport.fixture.ts';
import { STEPS } from '../rollback/small-clinic.fixture.ts';
import { applySchema } from './apply-schema.ts';

let database: OpenDatabase;
let sandbox: Sandbox;
let migrationId: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'unlimited' });
  migrationId = await newMigration(database.db);
  return () => sandbox.close();
});

type Death = (call: Call) => 'before' | 'after' | undefined;

function writer(die: Death = () => undefined): TwentyWriter {
  return new TwentyWriter(new DyingTransport({ url: sandbox.url, apiKey: sandbox.apiKey, access: 'write' }, die));
}

async function apply(twenty: TwentyWriter): Promise<number> {
  let steps = 0;
  const context = { db: database.db, migrationId, runId: migrationId, actor: 'tester', twenty };
  const onStep = (): void => {
    steps += 1;
  };
  await applySchema({ ...context, signal: new AbortController().signal, onStep }, STEPS);
  return steps;
}

const items = () => schemaItems(database.db, migrationId);

async function optionsOfStatus() {
  const { objects } = await writer().schema();
  const task = objects.find(({ nameSingular }) => nameSingular === 'task');
  return task?.fields.find(({ name }) => name === 'status')?.options ?? [];
}

const auditOf = () =>
  database.db
    .selectFrom('audit_entry')
    .select(['action', 'twenty_object'])
    .where('migration_id', '=', migrationId)
    .orderBy('seq')
    .execute();

describe('the schema step', () => {
  test('makes each change, notes it with its id, and tells the audit', async () => {
    const before = await optionsOfStatus();
    expect(await apply(writer())).toBe(STEPS.length);
    const made = await items();
    expect(made.map(({ state }) => state)).toEqual(STEPS.map(() => 'done'));
    expect(made.every(({ twentyId }) => twentyId !== null)).toBe(true);
    expect(await auditOf()).toHaveLength(STEPS.length);
    const after = await optionsOfStatus();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ value: 'CANCELLED', position: before.length });
    expect(made.at(-1)).toMatchObject({ before, after: ['CANCELLED'] });
  });

  test('makes nothing twice', async () => {
    await apply(writer());
    const twenty = writer();
    await apply(twenty);
    expect(await items()).toHaveLength(STEPS.length);
    expect(await auditOf()).toHaveLength(STEPS.length);
  });

  test.for(['before', 'after'] as const)('killed %s each of its changes ends the same', async (when) => {
    const seen = new Set<string>();
    let deaths = 0;
    for (let done = false; !done; ) {
      const twenty = writer((call) => {
        const write = `${call.method} ${call.path} ${JSON.stringify(call.body)}`;
        if (!isWrite(call) || seen.has(write)) return undefined;
        seen.add(write);
        return when;
      });
      try {
        await apply(twenty);
        done = true;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        deaths += 1;
      }
    }
    expect(deaths).toBe(STEPS.length);
    const noted = (await items()).filter(({ state }) => state !== 'undone');
    expect(noted.map(({ object, name, state }) => [object, name, state])).toEqual(
      STEPS.map((step) => [step.object, step.kind === 'object' ? step.object : step.name, 'done']),
    );
    expect(noted.every(({ twentyId }) => twentyId !== null)).toBe(true);
    expect(await auditOf()).toHaveLength(STEPS.length);
    expect((await optionsOfStatus()).filter(({ value }) => value === 'CANCELLED')).toHaveLength(1);
  });

  test('stops between two changes when it is told to', async () => {
    const stop = new AbortController();
    const context = { db: database.db, migrationId, runId: migrationId, actor: 'tester', twenty: writer() };
    const onStep = (): void => stop.abort();
    await expect(applySchema({ ...context, signal: stop.signal, onStep }, STEPS)).rejects.toThrow();
    expect((await items()).map(({ state }) => state)).toEqual(['done']);
  });
});
