import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { ExportError } from './errors.ts';
import type { FileBytes } from './file-bytes.ts';

/** Deflate reaches 1:1032; tables of a clinic stay under 1:50. */
const MAX_RATIO = 200;
const SMALL_BYTES = 1_000_000;
const MAX_BYTES = 20 * 1024 ** 3;
const MAX_ENTRIES = 100_000;

/**
 * The files of a zip, read as streams and never unpacked to disk.
 *
 * @throws ExportError `zip-damaged` when it is no zip or encrypted; `zip-unsafe` for names that lead outside (yauzl checks
 *   them) and for archives that swell without measure.
 */
export async function zipFiles(path: string): Promise<{ readonly files: readonly FileBytes[]; close(): void }> {
  const zip = await openZip(path);
  try {
    const { size } = await stat(path);
    return { files: await listFiles(zip, path, size), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openZip(path: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (cause, zip) => {
      if (cause)
        reject(new ExportError('zip-damaged', `${path} is no readable zip file. Pack the export again.`, cause));
      else resolve(zip);
    });
  });
}

function listFiles(zip: yauzl.ZipFile, path: string, zipBytes: number): Promise<readonly FileBytes[]> {
  return new Promise((resolve, reject) => {
    const found = new Map<string, FileBytes>();
    let total = 0;
    const refuse = (code: ExportError['code'], why: string, cause?: unknown) =>
      reject(new ExportError(code, `${path} ${why}`, cause));
    zip.on('entry', (entry: yauzl.Entry) => {
      total += entry.uncompressedSize;
      const isBomb =
        swells(entry.uncompressedSize, entry.compressedSize) || swells(total, zipBytes) || total > MAX_BYTES;
      if (isBomb || found.size >= MAX_ENTRIES) {
        refuse('zip-unsafe', 'unpacks to far more than an export holds. It was not opened; give the unpacked folder.');
      } else if (entry.isEncrypted()) {
        refuse('zip-damaged', 'is protected by a password. Unpack it and give the folder.');
      } else if (found.has(entry.fileName)) {
        refuse('zip-unsafe', 'holds two files of the same name. Pack the export again.');
      } else {
        if (!entry.fileName.endsWith('/')) found.set(entry.fileName, zipFile(zip, entry));
        zip.readEntry();
      }
    });
    zip.on('end', () => resolve([...found.values()]));
    zip.on('error', (cause: Error) =>
      refuse(
        'zip-unsafe',
        'cannot be opened: its list of files is damaged or leads outside. Pack the export again.',
        cause,
      ),
    );
    zip.readEntry();
  });
}

function swells(unpacked: number, packed: number): boolean {
  return unpacked > Math.max(SMALL_BYTES, packed * MAX_RATIO);
}

function zipFile(zip: yauzl.ZipFile, entry: yauzl.Entry): FileBytes {
  return { name: entry.fileName, bytes: entry.uncompressedSize, open: () => openEntry(zip, entry) };
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
