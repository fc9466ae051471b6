import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../db/open-database.ts';
import { planLedger } from '../../../db/queries/plan-ledger.ts';
import { openTestDatabase } from '../../../db/testing/test-database.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import type { Json } from '../../mapping/hash.ts';
import { connectWriter } from '../../twenty/connect.ts';
import type { TwentyRecord } from '../../twenty/record.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { newMigration } from '../new-migration.fixture.ts';
import { type RollbackResult, rollback } from './rollback.ts';
import { newRun } from './small-clinic.fixture.ts';

let database: OpenDatabase;
let sandbox: Sandbox;
let twenty: TwentyWriter;
let migrationId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  sandbox = await startSandbox({ limits: 'unlimited', afterwardsMs: 0 });
  twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  migrationId = await newMigration(database.db);
});
afterAll(async () => {
  await database.close();
  await sandbox.close();
});

/** A person who was there before us and over whom we wrote; the ledger holds her as she was. */
async function overwritten(input: {
  readonly before: Readonly<Record<string, Json>>;
  readonly written: Readonly<Record<string, Json>>;
  readonly wasInTrash?: boolean;
}): Promise<string> {
  const made = await twenty.createMany({ object: 'people', records: [input.before] });
  if (made.outcome !== 'stored') throw made.error;
  const id = String(made.records[0]?.id);
  if (input.wasInTrash === true) await twenty.softDeleteByIds({ object: 'people', ids: [id] });
  const before = await read(id);
  if (input.wasInTrash === true) await twenty.restoreByIds({ object: 'people', ids: [id] });
  await twenty.updateOne({ object: 'people', id, change: input.written });
  const plan = { twenty_object: 'person', twenty_id: id, source_object: 'patient', source_key: id, seq: 1, links: [] };
  const records = [{ ...plan, planned: input.written, planned_hash: 'hash' }];
  await planLedger(database.db, { migrationId, planKey: 'plan', records });
  const state = input.wasInTrash === true ? 'restored' : 'updated';
  const json = { before: JSON.stringify(before), written: JSON.stringify(input.written) };
  const { updatedAt } = await read(id);
  await database.db
    .updateTable('ledger')
    .set({ state, ...json, twenty_updated_at: String(updatedAt) })
    .where('twenty_id', '=', id)
    .execute();
  return id;
}

async function read(id: string): Promise<TwentyRecord> {
  return (await twenty.byIds({ object: 'people', ids: [id], includeDeleted: true })).get(id) ?? {};
}

async function undo(): Promise<RollbackResult> {
  const runId = await newRun({ db: database.db, migrationId, twenty }, 'rollback');
  const context = { db: database.db, migrationId, runId, actor: 'tester', twenty, onProgress: () => {} };
  return rollback({ ...context, signal: new AbortController().signal }, { keepEdited: true });
}

const BEFORE = {
  name: { firstName: 'Old', lastName: 'Name' },
  jobTitle: 'teacher',
  emails: { primaryEmail: 'old@example.org', additionalEmails: ['second@example.org'] },
};
const WRITTEN = {
  name: { firstName: 'New', lastName: 'Name' },
  jobTitle: 'nurse',
  emails: { primaryEmail: 'new@example.org', additionalEmails: [] },
};

describe('a record that was there before the migration', () => {
  test('has its own values back, whole, and is not ours any more', async () => {
    const id = await overwritten({ before: BEFORE, written: WRITTEN });
    expect(await undo()).toMatchObject({ destroyed: 0, restored: 1, kept: [] });
    expect(await read(id)).toMatchObject(BEFORE);
    expect(await undo()).toMatchObject({ destroyed: 0, restored: 0, kept: [] });
  });

  test('goes back to the trash if it came from there', async () => {
    const id = await overwritten({
      before: { name: { firstName: 'Thrown', lastName: 'Away' }, jobTitle: 'x' },
      written: { jobTitle: 'y' },
      wasInTrash: true,
    });
    await undo();
    const person = await read(id);
    expect(person.jobTitle).toBe('x');
    expect(typeof person.deletedAt).toBe('string');
  });

  test('keeps what somebody changed since, and is listed for it', async () => {
    const id = await overwritten({
      before: { name: { firstName: 'Both', lastName: 'Hands' }, jobTitle: 'before' },
      written: { name: { firstName: 'Ours', lastName: 'Hands' }, jobTitle: 'ours' },
    });
    await twenty.updateOne({ object: 'people', id, change: { jobTitle: 'theirs' } });
    const { kept } = await undo();
    expect(kept.map((row) => row.id)).toEqual([id]);
    expect(await read(id)).toMatchObject({ name: { firstName: 'Both' }, jobTitle: 'theirs' });
  });
});
