import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { openTable } from './table-file.ts';
import { brief, memoryFile, readTable } from './testing/memory-file.ts';

test('finds the header below a title page, and says how many lines stand above', async () => {
  const { table, rows } = await readTable(
    'Shifa Demo Clinic\nPatient list\nPrinted on 12/10/2026 by admin\n\nID,Name,DOB\n1,Ayesha,01/02/1990\n2,Bilal,03/04/1980\n',
  );
  expect(table.header).toEqual(['ID', 'Name', 'DOB']);
  expect(table.dialect.preambleLines).toBe(4);
  expect(rows[0]).toEqual({ line: 6, number: 0, cells: ['1', 'Ayesha', '01/02/1990'] });
});

test('passes over a row of groups above the header and the delimiter hint of Excel', async () => {
  const grouped = await readTable('Patient,,,Insurance,\nID,Name,DOB,Insurer,Policy\n1,A,01/02/1990,X,99\n');
  expect(grouped.table.header).toEqual(['ID', 'Name', 'DOB', 'Insurer', 'Policy']);
  const hinted = await readTable('sep=;\nID;Name;Amount\n1;Ayesha;12,50\n2;Bilal;13,70\n');
  expect(hinted.table).toMatchObject({
    header: ['ID', 'Name', 'Amount'],
    dialect: { delimiter: ';', preambleLines: 1 },
  });
});

test('is not misled by decimal commas or by commas in text', async () => {
  const { table, rows } = await readTable('Nr;Betrag;Text\n1;12,50;"Ja, gut, fein"\n2;13,00;a,b,c,d\n3;7,10;"x;y"\n');
  expect(table.dialect.delimiter).toBe(';');
  expect(brief(rows)).toEqual([
    ['1', '12,50', 'Ja, gut, fein'],
    ['2', '13,00', 'a,b,c,d'],
    ['3', '7,10', 'x;y'],
  ]);
});

test('keeps blank and repeated headers in their places', async () => {
  const { table } = await readTable('ID,,Phone,Phone, \n1,x,0300,0301,y\n');
  expect(table.header).toEqual(['ID', '', 'Phone', 'Phone', '']);
});

test('takes headers that are bare numbers or codes when the rows are unlike them', async () => {
  const { table } = await readTable(
    '1,2,3,4\nPT-1,Ayesha,x@example.com,12/03/1990\nPT-2,Bilal,y@example.com,13/03/1990\nPT-3,Zoya,z@example.com,14/03/1990\n',
  );
  expect(table.header).toEqual(['1', '2', '3', '4']);
});

test('sets a closing line apart as a line of totals, but not a record that is short', async () => {
  const { rows } = await readTable(
    'ID,Name,Amount\n1,Total Care,5.00\n2,Bilal,6.00\n3\nTotal,,11.00\n2 records\n*** End of report ***\n',
  );
  expect(brief(rows)).toEqual([
    ['1', 'Total Care', '5.00'],
    ['2', 'Bilal', '6.00'],
    ['3', '', ''],
    'totals-row',
    'totals-row',
    'totals-row',
  ]);
  expect(rows[2]?.mended).toBe('short');
});

test('pads short rows, cuts empty cells at the end, and keeps all cells of a row that has too many', async () => {
  const { rows } = await readTable('ID,Name,City\n1,Ayesha\n2,Bilal,Lahore,,\n3,Khan, Zoya,Multan\n4,Omar,Lahore\n');
  expect(rows).toMatchObject([
    { line: 2, cells: ['1', 'Ayesha', ''], mended: 'short' },
    { line: 3, cells: ['2', 'Bilal', 'Lahore'] },
    { line: 4, cells: ['3', 'Khan', ' Zoya', 'Multan'], problem: { code: 'too-many-cells' } },
    { line: 5, cells: ['4', 'Omar', 'Lahore'] },
  ]);
});

