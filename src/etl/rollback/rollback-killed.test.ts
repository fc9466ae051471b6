import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../db/open-database.ts';
import { openTestDatabase } from '../../../db/testing/test-database.ts';
import { type Fault, seededRandom } from '../../../sandbox/faults/fault.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { connectWriter } from '../../twenty/connect.ts';
import type { Call } from '../../twenty/http/transport.ts';
import { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { newMigration } from '../new-migration.fixture.ts';
import { DyingTransport, isWrite, Killed } from './dying-transport.fixture.ts';
import { RollbackPausedError } from './errors.ts';
import { type RollbackResult, rollback } from './rollback.ts';
import { contentOf, load, newRun, plan, type SmallClinic } from './small-clinic.fixture.ts';

let database: OpenDatabase;
let sandbox: Sandbox;
let clinic: SmallClinic;
let untouched: string;
let fault: (method: string, path: string) => Fault | undefined;

const clock = { now: () => Date.now(), sleep: async () => {} };

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  fault = () => undefined;
  sandbox = await startSandbox({
    limits: 'unlimited',
    afterwardsMs: 0,
    faults: (_, { method, path }) => fault(method, path),
  });
  untouched = contentOf(sandbox.dump().text);
  const twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey, clock });
  clinic = { db: database.db, migrationId: await newMigration(database.db), twenty };
  await plan(clinic);
  await load(clinic);
  return () => sandbox.close();
});

async function undo(twenty: TwentyWriter, runId: string): Promise<RollbackResult> {
  const { db, migrationId } = clinic;
  const signal = new AbortController().signal;
  const context = { db, migrationId, twenty, runId, actor: 'tester', signal, onProgress: () => {} };
  return rollback(context, { keepEdited: true });
}

/** One process after the other, each killed where `die` says, until one lives to the end. */
async function undoInManyLives(die: () => (call: Call) => 'before' | 'after' | undefined) {
  const runId = await newRun(clinic, 'rollback');
  for (let deaths = 0; deaths < 200; deaths += 1) {
    const options = { url: sandbox.url, apiKey: sandbox.apiKey, clock, access: 'write' } as const;
    try {
      return { deaths, result: await undo(new TwentyWriter(new DyingTransport(options, die())), runId) };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
  throw new Error('the undo never came to its end');
}

async function expectAsItWas(result: RollbackResult): Promise<void> {
  expect(result).toMatchObject({ destroyed: 20, kept: [], schemaKept: [] });
  expect(contentOf(sandbox.dump().text)).toBe(untouched);
  expect(await verifyAudit(clinic.db, { migrationId: clinic.migrationId })).toMatchObject({ ok: true });
}

describe('an undo that is killed', () => {
  test.for(['before', 'after'] as const)('%s each of its writes ends as it was', async (when) => {
    const seen = new Set<string>();
    const { deaths, result } = await undoInManyLives(() => (call) => {
      const write = `${call.method} ${call.path} ${JSON.stringify(call.body)}`;
      const isNew = isWrite(call) && !seen.has(write);
      if (isWrite(call)) seen.add(write);
      return isNew ? when : undefined;
    });
    expect(deaths).toBe(seen.size);
    expect(deaths).toBeGreaterThan(15);
    await expectAsItWas(result);
  });

  test('at any call ends as it was', async () => {
    const random = seededRandom(7);
    const { deaths, result } = await undoInManyLives(() => {
      let left = 15 + Math.floor(random() * 60);
      const when = random() < 0.5 ? 'before' : 'after';
      return () => {
        left -= 1;
        return left === 0 ? when : undefined;
      };
    });
    expect(deaths).toBeGreaterThan(0);
    await expectAsItWas(result);
  });
});

describe('an undo whose calls get no answer', () => {
  /** Each removal goes wrong the first time it is sent. */
  async function undoWithFaults(first: Fault): Promise<RollbackResult> {
    const seen = new Set<string>();
    fault = (method, path) => {
      const isChange = method === 'DELETE' || method === 'PATCH';
      const isNew = !seen.has(`${method} ${path}`);
      seen.add(`${method} ${path}`);
      return isChange && isNew ? first : undefined;
    };
    return undo(clinic.twenty, await newRun(clinic, 'rollback'));
  }

  test.for<Fault>([{ kind: 'drop-after' }, { kind: 'drop-before' }, { kind: 'half-body' }, { kind: 'html-503' }])(
    'goes on by itself when each is lost once: $kind',
    async (first) => {
      await expectAsItWas(await undoWithFaults(first));
    },
  );

  test('pauses when none is answered any more, and goes on when called again', async () => {
    fault = (method) => (method === 'DELETE' ? { kind: 'drop-before' } : undefined);
    const runId = await newRun(clinic, 'rollback');
    await expect(undo(clinic.twenty, runId)).rejects.toThrow(RollbackPausedError);
    fault = () => undefined;
    await expectAsItWas(await undo(clinic.twenty, runId));
  });
});
