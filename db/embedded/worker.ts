import { parentPort, workerData } from 'node:worker_threads';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { z } from 'zod';
import { openCluster } from './open-cluster.ts';

/**
 * Runs PGlite in a thread of its own: in the main thread its queries never yield and starve every timer and socket.
 */
const { dataDir, socketPath } = z.object({ dataDir: z.string(), socketPath: z.string() }).parse(workerData);

const database = await openCluster(dataDir);

// An SQL error is an answer; what is thrown here is a broken engine. The socket server (0.2.17) would then leave all
// later queries waiting for ever, so the thread ends and the main thread tells them why.
const runProtocol = database.execProtocolRawStream.bind(database);
database.execProtocolRawStream = async (message, options) => {
  try {
    return await runProtocol(message, options);
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
    throw error;
  }
};

const server = new PGLiteSocketServer({ db: database, path: socketPath, maxConnections: 4 });
await server.start();

parentPort?.once('message', async () => {
  await server.stop();
  await database.close();
  parentPort?.close();
});
parentPort?.postMessage('ready');
