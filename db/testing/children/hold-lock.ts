import { lockDirectory } from '../../embedded/directory-lock.ts';

/** Tries for the lock of a directory at a given time (milliseconds), says how it went, and keeps it until told to end. */
const [directory = '', at = '0'] = process.argv.slice(2);
await new Promise((resolve) => setTimeout(resolve, Math.max(0, Number(at) - Date.now())));
try {
  await lockDirectory(directory);
  console.log('held');
  process.stdin.resume();
} catch (error) {
  console.log(`refused ${error instanceof Error ? error.message : ''}`);
}
