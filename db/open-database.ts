import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { embeddedPool } from './embedded/embedded-pool.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { DatabaseUnreachableError } from './errors.ts';
import { surviveLostConnections } from './survive-lost-connections.ts';
import { valueTypes } from './value-types.ts';

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly kind: 'embedded' | 'postgres';
  /** Waits for open queries, then ends the pool and the embedded server; may be called twice. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Address of a real Postgres (DATABASE_URL). A session is needed: a pooler in transaction mode will not do. */
  readonly url?: string | undefined;
  /** Folder of the embedded database, used without `url`; `memory://` keeps nothing. */
  readonly dataDir: string;
  /** Connections to a real Postgres at most; the embedded one always has one. */
  readonly poolSize?: number | undefined;
  /** Schema to work in on a real Postgres instead of `public`. */
  readonly schema?: string | undefined;
}

const POOL_SIZE = 8;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Opens our own database: a real Postgres by `url`, else the embedded one in `dataDir`. One driver and one dialect
 * either way. The embedded one has a single session: a query outside `trx` while a transaction is open waits for ever,
 * advisory locks and NOTIFY do nothing, and a power cut (not a kill) may lose the last commits, as PGlite never syncs.
 *
 * @throws DatabaseUnreachableError when nobody answers at `url`.
 * @throws DatabaseInUseError when another process has the embedded directory.
 * @throws DatabaseOpenError when the embedded directory cannot be opened.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.url !== undefined) return openPostgres(options.url, options);
  const server = await startEmbedded(options.dataDir);
  return opened('embedded', embeddedPool(server, options.dataDir, valueTypes), server.close);
}

async function openPostgres(url: string, options: DatabaseOptions): Promise<OpenDatabase> {
  await probe(url);
  const searchPath = options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` };
  const max = options.poolSize ?? POOL_SIZE;
  const pool = new pg.Pool({ connectionString: url, max, types: valueTypes, ...searchPath });
  surviveLostConnections(pool);
  return opened('postgres', pool, async () => {});
}

/** A wrong address should fail here, once and in plain words, not in the first query. */
async function probe(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnreachableError(`${client.host}:${client.port}`, error);
  } finally {
    await client.end();
  }
}

function opened(kind: OpenDatabase['kind'], pool: PostgresPool, closeServer: () => Promise<void>): OpenDatabase {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await db.destroy();
    await closeServer();
  };
  return {
    db,
    kind,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
