import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bytes of uploaded files are: in memory, or in a folder when the sandbox keeps its state. */
export type FileBytes = {
  readonly put: (id: string, bytes: Uint8Array) => void;
  readonly get: (id: string) => Uint8Array | undefined;
  readonly remove: (id: string) => void;
};

export const bytesInMemory = (): FileBytes => {
  const kept = new Map<string, Uint8Array>();
  return {
    put: (id, bytes) => {
      kept.set(id, bytes);
    },
    get: (id) => kept.get(id),
    remove: (id) => {
      kept.delete(id);
    },
  };
};

export const bytesInFolder = (folder: string): FileBytes => {
  mkdirSync(folder, { recursive: true });
  return {
    put: (id, bytes) => writeFileSync(join(folder, id), bytes),
    get: (id) => {
      try {
        return readFileSync(join(folder, id));
      } catch {
        return undefined;
      }
    },
    remove: (id) => rmSync(join(folder, id), { force: true }),
  };
};
