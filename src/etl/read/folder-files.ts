import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileBytes } from './file-bytes.ts';

/** A file on disk, under the name it has in the export. */
export async function diskFile(path: string, name: string): Promise<FileBytes> {
  const { size } = await stat(path);
  return { name, bytes: size, open: async () => createReadStream(path) };
}

/** All files of a folder and the folders in it. Links are named and not followed: they could lead out of the export. */
export async function folderFiles(
  folder: string,
): Promise<{ readonly files: readonly FileBytes[]; readonly links: readonly string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const nameOf = (entry: (typeof entries)[number]) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const names = entries.filter((entry) => entry.isFile()).map(nameOf);
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(nameOf);
  return { files: await Promise.all(names.map((name) => diskFile(join(folder, name), name))), links };
}
