import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenDatabase } from '../../../db/open-database.ts';
import { markRecords } from '../../../db/queries/load-ledger.ts';
import { openTestDatabase } from '../../../db/testing/test-database.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import type { Json } from '../../mapping/hash.ts';
import { connectWriter } from '../../twenty/connect.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { newMigration } from '../new-migration.fixture.ts';
import { compareBaselines, takeBaseline } from './baseline.ts';
import type { RollbackOptions, RollbackResult } from './rollback.ts';
import { rollback } from './rollback.ts';
import { contentOf, idOf, load, newRun, plan, type SmallClinic } from './small-clinic.fixture.ts';

let database: OpenDatabase;
let sandbox: Sandbox;
let clinic: SmallClinic;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  sandbox = await startSandbox({ limits: 'unlimited', afterwardsMs: 0 });
  const twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  clinic = { db: database.db, migrationId: await newMigration(database.db), twenty };
  return () => sandbox.close();
});

const ALL = { destroyed: 20, restored: 0, kept: [], schemaRemoved: 7, schemaKept: [] };

async function undo(options: Partial<RollbackOptions> = {}): Promise<RollbackResult> {
  const { db, migrationId, twenty } = clinic;
  const context = { db, migrationId, twenty, runId: await newRun(clinic, 'rollback'), actor: 'tester' };
  return rollback(
    { ...context, signal: new AbortController().signal, onProgress: () => {} },
    { keepEdited: true, ...options },
  );
}

/** What somebody does in Twenty, a moment later than our write. */
async function edit(object: string, id: string, change: Readonly<Record<string, Json>>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await clinic.twenty.updateOne({ object, id, change })).outcome).toBe('stored');
}

async function create(object: string, record: Readonly<Record<string, Json>>): Promise<string> {
  const answer = await clinic.twenty.createMany({ object, records: [record] });
  if (answer.outcome !== 'stored') throw answer.error;
  return String(answer.records[0]?.id);
}

const isThere = async (object: string, id: string): Promise<boolean> =>
  (await clinic.twenty.byIds({ object, ids: [id], includeDeleted: true })).has(id);

const whys = ({ kept }: RollbackResult): string[] => kept.map(({ object, sourceKey }) => `${object} ${sourceKey}`);

