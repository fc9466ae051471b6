import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openExport } from './open-export.ts';

const TABLE = 'ID,Name\n1,Ayesha\n';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
const zip = (files: Zippable) => put('export.zip', zipSync(files));
const bytes = (text: string) => new TextEncoder().encode(text);

test('reads a folder with folders in it, and names what is no table', async () => {
  await put('in/patients.csv', TABLE);
  await put('in/2024/visits.tsv', 'ID\tDate\n1\t01/02/2024\n');
  await put('in/scan.pdf', '%PDF-');
  await put('in/empty.csv', '');
  await put('in/book.xlsx', 'PK');
  await put('in/.hidden.csv', TABLE);
  await put('in/__MACOSX/patients.csv', TABLE);
  await symlink('/etc/passwd', join(folder, 'in/link.csv'));
  const source = await openExport(join(folder, 'in'));
  expect(source.files.map(({ name }) => name)).toEqual(['2024/visits.tsv', 'patients.csv']);
  const reasons = Object.fromEntries(source.setAside.map(({ name, reason }) => [name, reason]));
  expect(reasons).toEqual({
    'book.xlsx': expect.stringContaining('CSV UTF-8'),
    'empty.csv': 'empty file',
    'link.csv': expect.stringContaining('link'),
    'scan.pdf': 'document, not a table',
  });
});

test('gives a folder and its zip the same tables and the same fingerprint', async () => {
  await put('in/patients.csv', TABLE);
  await put('in/clinics.csv', TABLE);
  const path = await zip({
    'patients.csv': bytes(TABLE),
    'clinics.csv': bytes(TABLE),
    '__MACOSX/._clinics.csv': bytes('x'),
  });
  const [plain, packed] = [await openExport(join(folder, 'in')), await openExport(path)];
  expect(packed.files.map(({ name }) => name)).toEqual(['clinics.csv', 'patients.csv']);
  expect(packed.fingerprint).toBe(plain.fingerprint);
  for await (const row of packed.files[0]?.rows() ?? []) expect(row.cells).toEqual(['1', 'Ayesha']);
  packed.close();
});

test('changes the fingerprint with one letter of one table', async () => {
  const path = await put('patients.csv', TABLE);
  const before = await openExport(path);
  await put('patients.csv', TABLE.replace('Ayesha', 'Aisha'));
  expect((await openExport(path)).fingerprint).not.toBe(before.fingerprint);
});

test('reads several files given one by one', async () => {
  const files = [await put('a/patients.csv', TABLE), await put('b/clinics.csv', TABLE)];
  expect((await openExport({ files })).files.map(({ name }) => name)).toEqual(['clinics.csv', 'patients.csv']);
});

test('hands out a document by the path that the manifest gives, whatever machine it is from', async () => {
  const source = await openExport(
    await zip({ 'clinic/documents.csv': bytes(TABLE), 'clinic/docs/Scan 1.pdf': bytes('%PDF-1') }),
  );
  const read = async (path: string) => Buffer.from((await source.document(path)) ?? []).toString();
  for (const path of ['docs/Scan 1.pdf', './docs/Scan 1.pdf', 'docs\\scan 1.PDF', 'Scan 1.pdf'])
    expect(await read(path)).toBe('%PDF-1');
  expect(await source.document('docs/other.pdf')).toBeUndefined();
  expect(await source.document('../../../etc/passwd')).toBeUndefined();
  source.close();
});

test.each([
  ['export-missing', 'nowhere', undefined],
  ['export-empty', 'empty.csv', ''],
  ['export-empty', 'letter.txt', 'Dear all,\nthank you.\n'],
  ['zip-damaged', 'x.zip', 'this is no zip'],
])('%s: says in one line what is wrong, where and what to do', async (code, name, content) => {
  if (content !== undefined) await put(name, content);
  const error = await openExport(join(folder, name)).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code, message: expect.stringContaining(join(folder, name)) });
  expect(error).toMatchObject({ message: expect.not.stringContaining('\n') });
});

test('refuses an empty folder', async () => {
  await expect(openExport(folder)).rejects.toMatchObject({ code: 'export-empty' });
});

test('refuses a zip whose names lead outside', async () => {
  await expect(openExport(await zip({ '../patients.csv': bytes(TABLE) }))).rejects.toMatchObject({
    code: 'zip-unsafe',
  });
  await expect(openExport(await zip({ '/etc/patients.csv': bytes(TABLE) }))).rejects.toMatchObject({
    code: 'zip-unsafe',
  });
});

test('refuses a zip that swells without measure', async () => {
  const bomb = await zip({ 'patients.csv': [new Uint8Array(20_000_000), { level: 9 }] });
  await expect(openExport(bomb)).rejects.toMatchObject({ code: 'zip-unsafe' });
});

test('fails clearly when a zip holds less than it says', async () => {
  const packed = zipSync({ 'patients.csv': [bytes(TABLE.repeat(5000)), { level: 6 }] });
  // size of the content as the list of files gives it, four bytes in its only entry
  const entry = Buffer.from(packed).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  packed.set([255, 255, 1, 0], entry + 24);
  await expect(openExport(await put('short.zip', packed))).rejects.toMatchObject({ code: 'unreadable-file' });
});
