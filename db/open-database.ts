import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { EmbeddedDatabaseError } from './errors.ts';

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly kind: 'embedded' | 'postgres';
  /** Ends the pool and the embedded server; may be called twice. */
  close(): Promise<void>;
}

/** int8 comes as a number: sequence numbers and counts stay far below 2^53, and a larger one must not pass silently. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint of the database is beyond the safe range');
  return value;
});

/**
 * Opens our own database: a real Postgres by `url`, else the embedded one in `dataDir` (`memory://` keeps nothing).
 * One driver and one dialect either way. The embedded one has a single session: a pool of one, and no query outside
 * `trx` while a transaction is open.
 *
 * @throws DatabaseInUseError when another process has the embedded directory.
 */
export async function openDatabase(options: {
  readonly url?: string | undefined;
  readonly dataDir: string;
  readonly schema?: string | undefined;
}): Promise<OpenDatabase> {
  const searchPath = options.schema === undefined ? {} : { options: `-c search_path=${options.schema}` };
  if (options.url !== undefined) {
    const pool = new pg.Pool({ connectionString: options.url, max: 8, types, ...searchPath });
    return opened(pool, 'postgres', async () => {});
  }
  const server = await startEmbedded(options.dataDir);
  const pool = new pg.Pool({
    host: server.host,
    port: server.port,
    user: 'postgres',
    database: 'postgres',
    max: 1,
    types,
    idleTimeoutMillis: 0,
  });
  server.onDeath((cause) => {
    failure = new EmbeddedDatabaseError(options.dataDir, cause);
  });
  let failure: EmbeddedDatabaseError | undefined;
  pool.on('error', () => {
    // The next query reports it; without a listener an idle client's error ends the process.
    if (failure !== undefined) process.emitWarning(failure);
  });
  return opened(pool, 'embedded', server.close);
}

function opened(pool: pg.Pool, kind: OpenDatabase['kind'], closeServer: () => Promise<void>): OpenDatabase {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  let closed: Promise<void> | undefined;
  return {
    db,
    kind,
    close: () => {
      closed ??= db.destroy().then(closeServer);
      return closed;
    },
  };
}
