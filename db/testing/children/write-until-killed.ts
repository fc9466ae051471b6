import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase } from '../../open-database.ts';

/**
 * Commits transactions of 50 rows over two tables for ever. A line "committed N" is written after the commit and
 * before the next transaction, so every number that was seen must be in the database.
 */
const [dataDir = ''] = process.argv.slice(2);
writeSync(1, 'started\n');
const { db } = await openDatabase({ dataDir });
await sql`create table if not exists entry (batch int, n int, text text, primary key (batch, n))`.execute(db);
await sql`create table if not exists head (batch int)`.execute(db);
const { rows } = await sql<{ batch: number }>`select coalesce(max(batch), 0) as batch from entry`.execute(db);
writeSync(1, 'open\n');
for (let batch = (rows[0]?.batch ?? 0) + 1; ; batch++) {
  await db.transaction().execute(async (trx) => {
    await sql`insert into entry select ${batch}::int, n, repeat('x', 200) from generate_series(1, 50) n`.execute(trx);
    await sql`delete from head`.execute(trx);
    await sql`insert into head values (${batch}::int)`.execute(trx);
  });
  if (batch % 20 === 0) await sql`checkpoint`.execute(db);
  writeSync(1, `committed ${batch}\n`);
}
