import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DatabaseInUseError } from '../errors.ts';
import { processStart } from './process-identity.ts';

const owner = z.object({ pid: z.number(), start: z.string() });

/**
 * Takes the lock of a directory: PGlite takes none, and two processes on one directory corrupt it. A lock is stolen
 * only from a dead process, never by age.
 *
 * @throws DatabaseInUseError while its owner lives.
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, 'p2t.lock');
  for (;;) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify({ pid: process.pid, start: processStart(process.pid) ?? '' }));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    const holder = readHolder(path);
    if (holder !== undefined && processStart(holder.pid) === holder.start) {
      throw new DatabaseInUseError(directory, holder.pid);
    }
    rmSync(path, { force: true });
  }
}

function readHolder(path: string): z.infer<typeof owner> | undefined {
  try {
    return owner.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