describe('an undo', () => {
  beforeEach(async () => {
    await plan(clinic);
  });

  test('leaves records, data model, workflows, files and timeline as they were', async () => {
    const untouched = contentOf(sandbox.dump().text);
    const baseline = await takeBaseline(clinic.twenty);
    await load(clinic);
    expect(contentOf(sandbox.dump().text)).not.toBe(untouched);
    expect(await undo()).toEqual(ALL);
    expect(contentOf(sandbox.dump().text)).toBe(untouched);
    expect(compareBaselines(baseline, await takeBaseline(clinic.twenty)).isAsItWas).toBe(true);
    expect(await verifyAudit(clinic.db, { migrationId: clinic.migrationId })).toMatchObject({ ok: true, entries: 56 });
  });

  test('of a load that was undone and loaded again is as good as the first', async () => {
    const untouched = contentOf(sandbox.dump().text);
    await load(clinic);
    await undo();
    await plan(clinic);
    await load(clinic);
    expect(await undo()).toEqual(ALL);
    expect(contentOf(sandbox.dump().text)).toBe(untouched);
  });

  test('done twice does nothing the second time', async () => {
    await load(clinic);
    await undo();
    const { writes } = clinic.twenty.stats;
    expect(await undo()).toEqual({ ...ALL, destroyed: 0, schemaRemoved: 0 });
    expect(clinic.twenty.stats.writes).toBe(writes);
  });

  test('keeps a note that somebody edited, with its target, its patient and her clinic', async () => {
    await load(clinic);
    await edit('notes', idOf(clinic, 'note', 'n1'), { title: 'edited' });
    const result = await undo();
    expect(whys(result)).toEqual(['company row:c1', 'note row:n1', 'noteTarget row:n1', 'person row:p1']);
    expect(result.destroyed).toBe(16);
    const [target] = (
      await clinic.twenty.byIds({ object: 'noteTargets', ids: [idOf(clinic, 'noteTarget', 'n1')] })
    ).values();
    expect(target).toMatchObject({ noteId: idOf(clinic, 'note', 'n1'), targetPersonId: idOf(clinic, 'person', 'p1') });
  });

  test('leaves no word of a note in the timeline of a patient who stays', async () => {
    await load(clinic);
    await edit('people', idOf(clinic, 'person', 'p1'), { jobTitle: 'edited' });
    sandbox.settle();
    await undo();
    const notes = [1, 2, 3].map((n) => idOf(clinic, 'note', `n${n}`));
    const filter = `linkedRecordId[in]:[${notes.join(',')}]`;
    expect(await clinic.twenty.count({ object: 'timelineActivities', filter })).toBe(0);
    const ofPatient = `targetPersonId[eq]:${idOf(clinic, 'person', 'p1')}`;
    expect(await clinic.twenty.count({ object: 'timelineActivities', filter: ofPatient })).toBeGreaterThan(0);
  });

  test('keeps what somebody changed before a later export changed it too', async () => {
    await load(clinic);
    await edit('people', idOf(clinic, 'person', 'p1'), { jobTitle: 'theirs' });
    await plan(clinic, 'Later');
    await load(clinic);
    await plan(clinic, 'Latest');
    await load(clinic);
    const person = await clinic.twenty.byIds({ object: 'people', ids: [idOf(clinic, 'person', 'p1')] });
    expect([...person.values()]).toMatchObject([{ name: { lastName: 'Latest1' }, jobTitle: 'theirs' }]);
    expect(whys(await undo())).toEqual(['company row:c1', 'person row:p1']);
  });

  test('removes what was kept when the person says so afterwards', async () => {
    const untouched = contentOf(sandbox.dump().text);
    await load(clinic);
    await edit('notes', idOf(clinic, 'note', 'n1'), { title: 'edited' });
    await edit('people', idOf(clinic, 'person', 'p2'), { jobTitle: 'edited' });
    const first = await undo();
    const second = await undo({ keepEdited: false });
    expect(first.destroyed + second.destroyed).toBe(20);
    expect(second.kept).toEqual([]);
    expect(contentOf(sandbox.dump().text)).toBe(untouched);
  });

  test('keeps the fields that a kept record fills and removes the others', async () => {
    await load(clinic);
    await edit('people', idOf(clinic, 'person', 'p2'), { jobTitle: 'edited', homeAddress: { addressCity: '' } });
    const result = await undo();
    expect(whys(result)).toEqual(['company row:c1', 'person row:p2']);
    expect(result.schemaKept.map(({ object, name }) => `${object}.${name}`)).toContain('person.sourceSystemId');
    const { objects } = await clinic.twenty.schema();
    expect(objects.some(({ nameSingular }) => nameSingular === 'billingLedger')).toBe(false);
    const fields = objects.find(({ nameSingular }) => nameSingular === 'note')?.fields.map(({ name }) => name);
    expect(fields).not.toContain('sourceSystemId');
  });

  test('keeps a patient on whom others hung a note or an attachment of theirs', async () => {
    await load(clinic);
    const noteId = await create('notes', { title: 'of staff' });
    const targetId = await create('noteTargets', { noteId, targetPersonId: idOf(clinic, 'person', 'p3') });
    const result = await undo({ keepEdited: false });
    expect(whys(result)).toEqual(['company row:c1', 'person row:p3']);
    expect(result.kept.map(({ why }) => why).join()).toContain('others made');
    expect(await isThere('noteTargets', targetId)).toBe(true);
  });

  test('keeps a clinic that another record links to, in the trash too', async () => {
    await load(clinic);
    const id = await create('opportunities', { name: 'deal', companyId: idOf(clinic, 'company', 'c1') });
    await clinic.twenty.softDeleteByIds({ object: 'opportunities', ids: [id] });
    expect(whys(await undo())).toEqual(['company row:c1']);
  });

  test('keeps a field that a record of others fills, and an option that one uses', async () => {
    await load(clinic);
    await create('people', { name: { firstName: 'Other' }, homeAddress: { addressCity: 'Karachi' } });
    await create('tasks', { title: 'of staff', status: 'CANCELLED' });
    const { schemaKept, kept, schemaRemoved } = await undo();
    expect(kept).toEqual([]);
    expect(schemaKept.map(({ object, name }) => `${object}.${name}`)).toEqual(['task.status', 'person.homeAddress']);
    expect(schemaRemoved).toBe(5);
  });

  test('removes its own options from a picklist and leaves one that staff added since', async () => {
    await load(clinic);
    const { objects } = await clinic.twenty.schema();
    const status = objects
      .find(({ nameSingular }) => nameSingular === 'task')
      ?.fields.find(({ name }) => name === 'status');
    const options = status?.options ?? [];
    const added = { value: 'WAITING', label: 'Waiting', position: options.length, color: 'red' };
    await clinic.twenty.setOptions({ fieldId: status?.id ?? '', options: [...options, added] });
    await undo();
    const after = (await clinic.twenty.schema()).objects.find(({ nameSingular }) => nameSingular === 'task');
    const values = after?.fields.find(({ name }) => name === 'status')?.options?.map(({ value }) => value);
    expect(values).toEqual(['TODO', 'IN_PROGRESS', 'DONE', 'WAITING']);
  });

  test('removes for good what staff had put into the trash, and passes over what they destroyed', async () => {
    const untouched = contentOf(sandbox.dump().text);
    await load(clinic);
    await clinic.twenty.softDeleteByIds({ object: 'people', ids: [idOf(clinic, 'person', 'p1')] });
    await clinic.twenty.destroyByIds({ object: 'companies', ids: [idOf(clinic, 'company', 'c1')] });
    expect(await undo()).toEqual({ ...ALL, destroyed: 19 });
    expect(contentOf(sandbox.dump().text)).toBe(untouched);
  });

  test('looks up records whose create was never answered', async () => {
    const untouched = contentOf(sandbox.dump().text);
    await load(clinic);
    const { db, migrationId } = clinic;
    const unanswered = { migrationId, state: 'sending', code: null, reason: null } as const;
    await markRecords(db, { ...unanswered, object: 'billingLedger', ids: [idOf(clinic, 'billingLedger', 'b1')] });
    await db
      .updateTable('ledger')
      .set({ twenty_updated_at: null, written: null })
      .where('state', '=', 'sending')
      .execute();
    await clinic.twenty.destroyByIds({ object: 'noteTargets', ids: [idOf(clinic, 'noteTarget', 'n1')] });
    await markRecords(db, { ...unanswered, object: 'noteTarget', ids: [idOf(clinic, 'noteTarget', 'n1')] });
    expect(await undo()).toMatchObject({ destroyed: 19, kept: [] });
    const [target] = await db
      .selectFrom('ledger')
      .select('state')
      .where('twenty_id', '=', idOf(clinic, 'noteTarget', 'n1'))
      .execute();
    expect(target?.state).toBe('planned');
    expect(contentOf(sandbox.dump().text)).toBe(untouched);
  });

  test('of one run takes back what that run made and leaves what later ones need', async () => {
    const { db, migrationId } = clinic;
    const sample = ['p1', 'n1', 'c1', 't1'];
    await db
      .updateTable('ledger')
      .set({ in_sample: true })
      .where('migration_id', '=', migrationId)
      .where('source_key', 'in', sample)
      .execute();
    const first = await load(clinic, 'sample');
    const second = await load(clinic);
    const ofSecond = await undo({ onlyRun: second });
    expect(ofSecond).toEqual({ destroyed: 14, restored: 0, kept: [], schemaRemoved: 0, schemaKept: [] });
    const ofFirst = await undo({ onlyRun: first });
    expect(ofFirst).toMatchObject({ destroyed: 6, kept: [] });
  });

  test('of the first of two runs keeps the records that the second links to', async () => {
    const { db, migrationId } = clinic;
    await db
      .updateTable('ledger')
      .set({ in_sample: true })
      .where('migration_id', '=', migrationId)
      .where('source_key', 'in', ['p1', 'n1', 'c1'])
      .execute();
    const first = await load(clinic, 'sample');
    await load(clinic);
    const result = await undo({ onlyRun: first });
    expect(whys(result)).toEqual(['company row:c1', 'person row:p1']);
    expect(result.destroyed).toBe(2);
  });
});
