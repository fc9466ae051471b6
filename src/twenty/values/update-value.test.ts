import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceField } from '../../mapping/workspace-schema.ts';
import { connectWriter } from '../connect.ts';
import type { TwentyRecord } from '../record.ts';
import type { TwentyWriter } from '../twenty-writer.ts';
import { checkPayload } from './check-payload.ts';
import { updateValue } from './update-value.ts';

const TYPES = ['ADDRESS', 'CURRENCY', 'EMAILS', 'FULL_NAME', 'LINKS', 'PHONES', 'RICH_TEXT', 'TEXT'] as const;
type Type = (typeof TYPES)[number];

let sandbox: Sandbox;
let twenty: TwentyWriter;
let fields: readonly WorkspaceField[];

beforeAll(async () => {
  sandbox = await startSandbox({ limits: 'unlimited' });
  twenty = connectWriter({ url: sandbox.url, apiKey: sandbox.apiKey });
  const [nameSingular, namePlural] = ['probe', 'probes'];
  const labels = { labelSingular: 'Probe', labelPlural: 'Probes', icon: 'IconBox' };
  const objectId = await twenty.createObject({ nameSingular, namePlural, ...labels });
  for (const type of TYPES) await twenty.createField({ objectId, name: nameOf(type), label: type, type });
  fields = (await twenty.schema()).objects.find(({ id }) => id === objectId)?.fields ?? [];
});
afterAll(() => sandbox.close());

function nameOf(type: Type): string {
  return `a${type.replace('_', '').toLowerCase()}`;
}

/** Writes a value, lets staff change it in Twenty, then writes what the source says now; answers what is stored. */
async function play(scene: { type: Type; written: Json; staff?: TwentyRecord; planned: Json }): Promise<Json> {
  const { type, written, staff, planned } = scene;
  const field = nameOf(type);
  const id = randomUUID();
  await twenty.createMany({ object: 'probes', records: [{ id, [field]: written }] });
  if (staff !== undefined) await twenty.updateOne({ object: 'probes', id, change: { [field]: staff } });
  const live = (await twenty.byIds({ object: 'probes', ids: [id] })).get(id)?.[field] ?? null;
  const value = updateValue({ fields, field, written, planned, live });
  const object = (await twenty.schema()).objects.find(({ namePlural }) => namePlural === 'probes');
  if (object === undefined) throw new Error('no probe');
  expect(checkPayload({ object, record: { [field]: value } })).toEqual([]);
  const answer = await twenty.upsertMany({ object: 'probes', records: [{ id, [field]: value }] });
  if (answer.outcome !== 'stored') throw answer.error;
  return answer.records[0]?.[field] ?? null;
}

const NO_PHONE = { primaryPhoneNumber: '', primaryPhoneCountryCode: '', primaryPhoneCallingCode: '' };
const PHONE = { primaryPhoneNumber: '2025550123', primaryPhoneCountryCode: 'US', primaryPhoneCallingCode: '+1' };
const LINK = { primaryLinkUrl: 'https://a.example', primaryLinkLabel: 'A' };

describe('a value that the source emptied is empty in Twenty too', () => {
  it.each([
    ['TEXT', 'x', ''],
    ['ADDRESS', { addressCity: 'Lahore', addressLat: 1.5 }, { addressCity: '', addressLat: null }],
    ['CURRENCY', { amountMicros: 5, currencyCode: 'PKR' }, { amountMicros: null, currencyCode: null }],
    ['EMAILS', { primaryEmail: 'a@b.org', additionalEmails: ['c@d.org'] }, { primaryEmail: '', additionalEmails: [] }],
    ['FULL_NAME', { firstName: 'A', lastName: 'B' }, { firstName: '', lastName: '' }],
    ['LINKS', LINK, { primaryLinkUrl: '', primaryLinkLabel: '' }],
    ['PHONES', PHONE, NO_PHONE],
    ['PHONES', { primaryPhoneNumber: '+12025550123' }, NO_PHONE],
    ['RICH_TEXT', { markdown: 'x' }, { markdown: '' }],
  ] as const)('%s %j', async (type, written, stored) => {
    const found = await play({ type, written, planned: null });
    if (typeof stored === 'string') expect(found).toBe(stored);
    else expect(found).toMatchObject(stored);
  });

  it('and a changed rich text gets new blocks, whoever made the old ones', async () => {
    const written = { markdown: 'old', blocknote: '[{"type":"paragraph","content":[{"type":"text","text":"old"}]}]' };
    const found = await play({ type: 'RICH_TEXT', written, planned: { markdown: 'new' } });
    expect(found).toMatchObject({ markdown: 'new', blocknote: expect.stringContaining('"new"') });
  });

  it('also part by part', async () => {
    const written = { addressCity: 'Lahore', addressState: 'Punjab' };
    const found = await play({ type: 'ADDRESS', written, planned: { addressCity: 'Karachi' } });
    expect(found).toMatchObject({ addressCity: 'Karachi', addressState: '' });
  });
});

describe('a part that staff filled in stays theirs', () => {
  it('beside a changed name, address or amount', async () => {
    const staff = { lastName: 'Khan' };
    const found = await play({ type: 'FULL_NAME', written: { firstName: 'A' }, staff, planned: { firstName: 'B' } });
    expect(found).toEqual({ firstName: 'B', lastName: 'Khan' });
  });

  it('beside a changed or emptied telephone number', async () => {
    const additionalPhones = [{ number: '2025550199', countryCode: 'US', callingCode: '+1' }];
    const scene = { type: 'PHONES', written: PHONE, staff: { ...PHONE, additionalPhones } } as const;
    const changed = await play({ ...scene, planned: { primaryPhoneNumber: '+442079460958' } });
    expect(changed).toMatchObject({
      primaryPhoneNumber: '2079460958',
      primaryPhoneCountryCode: 'GB',
      additionalPhones,
    });
    expect(await play({ ...scene, planned: null })).toMatchObject({ ...NO_PHONE, additionalPhones });
  });

  it('beside a changed web address', async () => {
    const secondaryLinks = [{ url: 'https://b.example', label: 'B' }];
    const written = { primaryLinkUrl: 'https://a.example' };
    const staff = { ...LINK, secondaryLinks };
    const found = await play({ type: 'LINKS', written, staff, planned: { primaryLinkUrl: 'https://c.example' } });
    expect(found).toEqual({ primaryLinkUrl: 'https://c.example', primaryLinkLabel: 'A', secondaryLinks });
  });

  it('when only the other e-mails are ours', async () => {
    const scene = { written: { additionalEmails: ['a@b.org'] }, planned: { additionalEmails: ['c@d.org'] } };
    const found = await play({ type: 'EMAILS', ...scene, staff: { primaryEmail: 'me@b.org' } });
    expect(found).toEqual({ primaryEmail: 'me@b.org', additionalEmails: ['c@d.org'] });
  });
});
