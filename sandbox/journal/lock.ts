import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Another process that is alive holds the data folder. */
export class DataFolderInUse extends Error {
  readonly code = 'SANDBOX_DATA_IN_USE';
  constructor(folder: string, pid: number) {
    super(`The sandbox data in ${folder} is open in process ${pid}; stop that process first.`);
    this.name = 'DataFolderInUse';
  }
}

const owner = z.object({ pid: z.number(), startedAt: z.string() });

/** When a process started, as the kernel counts it; undefined when it is gone or the system does not tell. */
const startOf = (pid: number): string | undefined => {
  try {
    // Field 22 of stat, counted after the command name, which may itself hold blanks.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')[19];
  } catch {
    return undefined;
  }
};

const isAlive = ({ pid, startedAt }: z.infer<typeof owner>): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, so it lives.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const started = startOf(pid);
  return started === undefined || startedAt === '' || started === startedAt;
};

const holder = (path: string): z.infer<typeof owner> | undefined => {
  try {
    return owner.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
};

const claim = (path: string): boolean => {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) ?? '' }), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
};

/**
 * Takes the lock file of a data folder for this process; only a lock whose process is gone (its pid free, or given to
 * another process since) is taken over. Returns what gives it back.
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = `${folder}/lock`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (claim(path)) return () => unlinkSync(path);
    const held = holder(path);
    if (held !== undefined && isAlive(held)) throw new DataFolderInUse(folder, held.pid);
    unlinkSync(path);
  }
  throw new DataFolderInUse(folder, holder(path)?.pid ?? 0);
};
