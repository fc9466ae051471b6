import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { connectReader, connectWriter } from './connect.ts';
import { claimsOf } from './read-workspace.ts';
import type { TwentyReader } from './twenty-reader.ts';
import type { TwentyWriter } from './twenty-writer.ts';

let sandbox: Sandbox;
let writer: TwentyWriter;
let reader: TwentyReader;
const ids = Array.from({ length: 450 }, () => randomUUID());

beforeAll(async () => {
  sandbox = await startSandbox({ limits: 'unlimited' });
  writer = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  reader = connectReader({ url: sandbox.url, apiKey: sandbox.apiKey });
  for (let start = 0; start < ids.length; start += 200) {
    const records = ids.slice(start, start + 200).map((id, at) => ({
      id,
      jobTitle: 'probe',
      name: { firstName: `P${start + at}` },
      emails: { primaryEmail: `p${start + at}@clinic.example` },
    }));
    expect((await writer.createMany({ object: 'people', records })).outcome).toBe('stored');
  }
  expect((await writer.softDeleteByIds({ object: 'people', ids: ids.slice(0, 10) })).outcome).toBe('stored');
});
afterAll(() => sandbox.close());

describe('reading records', () => {
  it('gives every record once, page by page', async () => {
    const seen: string[] = [];
    for await (const page of reader.all({ object: 'people', filter: 'jobTitle[eq]:probe' })) {
      expect(page.length).toBeLessThanOrEqual(200);
      seen.push(...page.map(({ id }) => String(id)));
    }
    expect(new Set(seen)).toEqual(new Set(ids.slice(10)));
    expect(seen.length).toBe(440);
  });

  it('gives those in the trash only when asked', async () => {
    const selection = { object: 'people', filter: 'jobTitle[eq]:probe' };
    expect(await reader.count(selection)).toBe(440);
    expect(await reader.count({ ...selection, includeDeleted: true })).toBe(450);
  });

  it('finds any number of ids, and leaves out those that are not there', async () => {
    expect((await reader.byIds({ object: 'people', ids: [...ids, randomUUID()] })).size).toBe(440);
    expect((await reader.byIds({ object: 'people', ids, includeDeleted: true })).size).toBe(450);
    expect((await reader.byIds({ object: 'people', ids: [] })).size).toBe(0);
  });

  it('names the holders of values, in the trash too, with commas and brackets in the question', async () => {
    const holders = await reader.holdersOf({
      objectPlural: 'people',
      path: ['emails', 'primaryEmail'],
      values: [
        'p3@clinic.example',
        'p300@clinic.example',
        'a,b@clinic.example',
        '(x]@clinic.example',
        'nobody@clinic.example',
      ],
    });
    expect(new Map(holders.map(({ id, value, isDeleted }) => [id, [value, isDeleted]]))).toEqual(
      new Map([
        [ids[3], ['p3@clinic.example', true]],
        [ids[300], ['p300@clinic.example', false]],
      ]),
    );
  });

  it('orders and limits a page', async () => {
    const { records, next } = await reader.list({
      object: 'people',
      filter: 'jobTitle[eq]:probe',
      orderBy: 'createdAt[DescNullsLast]',
      limit: 3,
    });
    expect(records.length).toBe(3);
    expect(next).toBeDefined();
  });
});

describe('reading the workspace', () => {
  it.each([false, true])('understands both forms of the metadata (older: %s)', async (legacyEnvelope) => {
    const other = await startSandbox({ legacyEnvelope });
    try {
      const schema = await connectReader({ url: other.url, apiKey: other.apiKey }).schema();
      const person = schema.objects.find(({ nameSingular }) => nameSingular === 'person');
      expect(schema.workspaceId).toBe(other.workspaceId);
      expect(person).toMatchObject({ namePlural: 'people', isCustom: false });
      expect(person?.fields.find(({ name }) => name === 'company')).toMatchObject({
        type: 'RELATION',
        isWritable: true,
        relation: { kind: 'MANY_TO_ONE', target: 'company', joinColumn: 'companyId' },
      });
      const noteTarget = schema.objects.find(({ nameSingular }) => nameSingular === 'noteTarget');
      expect(noteTarget?.fields.find(({ name }) => name === 'targetPerson')?.relation).toEqual({
        kind: 'MANY_TO_ONE',
        target: 'person',
        joinColumn: 'targetPersonId',
      });
      expect(person?.fields.find(({ name }) => name === 'noteTargets')?.isWritable).toBe(false);
      expect(person?.fields.find(({ name }) => name === 'updatedBy')?.isWritable).toBe(false);
    } finally {
      await other.close();
    }
  });

  it('reads the data model once, and again after a change', async () => {
    const before = reader.stats.metadata;
    const [one, other] = await Promise.all([reader.schema(), reader.schema()]);
    expect(one).toBe(other);
    const calls = reader.stats.metadata - before;
    await reader.schema();
    expect(reader.stats.metadata - before).toBe(calls);
    reader.refresh();
    await reader.schema();
    expect(reader.stats.metadata - before).toBe(2 * calls);
  });

  it('knows the members, and the workflow that would change imported people', async () => {
    expect((await reader.members()).map(({ email }) => email)).toEqual(['manager@clinic.example']);
    const workflows = await reader.activeWorkflows();
    expect(workflows.length).toBe(1);
    expect(JSON.stringify(workflows[0]?.trigger)).toContain('person.upserted');
    expect(await reader.webhooks()).toEqual([]);
  });

  it('says what the key may do as far as it may ask', async () => {
    expect(await reader.permissions()).toMatchObject({ readRecords: 'yes', dataModel: 'yes' });
    const id = randomUUID();
    const weak = await startSandbox({ extraKeys: [{ id, name: 'weak', permissions: ['READ_RECORDS'] }] });
    try {
      const permissions = await connectReader({ url: weak.url, apiKey: weak.tokenFor(id) }).permissions();
      expect(permissions).toMatchObject({ readRecords: 'yes', dataModel: 'no' });
    } finally {
      await weak.close();
    }
  });
});

describe('a reader', () => {
  it('has no method that the writer adds', () => {
    for (const name of ['createMany', 'upsertMany', 'updateOne', 'destroyByIds', 'createField', 'uploadFile']) {
      expect(name in reader).toBe(false);
      expect(name in writer).toBe(true);
    }
  });

  it.each(['', 'abc', 'a.b.c', `a.${Buffer.from('{"workspaceId":"x"}').toString('base64url')}.c`])(
    'knows "%s" for no key of Twenty without asking',
    (key) => {
      expect(() => claimsOf(key)).toThrow(/no API key of Twenty/);
    },
  );
});
