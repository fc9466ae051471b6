import { setTimeout } from 'node:timers/promises';
import { listMigrations } from '../../../db/queries/migrations.ts';
import { listRuns } from '../../../db/queries/runs.ts';
import { commandLineActor } from '../actor.ts';
import type { ExitCode, Output } from '../output.ts';
import { openOwnDatabase } from '../runtime.ts';
import { runResume } from './decide.ts';
import type { MigrateOptions } from './migrate.ts';

const POLL_MS = 5000;

/**
 * `p2t worker`: carries on runs that a process left unfinished, for as long as it is let. The database is opened only
 * while it looks, so that other commands can use an embedded one in between.
 */
export async function runWorker(
  options: MigrateOptions & { readonly once: boolean },
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  output.say('Watching for unfinished runs. Ctrl-C ends it.');
  for (;;) {
    for (const id of await unfinished()) {
      if (signal.aborted) return 0;
      output.say(`Carrying on migration ${id}`);
      await runResume(id, options, output, signal);
    }
    if (options.once || signal.aborted) return 0;
    await setTimeout(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function unfinished(): Promise<string[]> {
  const database = await openOwnDatabase();
  try {
    const found: string[] = [];
    for (const { id } of await listMigrations(database.db, commandLineActor().tenant)) {
      const [last] = await listRuns(database.db, id);
      if (last !== undefined && last.state !== 'done' && last.state !== 'failed') found.push(id);
    }
    return found;
  } finally {
    await database.close();
  }
}
