import { sql } from 'kysely';
import { openDatabase } from '../../open-database.ts';

/** Opens, writes and reaches its end, closing or not. Nothing here ends the process but the end of the program. */
const [dataDir = '', how = ''] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
await sql`create table if not exists visit (at timestamptz default now())`.execute(database.db);
await sql`insert into visit default values`.execute(database.db);
if (how === 'close') await Promise.all([database.close(), database.close()]);
console.log('done');
