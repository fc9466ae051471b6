import { ourRecords, type UndoRecord } from '../../../db/queries/rollback-ledger.ts';
import type { WorkspaceObject, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import type { TwentyRecord } from '../../twenty/record.ts';
import type { RollbackContext } from './rollback-context.ts';

/** A record in Twenty that points to one of ours. */
export interface Hanger {
  readonly object: string;
  /** The record of ours that it points to. */
  readonly parentId: string;
  readonly live: TwentyRecord;
  /** Its row in the ledger; undefined when others made it. */
  readonly ours: UndoRecord | undefined;
}

interface Link {
  readonly object: WorkspaceObject;
  readonly joinColumn: string;
}

/** Twenty makes these itself, from what happens to a record and from mail; they go with it and are nobody's work. */
const DERIVED = new Set(['timelineActivity', 'messageParticipant', 'calendarEventParticipant']);

/**
 * What points to records of one object. Removing a record removes the notes' and tasks' links and the attachments that
 * hang on it, and empties other links, whoever made them: Twenty asks nobody.
 */
export class Hangers {
  readonly #context: RollbackContext;
  readonly #links: readonly Link[];
  readonly #used = new Map<Link, Promise<boolean>>();

  constructor(context: RollbackContext, schema: WorkspaceSchema, object: string) {
    this.#context = context;
    this.#links = schema.objects
      .filter(({ nameSingular }) => !DERIVED.has(nameSingular))
      .flatMap((other) =>
        other.fields.flatMap(({ relation }) =>
          relation?.kind === 'MANY_TO_ONE' && relation.target === object && relation.joinColumn !== undefined
            ? [{ object: other, joinColumn: relation.joinColumn }]
            : [],
        ),
      );
  }

  /** All that points to these records, in the trash too. A link that no record uses costs one call in all. */
  async of(ids: readonly string[]): Promise<Hanger[]> {
    if (ids.length === 0) return [];
    const found: Hanger[] = [];
    for (const link of this.#links) {
      if (await this.#isUsed(link)) found.push(...(await this.#read(link, ids)));
    }
    return found;
  }

  #isUsed(link: Link): Promise<boolean> {
    const filter = `${link.joinColumn}[is]:NOT_NULL`;
    const known =
      this.#used.get(link) ??
      this.#context.twenty
        .count({ object: link.object.namePlural, filter, includeDeleted: true })
        .then((count) => count > 0);
    this.#used.set(link, known);
    return known;
  }

  async #read({ object, joinColumn }: Link, ids: readonly string[]): Promise<Hanger[]> {
    const { db, migrationId, twenty } = this.#context;
    const filter = `${joinColumn}[in]:[${ids.join(',')}]`;
    const found: Hanger[] = [];
    for await (const records of twenty.all({ object: object.namePlural, filter, includeDeleted: true })) {
      const own = await ourRecords(db, {
        migrationId,
        object: object.nameSingular,
        ids: records.map(({ id }) => String(id)),
      });
      const rows = new Map(own.map((row) => [row.twenty_id, row]));
      for (const live of records) {
        found.push({
          object: object.nameSingular,
          parentId: String(live[joinColumn]),
          live,
          ours: rows.get(String(live.id)),
        });
      }
    }
    return found;
  }
}
