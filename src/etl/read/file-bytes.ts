import type { Readable } from 'node:stream';
import { ExportError } from './errors.ts';

/** A file of an export, whether it lies in a folder or in a zip; opened as often as wanted. */
export interface FileBytes {
  /** Path inside the export, with forward slashes. */
  readonly name: string;
  readonly bytes: number;
  open(): Promise<Readable>;
}

/**
 * The bytes of a file, piece by piece; closes it when the reader stops early.
 *
 * @throws ExportError `unreadable-file` when the disk or the zip fails on the way.
 */
export async function* chunksOf(file: FileBytes): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of await file.open()) yield Buffer.from(chunk);
  } catch (cause) {
    if (cause instanceof ExportError) throw cause;
    const message = `${file.name} cannot be read to its end. Check that the file is still there, that you may read it and that the disk or zip is sound, then try again.`;
    throw new ExportError('unreadable-file', message, cause);
  }
}

/** The whole file; for documents, which are small. */
export async function bytesOf(file: FileBytes): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(file)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
