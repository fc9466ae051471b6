import type pg from 'pg';

/**
 * Without these listeners a connection that breaks while no query is open, in the pool or inside a transaction, ends
 * the process. With them the next query reports it and the pool connects anew.
 */
export function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', reportedByNextQuery);
  pool.on('connect', (client) => {
    client.on('error', reportedByNextQuery);
  });
}

function reportedByNextQuery(): void {}
