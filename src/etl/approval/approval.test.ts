import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../db/database.ts';
import type { OpenDatabase } from '../../../db/open-database.ts';
import {
  type ApprovalSubject,
  answerApproval,
  confirmedMaps,
  findApproval,
  insertApproval,
  openApprovals,
  voidApprovals,
} from '../../../db/queries/approvals.ts';
import { putMap } from '../../../db/queries/sources.ts';
import { openTestDatabase } from '../../../db/testing/test-database.ts';
import type { ObjectMap } from '../../mapping/object-map.ts';
import { newMigration } from '../new-migration.fixture.ts';
import { useApproval } from './use-approval.ts';

let database: OpenDatabase;
let db: Kysely<Database>;
let migrationId: string;
let run: ApprovalSubject;

beforeAll(async () => {
  database = await openTestDatabase();
  db = database.db;
});
afterAll(() => database.close());
beforeEach(async () => {
  migrationId = await newMigration(db);
  run = {
    tenant: migrationId,
    migrationId,
    kind: 'run',
    subject: 'full',
    subjectHash: 'plan-1',
    sourceFingerprint: 'export-1',
    workspaceId: migrationId,
  };
});

const HOUR = 3_600_000;

async function request(subject: ApprovalSubject, validForMs = HOUR): Promise<string> {
  const id = randomUUID();
  await insertApproval(db, { ...subject, id, effect: 'load', expiresAt: new Date(Date.now() + validForMs) });
  return id;
}

async function confirm(subject: ApprovalSubject): Promise<string> {
  const id = await request(subject);
  const answer = { id, subjectHash: subject.subjectHash, confirmed: true, by: 'Dr Khan', how: 'rest' };
  expect(await answerApproval(db, answer)).toBe(true);
  return id;
}

async function expire(id: string): Promise<void> {
  await db
    .updateTable('approval')
    .set({ expires_at: new Date(Date.now() - 1) })
    .where('id', '=', id)
    .execute();
}

const use = (subject: ApprovalSubject): Promise<void> =>
  db.transaction().execute((trx) => useApproval(trx, { subject, runId: randomUUID() }));

