import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processStart } from './process-identity.ts';

const PREFIX = 'p2t-db-';

/**
 * A new folder for the socket that only this user can enter (mkdtemp makes it 0700): the socket server asks nobody for
 * a password. It lies in the system's temporary folder and not beside the data, since a socket path may not exceed
 * about 100 bytes. Folders that killed processes left behind are removed on the way.
 */
export function makeSocketFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && processStart(Number(pid)) === undefined) removeIfOurs(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another user's: theirs to remove.
  }
}
