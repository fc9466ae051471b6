import { expect, test } from 'vitest';
import { profileColumn, profileColumns, profileRows, repeated } from './testing/memory-source.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => String(from + at));

test('counts fill, distinct, lengths and uniqueness over all rows', async () => {
  const column = await profileColumn('Code', ['a1', '', 'b22', '  ', 'a1']);
  expect(column).toMatchObject({
    rows: 5,
    filled: 3,
    distinct: 2,
    isUnique: false,
    lengths: { min: 2, max: 3, mean: 2.33 },
  });
  expect(await profileColumn('Nothing', ['', ''])).toMatchObject({
    type: 'empty',
    filled: 0,
    distinct: 0,
    isUnique: false,
  });
});

test.each([
  ['integer', '12', '7', '-40'],
  ['decimal', '12.5', '7', '1,200.00'],
  ['money', 'Rs 500', 'PKR 1,200', '300'],
  ['date', '13/01/2024', '05/02/2024', '28/02/2024'],
  ['date-time', '13/01/2024 09:00', '05/02/2024 10:30', '28/02/2024 11:45'],
  ['time', '09:00', '10:30', '23:15'],
  ['email', 'a@example.com', 'b@example.com', 'c@example.org'],
  ['phone', '0300-0012345', '+92 301 0012345', '03020012345'],
  ['url', 'https://example.com', 'www.example.org', 'http://x.example/y'],
  ['boolean', 'Y', 'N', 'y'],
  ['text', 'one thing', 'another thing', 'a third thing'],
])('takes a column of it for %s', async (type, ...values) => {
  expect(await profileColumn('Column', values)).toMatchObject({ type, typeFit: 1 });
});

test('reads eight digits as dates only when nearly all are days', async () => {
  expect((await profileColumn('X', ['19840305', '20240131', '20231201'])).type).toBe('date');
  expect((await profileColumn('X', ['19840305', '20249931', '20231299'])).type).toBe('integer');
});

test('reads day numbers of spreadsheets as dates where the header says so', async () => {
  const values = numbers(45_000, 45_060);
  expect(await profileColumn('Visit Date', values)).toMatchObject({
    type: 'date',
    dates: { excelSerial: true, withTime: false, invalid: 0 },
    range: { min: '2023-03-15', max: '2023-05-13' },
  });
  expect((await profileColumn('Balance', values)).type).toBe('integer');
});

test('keeps codes with a zero in front from being numbers', async () => {
  expect(
    (
      await profileColumn(
        'Ward',
        numbers(100, 200).map((number) => `00${number}`),
      )
    ).type,
  ).toBe('text');
});

test('reads bare digits as telephones where the header says so', async () => {
  const values = numbers(3_000_000_000, 3_000_000_050);
  expect((await profileColumn('MobileNo', values)).type).toBe('phone');
  expect((await profileColumn('Serial', values)).type).toBe('integer');
});

test('finds decimal comma, negatives, currency and unit', async () => {
  expect((await profileColumn('Betrag', ['1.234,50 €', '-12,00 €', '7,25 €'])).numbers).toEqual({
    decimal: ',',
    negative: 1,
    currency: 'EUR',
  });
  const weight = await profileColumn('Weight', ['70 kg', '8.5 kg', '102 kg']);
  expect(weight).toMatchObject({
    type: 'decimal',
    numbers: { unit: 'kg', decimal: '.' },
    range: { min: '8.5', max: '102' },
  });
  expect((await profileColumn('Dose', ['5 mg', '100 mcg', '2 ml'])).type).toBe('text');
});

test('counts telephones that are none in the country that the prefixes name', async () => {
  const values = ['0300-0012345', '+92 301 0012345', '12345', 'ask her son', '0302 0012345', '0000 0000000'];
  expect((await profileColumn('Mobile', values)).phones).toEqual({ country: 'PK', invalid: 3 });
});

test('lets the other columns name the country of numbers without prefix', async () => {
  const { files } = await profileColumns({
    'a.csv': { Mobile: ['+49 151 23456789', '+49 30 123456', '+49 40 1234567'] },
    'b.csv': { Telefon: ['030 123456', '0151 23456789', '040 1234567'] },
  });
  expect(files[1]?.columns[0]?.phones).toEqual({ country: 'DE', invalid: 0 });
});

test('lets the addresses name the country when no number does, and judges no number without a country', async () => {
  const Mobile = repeated(['0300-0012345', '0301-0012346', 'ask her son'], 30);
  const alone = await profileColumn('Mobile', Mobile);
  expect(alone.phones).toEqual({ invalid: 10 });
  const { files } = await profileColumns({ 'a.csv': { Mobile, Country: repeated(['Pakistan'], 30) } });
  expect(files[0]?.columns[0]?.phones).toEqual({ country: 'PK', invalid: 10 });
});

test('finds lists by the items that stand in other cells, too', async () => {
  const allergies = repeated(['Penicillin', 'Dust; Latex', 'Penicillin; Dust', 'Latex', 'Dust'], 40);
  expect(await profileColumn('Allergies', allergies)).toMatchObject({ type: 'list', listSeparator: ';' });
  const names = repeated(['Khan, Ayesha', 'Malik, Bilal', 'Khan, Bilal', 'Malik, Ayesha'], 40);
  expect((await profileColumn('Name', names)).listSeparator).toBeUndefined();
  const complaints = repeated(['Cough, fever since 3 days', 'Back pain', 'Thirst, tiredness'], 40);
  expect((await profileColumn('Complaint', complaints)).listSeparator).toBeUndefined();
});

