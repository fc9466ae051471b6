import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { lockDirectory } from './directory-lock.ts';

/** A running PGlite and where to reach it. */
export interface EmbeddedDatabase {
  /** Folder of the socket, as pg's `host`. */
  readonly host: string;
  readonly port: number;
  /** Called when the thread dies by itself. */
  onDeath(listener: (error: unknown) => void): void;
  close(): Promise<void>;
}

const PORT = 5432;

/**
 * Starts PGlite on a directory, or in memory for `memory://`, behind a unix socket that only this user can reach.
 *
 * @throws DatabaseInUseError when another process has the directory.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const inMemory = dataDir.startsWith('memory://');
  if (!inMemory) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = inMemory ? () => {} : lockDirectory(dataDir);
  const host = mkdtempSync(join(tmpdir(), 'p2t-db-'));
  const worker = newWorker({
    workerData: {
      dataDir: inMemory ? dataDir : join(dataDir, 'pgdata'),
      socketPath: join(host, `.s.PGSQL.${PORT}`),
    },
    stdout: true,
    stderr: true,
  });
  const cleanUp = (): void => {
    rmSync(host, { recursive: true, force: true });
    unlock();
  };
  process.once('exit', cleanUp);
  let closing = false;
  const listeners: ((error: unknown) => void)[] = [];
  const died = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`database thread ended with code ${code}`)));
  });
  died.catch((error: unknown) => {
    if (!closing) for (const listener of listeners) listener(error);
  });
  try {
    await Promise.race([once(worker, 'message'), died]);
  } catch (error) {
    cleanUp();
    throw error;
  }
  return {
    host,
    port: PORT,
    onDeath: (listener) => listeners.push(listener),
    close: async () => {
      if (closing) return;
      closing = true;
      worker.postMessage('close');
      await once(worker, 'exit');
      cleanUp();
      process.removeListener('exit', cleanUp);
    },
  };
}

/** From source the thread has to learn TypeScript first: loader hooks of the main thread do not reach it on Node 20. */
function newWorker(options: WorkerOptions): Worker {
  const compiled = !import.meta.url.endsWith('.ts');
  if (compiled) return new Worker(new URL('./worker.js', import.meta.url), options);
  const loader = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/cjs$/, 'mjs');
  const entry = new URL('./worker.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(pathToFileURL(loader).href)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry)}); })`;
  return new Worker(script, { ...options, eval: true });
}
