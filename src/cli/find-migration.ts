import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import { listMigrations, type Migration } from '../../db/queries/migrations.ts';
import { MigrationNotFoundError } from '../app/workspace.ts';
import { UsageError } from './usage-error.ts';

/** The migration that an id, or its beginning, means. */
export async function findByPrefix(db: Kysely<Database>, tenant: string, prefix: string): Promise<Migration> {
  const found = (await listMigrations(db, tenant)).filter(({ id }) => id.startsWith(prefix.toLowerCase()));
  const [only] = found;
  if (only === undefined) throw new MigrationNotFoundError(prefix);
  if (found.length > 1) throw new UsageError(`${found.length} migrations begin with ${prefix}; give more of the id.`);
  return only;
}