test('keeps the rest of the file when a quote is never closed', async () => {
  const { rows } = await readTable(
    'ID,Name,Note\n1,Ayesha,"fine"\n2,Bilal,"never closed\n3,Zoya,ok\n4,Omar,"two\nlines"\n5,Sana,ok\n',
  );
  expect(brief(rows)).toEqual([
    ['1', 'Ayesha', 'fine'],
    'unclosed-quote',
    ['3', 'Zoya', 'ok'],
    ['4', 'Omar', 'two\nlines'],
    ['5', 'Sana', 'ok'],
  ]);
  expect(rows[1]).toMatchObject({ line: 3, cells: ['2,Bilal,"never closed'] });
});

test('does not make rows of the pieces of a damaged cell', async () => {
  const { rows } = await readTable('ID,Name,Note\n1,A,"he said "no"\nand left\nfor good"\n2,B,ok\n');
  expect(brief(rows)).toEqual(['unclosed-quote', 'unclosed-quote', 'unclosed-quote', ['2', 'B', 'ok']]);
});

test('takes NUL and zero-width characters out, but leaves the joiners of emoji and Urdu', async () => {
  const { rows } = await readTable('\uFEFFID,Na\u200Bme\n1,Ay\u0000esha\u200B\n2,👨‍👩‍👧 می\u200Cروم\n');
  expect(rows).toMatchObject([{ cells: ['1', 'Ayesha'], mended: 'invisible' }, { cells: ['2', '👨‍👩‍👧 می\u200Cروم'] }]);
});

test('sets a header that stands again in the middle apart', async () => {
  const { rows } = await readTable('ID,Name\n1,A\nID,Name\n2,B\n');
  expect(brief(rows)).toEqual([['1', 'A'], 'repeated-header', ['2', 'B']]);
});

test('passes over lines of nothing but delimiters', async () => {
  const { rows } = await readTable('ID,Name\n1,A\n,\n , \n2,B\n,\n,\n');
  expect(brief(rows)).toEqual([
    ['1', 'A'],
    ['2', 'B'],
  ]);
});

test('finds Windows-1252 by one letter far below the start', async () => {
  const text = `ID,Name\n${Array.from({ length: 60_000 }, (_, index) => `${index},Anna`).join('\n')}\n60000,Müller\n`;
  const table = await openTable(memoryFile(iconv.encode(text, 'windows-1252'), 'x.csv', 65_536));
  expect(table).toMatchObject({ dialect: { charset: 'windows-1252' } });
});

test('keeps UTF-8 for a file with one broken letter among many sound ones', async () => {
  const sound = Buffer.from(`ID,Name\n${'1,Ünal Çelik öäü éèê ñãõ\n'.repeat(20)}`);
  const { table } = await readTable(Buffer.concat([sound, Buffer.from([0x32, 0x2c, 0xfc, 0x0a])]));
  expect(table.dialect.charset).toBe('utf-8');
});

test('says why a file is no table', async () => {
  const letter = 'Dear Dr Khan,\n\nthank you for seeing this patient, who came to us\nwith a cough.\n\nYours\n';
  expect(await openTable(memoryFile(letter, 'letter.txt'))).toEqual({
    reason: expect.stringContaining('no header row'),
  });
  expect(await openTable(memoryFile('%PDF-1.7 ...', 'scan'))).toEqual({ reason: expect.stringContaining('not text') });
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251));
  expect(await openTable(memoryFile(bytes, 'x.csv', 500))).toMatchObject({ reason: expect.any(String) });
});

test('reads a table of one column, and one of a header only', async () => {
  expect((await readTable('Name\nAyesha\nBilal\n')).rows.length).toBe(2);
  const { table, rows } = await readTable('ID,Name,DOB\n');
  expect([table.header, rows]).toEqual([['ID', 'Name', 'DOB'], []]);
});

test('does not take the first row for the header because some columns have no name', async () => {
  const { table, rows } = await readTable('ID,Name,,City,\nA,Ayesha,x,Lahore,y\nB,Bilal,z,Multan,w\n');
  expect(table.header).toEqual(['ID', 'Name', '', 'City', '']);
  expect(rows.length).toBe(2);
});
