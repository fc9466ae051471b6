import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/**
 * Opens the cluster in `dataDir`, creating it when there is none; `memory://` keeps nothing.
 *
 * A new cluster is built beside its place and renamed into it when it is complete and closed, so a process killed in
 * its first start leaves nothing that looks like a database.
 */
export async function openCluster(dataDir: string): Promise<PGlite> {
  if (dataDir.startsWith('memory://')) return createCluster(dataDir);
  const cluster = join(dataDir, 'pgdata');
  if (!existsSync(cluster)) {
    const unfinished = `${cluster}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    await (await createCluster(unfinished)).close();
    renameSync(unfinished, cluster);
  }
  // PGlite's own files are readable for everyone by the usual umask; the folder has to keep others out.
  chmodSync(cluster, 0o700);
  return PGlite.create(cluster);
}

async function createCluster(dataDir: string): Promise<PGlite> {
  const snapshot = readSnapshot();
  if (snapshot !== undefined) return PGlite.create(dataDir, { loadDataDir: snapshot });
  const database = await PGlite.create(dataDir);
  await writeSnapshot(database);
  return database;
}
