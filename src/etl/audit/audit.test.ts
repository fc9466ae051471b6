import type { Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../db/database.ts';
import type { OpenDatabase } from '../../../db/open-database.ts';
import { auditHead, auditPage } from '../../../db/queries/audit.ts';
import { openTestDatabase } from '../../../db/testing/test-database.ts';
import { seededRandom } from '../../../sandbox/faults/fault.ts';
import { newMigration } from '../new-migration.fixture.ts';
import { type AuditDraft, appendAudit } from './append-audit.ts';
import { entryHash } from './audit-entry.ts';
import { exportAudit } from './export-audit.ts';
import { verifyAudit } from './verify-audit.ts';

let database: OpenDatabase;
let db: Kysely<Database>;
let migrationId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  db = database.db;
});
afterAll(() => database.close());
beforeEach(async () => {
  migrationId = await newMigration(db);
});

async function append(...entries: readonly AuditDraft[]): Promise<void> {
  await db.transaction().execute((trx) => appendAudit(trx, { migrationId, runId: null, actor: 'tester', entries }));
}

const insert = (n: number): AuditDraft => ({
  action: 'insert',
  twentyObject: 'person',
  twentyId: `id-${n}`,
  sourceObject: 'patient',
  sourceKey: String(n),
  valueHash: `hash-${n}`,
  detail: { n, fields: ['emails'] },
});

const verify = (knownHead?: string) =>
  verifyAudit(db, knownHead === undefined ? { migrationId } : { migrationId, knownHead });

describe('an audit chain', () => {
  test('holds over several appends and tells its head', async () => {
    await append(insert(1), insert(2));
    await append(insert(3));
    const head = await auditHead(db, migrationId);
    expect(await verify()).toEqual({ ok: true, entries: 3, head: head?.hash });
    expect(head?.seq).toBe(3);
  });

  test('is exported as one line of JSON an entry, from which anyone can compute it again', async () => {
    await append(...Array.from({ length: 2500 }, (_, n) => insert(n)));
    let lines = 0;
    let prev = '0'.repeat(64);
    for await (const line of exportAudit(db, migrationId)) {
      const { hash, ...entry } = JSON.parse(line);
      expect(entry.prev_hash).toBe(prev);
      expect(entryHash(entry)).toBe(hash);
      prev = hash;
      lines += 1;
    }
    expect(lines).toBe(2500);
    expect((await auditHead(db, migrationId))?.hash).toBe(prev);
  });

  test('of an empty migration is whole', async () => {
    expect(await verify()).toMatchObject({ ok: true, entries: 0 });
  });

  test('is not forked by writers at the same time', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, n) => append(insert(n), insert(n + 100))));
    expect(await verify()).toMatchObject({ ok: true, entries: 16 });
  });

  test('keeps nothing of a transaction that failed', async () => {
    await append(insert(1));
    const failing = db.transaction().execute(async (trx) => {
      await appendAudit(trx, { migrationId, runId: null, actor: 'tester', entries: [insert(2)] });
      throw new Error('the ledger batch failed');
    });
    await expect(failing).rejects.toThrow('the ledger batch failed');
    await append(insert(3));
    expect(await verify()).toMatchObject({ ok: true, entries: 2 });
  });

  test('grown since a head was handed out still holds it, and one that was cut behind it does not', async () => {
    await append(insert(1), insert(2));
    const head = (await auditHead(db, migrationId))?.hash ?? '';
    await append(insert(3));
    expect(await verify(head)).toMatchObject({ ok: true, entries: 3 });
    await db.deleteFrom('audit_entry').where('migration_id', '=', migrationId).where('seq', '>', 1).execute();
    expect(await verify()).toMatchObject({ ok: true, entries: 1 });
    expect(await verify(head)).toMatchObject({ ok: false, problem: { what: 'cut' } });
  });

  test('of one migration says nothing of another', async () => {
    await append(insert(1));
    expect(await verifyAudit(db, { migrationId: await newMigration(db) })).toMatchObject({ ok: true, entries: 0 });
  });
});

describe('tampering with a chain is found', () => {
  const ENTRIES = 12;
  const COLUMNS = [
    'at',
    'actor',
    'action',
    'twenty_object',
    'twenty_id',
    'source_object',
    'source_key',
    'value_hash',
    'prev_hash',
    'hash',
  ] as const;

  beforeEach(async () => {
    await append(...Array.from({ length: ENTRIES }, (_, n) => insert(n)));
  });

  test.for(COLUMNS)('when %s of an entry is changed', async (column) => {
    const random = seededRandom(column.length);
    const seq = 1 + Math.floor(random() * (ENTRIES - 1));
    const of = db.updateTable('audit_entry').where('migration_id', '=', migrationId).where('seq', '=', seq);
    await of.set(column, 'forged').execute();
    const verdict = await verify();
    expect(verdict).toMatchObject({ ok: false, problem: { seq } });
    expect(verdict.entries).toBe(seq - 1);
  });

  test('when the detail or the run of an entry is changed', async () => {
    const of = db.updateTable('audit_entry').where('migration_id', '=', migrationId).where('seq', '=', 5);
    await of.set('detail', JSON.stringify({ n: 4, fields: [] })).execute();
    expect(await verify()).toMatchObject({ ok: false, problem: { seq: 5, what: 'changed' } });
    await of.set('detail', JSON.stringify(insert(4).detail)).execute();
    expect(await verify()).toMatchObject({ ok: true });
    await of.set('run_id', migrationId).execute();
    expect(await verify()).toMatchObject({ ok: false, problem: { seq: 5, what: 'changed' } });
  });

  test('when an entry is removed, at the start too', async () => {
    await db.deleteFrom('audit_entry').where('migration_id', '=', migrationId).where('seq', '=', 7).execute();
    expect(await verify()).toMatchObject({ ok: false, problem: { seq: 7, what: 'missing' } });
    await db.deleteFrom('audit_entry').where('migration_id', '=', migrationId).where('seq', '=', 1).execute();
    expect(await verify()).toMatchObject({ ok: false, problem: { seq: 1, what: 'missing' } });
  });

  test('when two entries are swapped', async () => {
    const move = (from: number, to: number) =>
      db
        .updateTable('audit_entry')
        .set('seq', to)
        .where('migration_id', '=', migrationId)
        .where('seq', '=', from)
        .execute();
    await move(3, 99);
    await move(4, 3);
    await move(99, 4);
    expect(await verify()).toMatchObject({ ok: false, problem: { seq: 3, what: 'chain-broken' } });
  });

  test('when an entry is rewritten with a hash that fits it, by the next one', async () => {
    const [fifth] = await auditPage(db, { migrationId, afterSeq: 4, limit: 1 });
    if (fifth === undefined) throw new Error('no fifth entry');
    const { hash: _, ...forged } = { ...fifth, actor: 'somebody else' };
    await db
      .updateTable('audit_entry')
      .set({ actor: forged.actor, hash: entryHash(forged) })
      .where('migration_id', '=', migrationId)
      .where('seq', '=', 5)
      .execute();
    expect(await verify()).toMatchObject({ ok: false, problem: { seq: 6, what: 'chain-broken' } });
  });
});