test('tells how far a mixed column fits and what else it holds', async () => {
  const column = await profileColumn('Amount', [...repeated(['10.50', '3.25'], 90), ...repeated(['as agreed'], 10)]);
  expect(column).toMatchObject({ type: 'decimal', typeFit: 0.9, alternatives: { text: 0.1 } });
});

test('finds links by value, also from few values, and points at the table that holds all', async () => {
  const patients = numbers(0, 200).map((number) => `PT-${number}`);
  const { foreignKeys } = await profileColumns({
    'export_1.csv': { A: patients, B: repeated(['CL-1', 'CL-2'], 200) },
    'export_2.csv': { X: numbers(0, 300).map((number) => `V${number}`), Y: repeated([...patients, 'PT-999'], 300) },
    'export_3.csv': { K: patients.slice(0, 150), L: repeated(['yes', 'no'], 150) },
    'export_4.csv': { M: ['CL-1', 'CL-2', 'CL-3'], N: ['Lahore', 'Karachi', 'Multan'] },
  });
  const links = foreignKeys.map(({ from, to }) => `${from.file}:${from.column} ${to.file}:${to.column}`);
  expect(links).toEqual([
    'export_1.csv:1 export_4.csv:0',
    'export_2.csv:1 export_1.csv:0',
    'export_3.csv:0 export_1.csv:0',
  ]);
});

test('finds a link within a file', async () => {
  const ids = numbers(0, 50).map((number) => `PT-${number}`);
  const guarantors = ids.map((_, at) => (at % 3 === 0 ? `PT-${at % 7}` : ''));
  const { foreignKeys } = await profileColumns({ 'patients.csv': { ID: ids, Guarantor: guarantors } });
  expect(foreignKeys).toEqual([
    { from: { file: 'patients.csv', column: 1 }, to: { file: 'patients.csv', column: 0 }, inclusion: 1 },
  ]);
});

test('names the flaws of a file with their lines', async () => {
  const keys = numbers(0, 60).map((number) => `PT-${number}`);
  const sound = keys.map((id, at) => ({ line: at + 2, cells: [id, '13/02/2024', 'x', 'y'] }));
  const { files } = await profileRows([
    {
      name: 'patients.csv',
      header: ['ID', 'DOB', '', 'DOB'],
      rows: [
        ...sound,
        { line: 62, cells: ['PT-0', '13/02/2024', 'x', 'y'] },
        { line: 63, cells: ['PT-1', '14/02/2024', 'x', 'y'] },
        { line: 64, cells: ['PT-90', '31/02/2024', 'x', ''], mended: 'short' },
        { line: 65, cells: ['PT-91', '12/28/2024', 'x\uFFFD', 'y'], mended: 'invisible' },
        { line: 66, cells: ['PT-92,"open'], problem: { code: 'unclosed-quote', message: 'a quote' } },
        { line: 67, cells: ['Total', '', '', ''], problem: { code: 'totals-row', message: 'totals' } },
      ],
    },
  ]);
  const [file] = files;
  expect(file).toMatchObject({ rows: 66, quarantined: 2, dialect: { trailingLines: 1 } });
  expect(file?.flaws.map(({ code, count, rows }) => [code, count, rows])).toEqual([
    ['blank-header', 1, [1]],
    ['duplicate-header', 1, [1]],
    ['duplicate-row', 1, [62]],
    ['short-row', 1, [64]],
    ['invisible-letters', 1, [65]],
    ['unclosed-quote', 1, [66]],
    ['totals-row', 1, [67]],
    ['duplicate-key', 1, [63]],
    ['invalid-dates', 2, [64, 65]],
    ['undecodable-letters', 1, [65]],
  ]);
});

test('gives the same profile on every run', async () => {
  const columns = {
    A: numbers(0, 3000),
    B: repeated(['x', 'y', 'z'], 3000),
    C: numbers(5, 3005).map((n) => `03/0${(Number(n) % 9) + 1}/2024`),
  };
  expect(await profileColumns({ 'a.csv': columns })).toEqual(await profileColumns({ 'a.csv': columns }));
});

test('profiles a column too wide to be kept as it profiles a small one', async () => {
  const dates = (length: number) =>
    Array.from(
      { length },
      (_, at) =>
        `${String((at % 28) + 1).padStart(2, '0')}/${String((at % 12) + 1).padStart(2, '0')}/${1900 + (at % 120)} 10:${10 + (at % 50)}`,
    );
  const large = await profileColumn('Seen', dates(40_000));
  const small = await profileColumn('Seen', dates(900));
  expect(large).toMatchObject({
    type: small.type,
    typeFit: 1,
    dates: small.dates,
    shapes: [{ shape: '99/99/9999 99:99', count: 40_000 }],
  });
  const keys = await profileColumn(
    'ID',
    numbers(0, 100_000).map((number) => `K-${number}`),
  );
  expect(keys).toMatchObject({ isUnique: true, distinct: 100_000, distinctIsEstimate: true });
});
