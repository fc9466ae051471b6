import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { auditPage } from '../../../db/queries/audit.ts';

const PAGE = 1000;

/**
 * A migration's chain as JSON Lines, oldest first, each with its line end. An entry's hash is the SHA-256 of its other
 * members as canonical JSON, `prev_hash` among them, so that a reader can verify the file without us.
 */
export async function* exportAudit(db: Kysely<Database>, migrationId: string): AsyncGenerator<string> {
  for (let afterSeq = 0; ; ) {
    const page = await auditPage(db, { migrationId, afterSeq, limit: PAGE });
    for (const entry of page) yield `${JSON.stringify(entry)}\n`;
    const last = page.at(-1);
    if (last === undefined) return;
    afterSeq = last.seq;
  }
}
