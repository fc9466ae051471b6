import { expect, test } from 'vitest';
import { profileColumn, profileColumns, repeated } from './testing/memory-source.ts';

const LOW = ['01/02/2024', '05/03/2024', '11/12/2023', '07/07/2024'];

test('decides the order by one row among thousands', async () => {
  const column = await profileColumn('Date', [...repeated(LOW, 5000), '13/02/2024']);
  expect(column.dates).toMatchObject({ order: 'dmy', ambiguous: false, invalid: 0 });
  const american = await profileColumn('Date', [...repeated(LOW, 5000), '02/13/2024']);
  expect(american.dates).toMatchObject({ order: 'mdy', ambiguous: false, invalid: 0 });
});

test('says that it cannot tell when no day is above twelve', async () => {
  const { files } = await profileColumns({ 'a.csv': { Date: LOW } });
  expect(files[0]?.columns[0]?.dates).toMatchObject({ ambiguous: true });
  expect(files[0]?.flaws).toMatchObject([{ code: 'ambiguous-dates', count: 4 }]);
});

test('lets the other date columns of the export speak for one that cannot tell', async () => {
  const { files } = await profileColumns({
    'a.csv': { Date: LOW },
    'b.csv': { Born: ['02/25/1980', '03/31/1990'], Note: ['x', 'y'] },
  });
  expect(files[0]?.columns[0]?.dates).toMatchObject({ order: 'mdy', ambiguous: false });
  expect(files[0]?.flaws).toEqual([]);
});

test('leaves it to a person when the other columns do not agree', async () => {
  const { files } = await profileColumns({
    'a.csv': { Date: LOW },
    'b.csv': { Born: ['02/25/1980', '03/31/1990'] },
    'c.csv': { Seen: ['25/02/2024', '31/03/2024'] },
  });
  expect(files[0]?.columns[0]?.dates).toMatchObject({ ambiguous: true });
});

test('is not in doubt about years in front, names of months, or day and month alike', async () => {
  for (const values of [
    ['2024-02-01', '2024-03-05'],
    ['1 Feb 2024', '5 March 2024'],
  ]) {
    expect((await profileColumn('Date', values)).dates).toMatchObject({ ambiguous: false, invalid: 0 });
  }
  expect((await profileColumn('Date', ['20240201', '20240305'])).dates).toMatchObject({ order: 'ymd' });
});

test('counts days that the calendar does not have, and those of the other order', async () => {
  const values = [
    ...repeated(['13/02/2024', '28/02/2024'], 50),
    '31/02/2024',
    '30/02/2023',
    '02/28/2024',
    '00/00/0000',
    'unknown',
  ];
  const column = await profileColumn('DOB', values);
  expect(column.dates).toMatchObject({ order: 'dmy', invalid: 5 });
  expect(column.typeFit).toBeCloseTo(50 / 55);
});

test('gives the first and the last day in the order that was decided', async () => {
  const { range } = await profileColumn('Date', ['05/03/2024', '31/12/1999', '01/02/25']);
  expect(range).toEqual({ min: '1999-12-31', max: '2025-02-01' });
});
