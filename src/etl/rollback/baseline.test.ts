import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { connectWriter } from '../../twenty/connect.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { Baseline, compareBaselines, takeBaseline } from './baseline.ts';

let sandbox: Sandbox;
let twenty: TwentyWriter;
let start: Baseline;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: 'unlimited' });
  twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  start = await takeBaseline(twenty);
});
afterAll(() => sandbox.close());

test('a baseline is the same whenever nothing happened, and survives its storage as JSON', async () => {
  twenty.refresh();
  const again = Baseline.parse(JSON.parse(JSON.stringify(await takeBaseline(twenty))));
  expect(again).toEqual(start);
  expect(compareBaselines(start, again)).toMatchObject({ changedMetadata: [], isAsItWas: true });
});

test('a record that went into the trash is told from one that went for good', async () => {
  const made = await twenty.createMany({ object: 'notes', records: [{ title: 'one' }] });
  const id = made.outcome === 'stored' ? String(made.records[0]?.id) : '';
  await twenty.softDeleteByIds({ object: 'notes', ids: [id] });
  const { counts, isAsItWas } = compareBaselines(start, await takeBaseline(twenty));
  expect(isAsItWas).toBe(false);
  expect(counts.find(({ object }) => object === 'note')).toMatchObject({
    before: { live: 0, trash: 0 },
    after: { live: 0, trash: 1 },
    isEqual: false,
  });
  await twenty.destroyByIds({ object: 'notes', ids: [id] });
  expect(compareBaselines(start, await takeBaseline(twenty)).isAsItWas).toBe(true);
});

test('a field that was removed and made anew under its old name is a change, since its values are lost', async () => {
  const objectId = (await twenty.schema()).objects.find(({ nameSingular }) => nameSingular === 'note')?.id ?? '';
  const probe = { objectId, name: 'probe', label: 'Probe', type: 'TEXT' } as const;
  const first = await twenty.createField(probe);
  const withField = await takeBaseline(twenty);
  expect(compareBaselines(start, withField).changedMetadata).toEqual(['note']);
  await twenty.deleteField(first);
  const second = await twenty.createField(probe);
  expect(compareBaselines(withField, await takeBaseline(twenty)).changedMetadata).toEqual(['note']);
  await twenty.deleteField(second);
});
