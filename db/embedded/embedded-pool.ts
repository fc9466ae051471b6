import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import pg from 'pg';
import { EmbeddedDatabaseError } from '../errors.ts';
import { surviveLostConnections } from '../survive-lost-connections.ts';
import type { EmbeddedDatabase } from './start-embedded.ts';

/** The socket breaks a moment before the thread's end is known. */
const END_KNOWN_WITHIN_MS = 1_000;

/**
 * One connection to the embedded database, the only one it can serve well: PGlite has a single session. When its
 * thread dies, open and later queries fail with EmbeddedDatabaseError instead of a broken socket.
 */
export function embeddedPool(database: EmbeddedDatabase, dataDir: string, types: pg.CustomTypesConfig): PostgresPool {
  const { host, port } = database;
  const user = 'postgres';
  const pool = new pg.Pool({
    host,
    port,
    user,
    database: 'postgres',
    max: 1,
    types,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  surviveLostConnections(pool);
  const explain = async (error: unknown): Promise<unknown> => {
    if (!isLostConnection(error)) return error;
    const dead = database.ended.then((cause) => new EmbeddedDatabaseError(dataDir, cause));
    return Promise.race([dead, sleep(END_KNOWN_WITHIN_MS, error)]);
  };
  return {
    connect: () => explained(pool.connect(), explain).then((client) => new ExplainingClient(client, explain)),
    end: () => pool.end(),
  };
}

/** pg gives its own connection errors no code, only these words (8.23); the system's carry a syscall. */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'syscall' in error || /^Connection terminated|is not queryable$/.test(error.message);
}

type Explain = (error: unknown) => Promise<unknown>;

class ExplainingClient implements PostgresPoolClient {
  readonly #client: PostgresPoolClient;
  readonly #explain: Explain;

  constructor(client: PostgresPoolClient, explain: Explain) {
    this.#client = client;
    this.#explain = explain;
  }

  query<R>(sql: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(query: string | PostgresCursor<R>, parameters: ReadonlyArray<unknown> = []) {
    if (typeof query !== 'string') return this.#client.query(query);
    return explained(this.#client.query<R>(query, parameters), this.#explain);
  }

  release(): void {
    this.#client.release();
  }
}

async function explained<T>(work: Promise<T>, explain: Explain): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw await explain(error);
  }
}
