import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import type { Migration } from '../../db/queries/migrations.ts';
import type { TwentyWriter } from '../twenty/twenty-writer.ts';
import { commandLineActor } from './actor.ts';
import { findByPrefix } from './find-migration.ts';
import { connectTwenty, openOwnDatabase, type TwentyOptions } from './runtime.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command on a migration that needs only our own database. */
export async function withMigration<T>(
  prefix: string,
  work: (at: { readonly db: Kysely<Database>; readonly migration: Migration }) => Promise<T>,
): Promise<T> {
  const database = await openOwnDatabase();
  try {
    return await work({
      db: database.db,
      migration: await findByPrefix(database.db, commandLineActor().tenant, prefix),
    });
  } finally {
    await database.close();
  }
}

/** Runs a command on a migration that needs its Twenty too; a key of another workspace is refused. */
export async function withTwenty<T>(
  prefix: string,
  options: TwentyOptions,
  work: (at: {
    readonly db: Kysely<Database>;
    readonly migration: Migration;
    readonly twenty: TwentyWriter;
  }) => Promise<T>,
): Promise<T> {
  return withMigration(prefix, async ({ db, migration }) => {
    const connected = await connectTwenty(options);
    try {
      if (connected.twenty.workspaceId() !== migration.workspaceId) {
        throw new UsageError(
          `This migration belongs to another workspace, at ${migration.workspaceOrigin}. Give that one with --twenty and --key.`,
        );
      }
      return await work({ db, migration, twenty: connected.twenty });
    } finally {
      await connected.close();
    }
  });
}