describe('a run', () => {
  test('starts with the confirmation that a person gave for it, and no second one does', async () => {
    const id = await confirm(run);
    await use(run);
    expect(await findApproval(db, id)).toMatchObject({ state: 'used', answeredBy: 'Dr Khan', answeredHow: 'rest' });
    await expect(use(run)).rejects.toMatchObject({ code: 'already-used' });
  });

  test('that asks twice at once starts once', async () => {
    await confirm(run);
    const outcomes = await Promise.allSettled([use(run), use(run), use(run)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('that failed to start has not used its confirmation', async () => {
    await confirm(run);
    const failing = db.transaction().execute(async (trx) => {
      await useApproval(trx, { subject: run, runId: randomUUID() });
      throw new Error('could not start');
    });
    await expect(failing).rejects.toThrow('could not start');
    await use(run);
  });

  test('does not start without an answer, on a refusal, or on nothing at all', async () => {
    await expect(use(run)).rejects.toMatchObject({ code: 'not-confirmed' });
    const id = await request(run);
    await expect(use(run)).rejects.toMatchObject({ code: 'not-confirmed' });
    await answerApproval(db, { id, subjectHash: run.subjectHash, confirmed: false, by: 'Dr Khan', how: 'rest' });
    await expect(use(run)).rejects.toMatchObject({ code: 'voided' });
  });

  test('does not start on an expired confirmation', async () => {
    await expire(await confirm(run));
    await expect(use(run)).rejects.toMatchObject({ code: 'expired' });
  });

  test('does not start on a confirmation that an edit voided', async () => {
    await confirm(run);
    await voidApprovals(db, { migrationId, kind: 'run', subject: 'full' });
    await expect(use(run)).rejects.toMatchObject({ code: 'voided' });
  });

  test.for([
    ['plan', { subjectHash: 'plan-2' }],
    ['export', { sourceFingerprint: 'export-2' }],
    ['workspace', { workspaceId: 'another' }],
    ['tenant', { tenant: 'another' }],
  ] as const)('does not start on the confirmation of another %s', async ([, other]) => {
    await confirm(run);
    await expect(use({ ...run, ...other })).rejects.toMatchObject({ code: 'mismatch' });
    await use(run);
  });

  test('does not start on a confirmation of another kind of run, or of another migration', async () => {
    await confirm(run);
    await expect(use({ ...run, subject: 'rollback' })).rejects.toMatchObject({ code: 'not-confirmed' });
    const other = await newMigration(db);
    await expect(use({ ...run, migrationId: other })).rejects.toMatchObject({ code: 'not-confirmed' });
  });
});

describe('an answer', () => {
  test('counts for what the person saw, not for what it has become', async () => {
    const id = await request(run);
    const answer = { id, confirmed: true, by: 'Dr Khan', how: 'rest' };
    expect(await answerApproval(db, { ...answer, subjectHash: 'plan-2' })).toBe(false);
    expect(await answerApproval(db, { ...answer, subjectHash: 'plan-1' })).toBe(true);
  });

  test('is given once: a second one changes nothing', async () => {
    const id = await confirm(run);
    const no = { id, subjectHash: 'plan-1', confirmed: false, by: 'somebody', how: 'chat' };
    expect(await answerApproval(db, no)).toBe(false);
    expect(await findApproval(db, id)).toMatchObject({ state: 'confirmed', answeredBy: 'Dr Khan' });
  });

  test('comes too late for a request that has expired', async () => {
    const id = await request(run, -1);
    expect(await answerApproval(db, { id, subjectHash: 'plan-1', confirmed: true, by: 'x', how: 'rest' })).toBe(false);
    expect(await openApprovals(db, migrationId)).toEqual([]);
  });

  test('cannot be forged without a person: the table refuses it', async () => {
    const id = await request(run);
    const forging = db.updateTable('approval').set({ state: 'confirmed' }).where('id', '=', id).execute();
    await expect(forging).rejects.toThrow(/check/);
  });
});

describe('a confirmed map', () => {
  const map: ObjectMap = { format: 'pulse-to-twenty/object-map@1', object: 'patient', files: [], placements: [] };
  const edited: ObjectMap = { ...map, files: [{ file: 'patients.csv', columns: [] }] };
  const mapSubject = (subjectHash: string): ApprovalSubject => ({
    ...run,
    kind: 'map',
    subject: 'patient',
    subjectHash,
  });
  const confirmed = (change: { sourceFingerprint?: string; workspaceId?: string } = {}) =>
    confirmedMaps(db, { migrationId, sourceFingerprint: 'export-1', workspaceId: migrationId, ...change });

  test('stays confirmed for every run of its export', async () => {
    const hash = await putMap(db, migrationId, map, 'Dr Khan');
    await confirm(mapSubject(hash));
    expect(await confirmed()).toEqual([{ object: 'patient', hash }]);
    expect(await confirmed()).toEqual([{ object: 'patient', hash }]);
  });

  test('is not confirmed once edited, nor when the edit is taken back', async () => {
    const hash = await putMap(db, migrationId, map, 'Dr Khan');
    await confirm(mapSubject(hash));
    await voidApprovals(db, { migrationId, kind: 'map', subject: 'patient' });
    await putMap(db, migrationId, edited, 'Dr Khan');
    expect(await confirmed()).toEqual([]);
    await putMap(db, migrationId, map, 'Dr Khan');
    expect(await confirmed()).toEqual([]);
  });

  test('that was changed behind our back is not confirmed, since its hash is another', async () => {
    const hash = await putMap(db, migrationId, map, 'Dr Khan');
    await confirm(mapSubject(hash));
    await putMap(db, migrationId, edited, 'somebody');
    expect(await confirmed()).toEqual([]);
  });

  test('is confirmed for its own export and workspace only', async () => {
    const hash = await putMap(db, migrationId, map, 'Dr Khan');
    await confirm(mapSubject(hash));
    expect(await confirmed({ sourceFingerprint: 'export-2' })).toEqual([]);
    expect(await confirmed({ workspaceId: 'another' })).toEqual([]);
    const other = await newMigration(db);
    await putMap(db, other, map, 'Dr Khan');
    const elsewhere = { migrationId: other, sourceFingerprint: 'export-1', workspaceId: migrationId };
    expect(await confirmedMaps(db, elsewhere)).toEqual([]);
  });

  test('that was only asked for is not confirmed', async () => {
    const hash = await putMap(db, migrationId, map, 'Dr Khan');
    await request(mapSubject(hash));
    expect(await confirmed()).toEqual([]);
  });
});
