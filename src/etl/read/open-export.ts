import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256 } from '../../mapping/hash.ts';
import { ExportError } from './errors.ts';
import { bytesOf, type FileBytes } from './file-bytes.ts';
import { findDocument } from './find-document.ts';
import { diskFile, folderFiles } from './folder-files.ts';
import { openTable, type TableFile } from './table-file.ts';
import { zipFiles } from './zip-files.ts';

/** An export, opened: its tables, and what else lies in it. */
export interface ExportSource {
  readonly location: string;
  readonly files: readonly TableFile[];
  /** Files that are no table, by name and reason. */
  readonly setAside: readonly SetAside[];
  /** Hash over names and contents of all tables: another export, another fingerprint. */
  readonly fingerprint: string;
  /** Bytes of a file that lies in the export, by the path a manifest gives; undefined when it is missing. */
  document(path: string): Promise<Uint8Array | undefined>;
  close(): void;
}

export interface SetAside {
  readonly name: string;
  readonly bytes: number;
  readonly reason: string;
}

interface Collected {
  readonly files: readonly FileBytes[];
  readonly setAside: readonly SetAside[];
  close(): void;
}

/**
 * Opens a folder, a zip, a single file or several. Every table is read once to its end for its hash and charset; rows are
 * read later, as often as wanted. Hidden files and what macOS adds to zips are passed over.
 *
 * @throws ExportError when there is nothing to read.
 */
export async function openExport(location: string | { readonly files: readonly string[] }): Promise<ExportSource> {
  const where = typeof location === 'string' ? location : location.files.join(', ');
  const { files, setAside: leftOut, close } = await collect(location);
  try {
    const tables: TableFile[] = [];
    const setAside: SetAside[] = [...leftOut];
    for (const file of files) {
      const known = reasonByName(file);
      const table = known === undefined ? await openTable(file) : { reason: known };
      if ('reason' in table) setAside.push({ name: file.name, bytes: file.bytes, reason: table.reason });
      else tables.push(table);
    }
    if (tables.length === 0) throw nothingFound(where, setAside);
    const byName = new Map(files.map((file) => [file.name, file]));
    const names = [...byName.keys()];
    return {
      location: where,
      files: tables,
      setAside,
      fingerprint: sha256(tables.map(({ name, sha256: hash }) => `${name}\n${hash}\n`).join('')),
      document: async (path) => {
        const file = byName.get(findDocument(names, path) ?? '');
        return file && bytesOf(file);
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function collect(location: string | { readonly files: readonly string[] }): Promise<Collected> {
  const paths = typeof location === 'string' ? [location] : location.files;
  const parts: Collected[] = [];
  for (const path of paths) parts.push(await collectOne(path));
  const files = parts.flatMap((part) => part.files).filter(({ name }) => !isHidden(name));
  return {
    files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),
    setAside: parts.flatMap((part) => part.setAside),
    close: () => {
      for (const part of parts) part.close();
    },
  };
}

async function collectOne(path: string): Promise<Collected> {
  const close = () => {};
  try {
    if ((await stat(path)).isDirectory()) {
      const { files, links } = await folderFiles(path);
      const setAside = links.map((name) => ({ name, bytes: 0, reason: 'a link to another place: it is not followed' }));
      return { files, setAside, close };
    }
    if (/\.zip$/i.test(path)) return { ...(await zipFiles(path)), setAside: [] };
    return { files: [await diskFile(path, basename(path))], setAside: [], close };
  } catch (cause) {
    if (cause instanceof ExportError) throw cause;
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw isMissing
      ? new ExportError('export-missing', `There is no export at ${path}. Give a folder, a zip or a CSV file.`, cause)
      : new ExportError(
          'unreadable-file',
          `${path} cannot be opened. Check that you may read it, then try again.`,
          cause,
        );
  }
}

function nothingFound(where: string, setAside: readonly SetAside[]): ExportError {
  const why = setAside
    .slice(0, 5)
    .map(({ name, reason }) => `${name}: ${reason}`)
    .join('; ');
  const found = why === '' ? 'it is empty' : why;
  const message = `No table was found in ${where} (${found}). Export the data from Pulse as CSV files and try again.`;
  return new ExportError('export-empty', message);
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db');
}

const DOCUMENT =
  /\.(pdf|png|jpe?g|gif|bmp|tiff?|heic|webp|docx?|rtf|pptx?|odt|dcm|mp[34]|m4a|wav|mov|avi|exe|json|xml|html?|eml|msg|md)$/i;

function reasonByName({ name, bytes }: FileBytes): string | undefined {
  if (bytes === 0) return 'empty file';
  if (/\.(xlsx?|xlsm|xlsb|ods|numbers)$/i.test(name)) {
    return 'spreadsheet: open it, save each sheet as "CSV UTF-8", then try again';
  }
  if (/\.(zip|gz|7z|rar|tar)$/i.test(name)) return 'packed file: unpack it into the export, then try again';
  if (DOCUMENT.test(name)) return 'document, not a table';
  if (/\.txt$/i.test(name) && /(^|\/)(readme|documents?|files|attachments|scans?)\b/i.test(name)) {
    return 'document, not a table';
  }
  return undefined;
}
