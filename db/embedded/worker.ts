import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { z } from 'zod';

/**
 * Runs PGlite in a thread of its own: in the main thread its queries never yield and starve every timer and socket.
 * The socket lies in a private folder, since the server asks nobody for a password.
 */
const { dataDir, socketPath } = z.object({ dataDir: z.string(), socketPath: z.string() }).parse(workerData);

const database = await PGlite.create(dataDir);
const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 4 });
await server.start();

parentPort?.on('message', async (message: unknown) => {
  if (message !== 'close') return;
  await server.stop();
  await database.close();
  parentPort?.postMessage('closed');
  parentPort?.close();
});
parentPort?.postMessage('ready');
