import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, as the operating system tells it; undefined when no such process lives. A pid alone says
 * nothing: it is given again to another process. Two calls for one process give the same text, until a reboot.
 */
export function processStart(pid: number): string | undefined {
  const boot = readIfThere('/proc/sys/kernel/random/boot_id');
  if (boot === undefined) return startFromPs(pid);
  const stat = readIfThere(`/proc/${pid}/stat`);
  // A mount option can hide other users' processes: not in /proc does not mean dead.
  if (stat === undefined) return isThere(pid) ? 'hidden' : undefined;
  const start = startFromStat(stat);
  return start === undefined ? undefined : `${boot.trim()}:${start}`;
}

/**
 * Start time in clock ticks since boot, from the text of Linux's `/proc/PID/stat`; undefined for a zombie. A zombie
 * with threads left is not dead yet: its database thread may still be writing.
 */
export function startFromStat(stat: string): string | undefined {
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const threads = Number(rest[16]);
  if (state === 'X' || (state === 'Z' && threads <= 1)) return undefined;
  return rest[18];
}

/** For systems without /proc. */
function startFromPs(pid: number): string | undefined {
  if (!isThere(pid)) return undefined;
  try {
    const [state = '', ...start] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return isThere(pid) ? 'hidden' : undefined;
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
