import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import { answerApproval, confirmedMaps, insertApproval } from '../../db/queries/approvals.ts';
import type { Migration } from '../../db/queries/migrations.ts';
import { currentMaps, type Source } from '../../db/queries/sources.ts';
import { appendAudit } from '../etl/audit/append-audit.ts';
import type { ObjectMap } from '../mapping/object-map.ts';
import type { Actor } from './workspace.ts';

/** How a confirmation came about; `--yes` is a person who confirmed everything unseen, and is recorded as that. */
export type ConfirmedHow = 'command line' | '--yes' | 'rest' | 'chat';

const VALID_FOR_MS = 7 * 86_400_000;

/** Maps of the current source with whether a person has confirmed exactly this version for it. */
export async function mapStates(input: {
  readonly db: Kysely<Database>;
  readonly migration: Migration;
  readonly source: Source;
}): Promise<{ readonly map: ObjectMap; readonly hash: string; readonly isConfirmed: boolean }[]> {
  const { db, migration, source } = input;
  const confirmed = await confirmedMaps(db, {
    migrationId: migration.id,
    sourceFingerprint: source.fingerprint,
    workspaceId: migration.workspaceId,
  });
  const hashes = new Set(confirmed.map(({ object, hash }) => `${object}:${hash}`));
  const maps = await currentMaps(db, migration.id);
  return maps.map(({ map, hash }) => ({ map, hash, isConfirmed: hashes.has(`${map.object}:${hash}`) }));
}

/** Confirms maps by the hashes the person saw; a map that has changed since is refused. @throws StaleConfirmationError */
export async function confirmMaps(input: {
  readonly db: Kysely<Database>;
  readonly migration: Migration;
  readonly source: Source;
  readonly actor: Actor;
  readonly how: ConfirmedHow;
  readonly maps: readonly { readonly object: string; readonly hash: string }[];
}): Promise<void> {
  const { db, migration, source, actor, how } = input;
  const current = new Map((await currentMaps(db, migration.id)).map(({ map, hash }) => [String(map.object), hash]));
  for (const { object, hash } of input.maps) {
    if (current.get(object) !== hash) throw new StaleConfirmationError(object);
    const id = randomUUID();
    await db.transaction().execute(async (trx) => {
      await insertApproval(trx, {
        id,
        tenant: actor.tenant,
        migrationId: migration.id,
        kind: 'map',
        subject: object,
        subjectHash: hash,
        sourceFingerprint: source.fingerprint,
        workspaceId: migration.workspaceId,
        effect: `load the ${object} rows by this map`,
        expiresAt: new Date(Date.now() + VALID_FOR_MS),
      });
      await answerApproval(trx, { id, subjectHash: hash, confirmed: true, by: actor.user, how });
      await appendAudit(trx, {
        migrationId: migration.id,
        runId: null,
        actor: actor.user,
        entries: [{ action: 'approve', sourceObject: object, valueHash: hash, detail: { kind: 'map', how } }],
      });
    });
  }
}

/** The map was edited after the person saw it. */
export class StaleConfirmationError extends Error {
  readonly code = 'map-changed';

  constructor(object: string) {
    super(`The map of ${object} has changed since it was shown. Look at it again, then confirm.`);
    this.name = 'StaleConfirmationError';
  }
}
