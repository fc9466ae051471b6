import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { ExportError } from './errors.ts';
import type { FileBytes } from './table-file.ts';

const MAX_RATIO = 200;
const MAX_BYTES = 20 * 1024 ** 3;

/** The files of a zip, read as streams. Names that lead outside and archives that swell without measure are refused. */
export async function zipFiles(path: string): Promise<{ readonly files: FileBytes[]; close(): void }> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, file) => {
      if (error) reject(new ExportError('zip-damaged', `${path} is no readable zip file. Pack it again.`, error));
      else resolve(file);
    });
  });
  const files = await new Promise<FileBytes[]>((resolve, reject) => {
    const found: FileBytes[] = [];
    let total = 0;
    zip.on('entry', (entry: yauzl.Entry) => {
      total += entry.uncompressedSize;
      if (total > MAX_BYTES || entry.uncompressedSize > Math.max(1_000_000, entry.compressedSize * MAX_RATIO)) {
        reject(new ExportError('zip-unsafe', `${path} unpacks to far more than it holds; it was not opened.`));
        return;
      }
      if (!entry.fileName.endsWith('/')) {
        found.push({ name: entry.fileName, bytes: entry.uncompressedSize, open: () => openEntry(zip, entry) });
      }
      zip.readEntry();
    });
    zip.on('end', () => resolve(found));
    zip.on('error', (error: Error) => reject(new ExportError('zip-unsafe', `${path} cannot be opened: its list of files is damaged or leads outside.`, error)));
    zip.readEntry();
  });
  return { files, close: () => zip.close() };
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new ExportError('zip-damaged', `${entry.fileName} in the zip cannot be read.`, error));
      else resolve(new Readable().wrap(stream));
    });
  });
}
