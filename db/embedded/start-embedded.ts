import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { DatabaseOpenError } from '../errors.ts';
import { lockDirectory } from './directory-lock.ts';
import { newWorker } from './new-worker.ts';
import { makeSocketFolder } from './socket-folder.ts';

/** A running PGlite and where to reach it. */
export interface EmbeddedDatabase {
  /** Folder of the socket, as pg's `host`. */
  readonly host: string;
  readonly port: number;
  /** Settles with the reason when the thread ends, for whatever reason; never rejects. */
  readonly ended: Promise<unknown>;
  /** Stops the thread and gives the directory back. */
  close(): Promise<void>;
}

const PORT = 5432;
/** A thread that does not answer within this time is ended; the files survive that as they survive a kill. */
const CLOSE_TIMEOUT_MS = 10_000;

/**
 * Starts PGlite on a directory, or in memory for `memory://`, behind a unix socket that only this user can reach.
 *
 * @throws DatabaseInUseError when another process has the directory.
 * @throws DatabaseOpenError when the directory cannot be opened as a database.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const unlock = dataDir.startsWith('memory://') ? () => {} : await takeDirectory(dataDir);
  const host = makeSocketFolder();
  // Not the lock: at the process's exit the thread may write a moment longer. A dead process's lock counts for nothing.
  const removeSocket = (): void => rmSync(host, { recursive: true, force: true });
  process.once('exit', removeSocket);
  const cleanUp = (): void => {
    process.removeListener('exit', removeSocket);
    removeSocket();
    unlock();
  };
  const worker = newWorker({ workerData: { dataDir, socketPath: join(host, `.s.PGSQL.${PORT}`) } });
  const ended = endOf(worker);
  const start = await Promise.race([isReady(worker), ended.then((cause) => ({ cause }))]);
  if (start !== 'ready') {
    cleanUp();
    throw new DatabaseOpenError(dataDir, start.cause);
  }
  // A program that forgets to close may still end; its open queries keep it alive through their socket.
  worker.unref();
  return {
    host,
    port: PORT,
    ended,
    close: async () => {
      worker.ref();
      worker.postMessage('close');
      await Promise.race([ended, sleep(CLOSE_TIMEOUT_MS, undefined, { ref: false })]);
      await worker.terminate();
      cleanUp();
    },
  };
}

async function takeDirectory(dataDir: string): Promise<() => void> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    chmodSync(dataDir, 0o700);
  } catch (error) {
    throw new DatabaseOpenError(dataDir, error);
  }
  return lockDirectory(dataDir);
}

function isReady(worker: Worker): Promise<'ready'> {
  return new Promise((resolve) => worker.once('message', () => resolve('ready')));
}

function endOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve) => {
    worker.on('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`the database thread ended with code ${code}`)));
  });
}
