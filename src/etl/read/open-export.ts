import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { sha256 } from '../../mapping/hash.ts';
import { ExportError } from './errors.ts';
import { type FileBytes, openTable, type TableFile } from './table-file.ts';
import { zipFiles } from './zip-files.ts';

/** An export, opened: its tables, and what else lies in it. */
export interface ExportSource {
  readonly location: string;
  readonly files: readonly (TableFile & { readonly sha256: string })[];
  readonly setAside: readonly { readonly name: string; readonly bytes: number; readonly reason: string }[];
  /** Hash over names and contents of all tables: another export, another fingerprint. */
  readonly fingerprint: string;
  /** Bytes of a file that lies in the export, by its path there; undefined when it is missing. */
  document(path: string): Promise<Uint8Array | undefined>;
  close(): void;
}

/**
 * Opens a folder, a zip or a single file. Files that are no table are set aside by name and reason.
 *
 * @throws ExportError when there is nothing to read.
 */
export async function openExport(location: string): Promise<ExportSource> {
  const found = await stat(location).catch((cause: unknown) => {
    throw new ExportError('export-missing', `There is no export at ${location}. Give a folder, a zip or a CSV file.`, cause);
  });
  const { files, close } = await collect(location, found.isDirectory());
  const tables: (TableFile & { readonly sha256: string })[] = [];
  const setAside: { name: string; bytes: number; reason: string }[] = [];
  for (const file of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const reason = refusal(file);
    const table = reason === undefined ? await openTable(file) : undefined;
    if (table === undefined) setAside.push({ name: file.name, bytes: file.bytes, reason: reason ?? 'no table: no header row and no columns were found' });
    else tables.push({ ...table, sha256: await hashFile(file) });
  }
  if (tables.length === 0) {
    close();
    const why = setAside.slice(0, 5).map(({ name, reason }) => `${name}: ${reason}`).join('; ');
    throw new ExportError('export-empty', `No table was found in ${location}${why === '' ? ': it is empty' : ` (${why})`}. Export the data from Pulse as CSV files and try again.`);
  }
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    location,
    files: tables,
    setAside,
    fingerprint: sha256(tables.map(({ name, sha256: hash }) => `${name}\n${hash}\n`).join('')),
    document: async (path) => {
      const file = byName.get(path.replaceAll('\\', '/').replace(/^\.?\//, ''));
      return file === undefined ? undefined : readAll(file);
    },
    close,
  };
}

function refusal(file: FileBytes): string | undefined {
  if (file.bytes === 0) return 'empty file';
  if (/\.xlsx?$/i.test(file.name)) return 'Excel workbook: open it and save each sheet as "CSV UTF-8", then try again';
  if (/\.(pdf|png|jpe?g|gif|tiff?|docx?|dcm|mp[34]|zip|exe|json|xml|html?)$/i.test(file.name)) return 'document, not a table';
  if (/\.(md|txt)$/i.test(file.name) && /(^|\/)(readme|documents?|files|attachments)\b/i.test(file.name)) return 'document, not a table';
  return undefined;
}

async function collect(location: string, isFolder: boolean): Promise<{ files: FileBytes[]; close(): void }> {
  if (isFolder) return { files: await folderFiles(location), close: () => {} };
  if (/\.zip$/i.test(location)) {
    const zip = await zipFiles(location);
    return { files: zip.files.filter(({ name }) => !isHidden(name)), close: zip.close };
  }
  return { files: [await fileBytes(location, basename(location))], close: () => {} };
}

async function folderFiles(folder: string): Promise<FileBytes[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !isHidden(name));
  return Promise.all(names.map((name) => fileBytes(join(folder, name), name)));
}

async function fileBytes(path: string, name: string): Promise<FileBytes> {
  const { size } = await stat(path);
  return { name, bytes: size, open: async () => createReadStream(path) };
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

async function hashFile(file: FileBytes): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of await file.open()) hash.update(chunk);
  return hash.digest('hex');
}

async function readAll(file: FileBytes): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.open()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
