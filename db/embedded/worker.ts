import { parentPort, workerData } from 'node:worker_threads';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { z } from 'zod';
import { endWhenBroken } from './end-when-broken.ts';
import { openCluster } from './open-cluster.ts';

/**
 * Runs PGlite in a thread of its own: in the main thread its queries never yield and starve every timer and socket.
 */
const { dataDir, socketPath } = z.object({ dataDir: z.string(), socketPath: z.string() }).parse(workerData);

const database = await openCluster(dataDir);
endWhenBroken(database);
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 4 });
await server.start();

parentPort?.once('message', async () => {
  await server.stop();
  await database.close();
  parentPort?.close();
});
parentPort?.postMessage('ready');
