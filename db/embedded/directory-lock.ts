import { createHash, randomInt } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseInUseError } from '../errors.ts';
import { processStart } from './process-identity.ts';

interface Holder {
  readonly file: string;
  readonly pid: number;
  readonly start: string;
  readonly host: string;
}

const TRIES = 8;
/** Stands for a process that is there but whose start the system hides from us. */
const UNSEEN = digest('hidden');

/**
 * Takes the lock of a directory: PGlite takes none, and two processes on one directory corrupt it.
 *
 * Each process puts down an empty file of its own whose name says all (pid, start of the process, machine), then looks
 * for others. So a lock is never half written, and deleting a dead one cannot hit the lock of somebody who was faster.
 * Only a dead process loses its lock, never an old one. Two that start at the same moment both step back and try again.
 *
 * @returns what gives the lock back.
 * @throws DatabaseInUseError while another owner lives, or is on a machine where nobody here can tell.
 */
export async function lockDirectory(directory: string): Promise<() => void> {
  const own = lockFileName({ pid: process.pid, start: startOf(process.pid) ?? UNSEEN, host: hostname() });
  const path = join(directory, own);
  for (let attempt = 1; ; attempt++) {
    if (!createEmpty(path)) throw new DatabaseInUseError(directory, process.pid);
    const other = livingHolders(directory).find((holder) => holder.file !== own);
    if (other === undefined) return () => rmSync(path, { force: true });
    rmSync(path, { force: true });
    if (attempt === TRIES) throw inUse(directory, other);
    await sleep(randomInt(5, 60));
  }
}

/** Deletes the locks of dead processes and returns the others. */
function livingHolders(directory: string): readonly Holder[] {
  const holders = readdirSync(directory).flatMap(holderOf);
  return holders.filter((holder) => {
    const lives = holder.host !== hostname() || mayBe(holder.start, startOf(holder.pid));
    if (!lives) rmSync(join(directory, holder.file), { force: true });
    return lives;
  });
}

/** A process whose start we may not see counts as the owner. */
function mayBe(start: string, found: string | undefined): boolean {
  return found === start || found === UNSEEN;
}

function inUse(directory: string, holder: Holder): DatabaseInUseError {
  if (holder.host === hostname()) return new DatabaseInUseError(directory, holder.pid);
  const elsewhere = { host: holder.host, lockFile: join(directory, holder.file) };
  return new DatabaseInUseError(directory, holder.pid, elsewhere);
}

/** Name of a process's lock file. */
export function lockFileName(holder: Omit<Holder, 'file'>): string {
  return `lock-${holder.pid}-${holder.start}-${encodeURIComponent(holder.host)}`;
}

function holderOf(file: string): readonly Holder[] {
  const match = /^lock-(\d+)-([0-9a-f]+)-(.*)$/.exec(file);
  if (match === null) return [];
  const [, pid = '', start = '', host = ''] = match;
  return [{ file, pid: Number(pid), start, host: decodeURIComponent(host) }];
}

function startOf(pid: number): string | undefined {
  const start = processStart(pid);
  return start === undefined ? undefined : digest(start);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function createEmpty(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
