import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * The database thread, from source or compiled. From source it has to learn TypeScript first: neither the main
 * thread's loader hooks nor `--import tsx` in `execArgv` reach a worker on Node 20.
 */
export function newWorker(options: WorkerOptions): Worker {
  const compiled = !import.meta.url.endsWith('.ts');
  if (compiled) return new Worker(new URL('./worker.js', import.meta.url), options);
  const loader = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/cjs$/, 'mjs');
  const entry = new URL('./worker.ts', import.meta.url).href;
  const script = `import(${JSON.stringify(pathToFileURL(loader).href)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry)}); })`;
  return new Worker(script, { ...options, eval: true });
}
