import { expect, test } from 'vitest';
import { profileColumn, profileColumns, repeated } from './testing/memory-source.ts';

const CANARY = 'Zyxqv';

test('holds nothing of what patients are: names, keys, contacts, free text', async () => {
  const many = (make: (at: number) => string) => Array.from({ length: 200 }, (_, at) => make(at));
  const profile = await profileColumns({
    'patients.csv': {
      ID: many((at) => `${CANARY}-${at}`),
      Name: many((at) => `${CANARY}${'abcdefghij'[at % 10]} ${CANARY}`),
      Email: many((at) => `${CANARY}${at}@example.com`),
      Phone: many((at) => `0300-00${String(at).padStart(5, '0')}`),
      Notes: many((at) => `${CANARY} came on day ${at}\nand left`),
      Once: many((at) => (at === 7 ? CANARY : 'Active')),
      'Known Allergies': many((at) => (at === 9 ? `Dust; ${CANARY}` : at % 3 === 0 ? 'Dust' : 'Dust; Latex')),
      Website: many((at) => `https://${CANARY}.example/${at}`),
      Mixed: many((at) => (at % 20 === 0 ? CANARY : '12.50')),
    },
  });
  const text = JSON.stringify({ ...profile, files: profile.files.map(({ columns, flaws }) => ({ columns, flaws })) });
  expect(text.toLowerCase()).not.toContain(CANARY.toLowerCase());
  expect(text).not.toContain('00199');
  expect(text).toContain('Active');
});

test('does not list people as picklist words, however often they come again', async () => {
  const first = await profileColumn('Vorname', repeated(['Ayesha', 'Bilal', 'Fatima', 'Peter'], 200));
  const doctors = await profileColumn('Seen by', repeated(['Dr. Bilal Khan', 'Dr. Sana Malik'], 200));
  const contacts = await profileColumn('Contact', repeated(['maria silva', 'joao santos', 'ana souza'], 200));
  for (const column of [first, doctors, contacts]) expect(column.enumeration).toBeUndefined();
});

test('does not list keys, e-mails or telephones as picklist words', async () => {
  const columns = [
    ['Patient', ['PT-000123', 'PT-000124']],
    ['CNIC', ['99526-0000000-1', '99526-0000001-1']],
    ['By', ['a@example.com', 'b@example.com']],
    ['Phone', ['0300-0012345', '0300-0012346']],
    ['Year', ['1984', '1985']],
  ] as const;
  for (const [header, values] of columns)
    expect((await profileColumn(header, repeated(values, 200))).enumeration, header).toBeUndefined();
});

test('lists words of a picklist with their counts, and leaves out what came once or twice', async () => {
  const status = await profileColumn('Status', [...repeated(['Active', 'Archived'], 96), 'ask Ayesha', 'ask Ayesha']);
  expect(status).toMatchObject({
    type: 'enumeration',
    enumeration: [
      { value: 'Active', count: 48 },
      { value: 'Archived', count: 48 },
    ],
  });
  expect(status.typeFit).toBeCloseTo(96 / 98);
  const codes = await profileColumn('Gender', repeated(['1', '2', '9'], 300));
  expect(codes).toMatchObject({ type: 'integer', enumeration: [{ value: '1' }, { value: '2' }, { value: '9' }] });
});
