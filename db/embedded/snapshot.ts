import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';

/**
 * An empty cluster kept from an earlier first start (4.5 MB, no table of ours, so nothing of a clinic): creating one
 * costs seconds and three times the memory. It is a cache: any trouble with it means "there is none".
 */
export function readSnapshot(): Blob | undefined {
  try {
    return new Blob([gunzipSync(readFileSync(snapshotPath()))]);
  } catch {
    return undefined;
  }
}

/** Keeps the cluster of `database`, which nobody has written to yet. Put in place by rename: seen whole or not at all. */
export async function writeSnapshot(database: PGlite): Promise<void> {
  const tar = await database.dumpDataDir('none');
  try {
    const path = snapshotPath();
    const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, gzipSync(new Uint8Array(await tar.arrayBuffer())), { mode: 0o600 });
    renameSync(unfinished, path);
  } catch {
    // A home that cannot be written only costs the next first start its speed.
  }
}

/** In the user's own cache folder, never a shared one: whoever can write it could plant a cluster. */
function snapshotPath(): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'pulse-to-twenty', `pglite-${pgliteVersion()}.tar.gz`);
}

function pgliteVersion(): string {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', entry), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
