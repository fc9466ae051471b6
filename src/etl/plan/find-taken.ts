import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { distinctTexts, textsAmong } from '../../../db/queries/staged-facts.ts';
import type { TwentyReader } from '../../twenty/twenty-reader.ts';

/** Values of unique fields that records not ours hold in the workspace, live or in the trash. */
export interface TakenValues {
  readonly emails: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  /** How many of them lie in the trash. */
  readonly inTrash: number;
}

/**
 * Asks Twenty which e-mails and domains of the export other records hold: they would be refused as duplicates, and an
 * upsert would overwrite, or bring back, somebody else's record. An empty workspace costs one call for each object.
 */
export async function findTaken(input: {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly twenty: TwentyReader;
  readonly isOwn: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}): Promise<TakenValues> {
  const emails = await taken(input, {
    object: 'patient',
    attribute: 'patient.email',
    plural: 'people',
    path: ['emails', 'primaryEmail'],
  });
  const domains = await taken(input, {
    object: 'clinic',
    attribute: 'clinic.website',
    plural: 'companies',
    path: ['domainName', 'primaryLinkUrl'],
  });
  return { emails: emails.values, domains: domains.values, inTrash: emails.inTrash + domains.inTrash };
}

const PAGE = 1000;
/** Up to so many records it is cheaper to read them all than to ask for values. */
const READ_ALL = 2000;

async function taken(
  input: Parameters<typeof findTaken>[0],
  of: {
    readonly object: string;
    readonly attribute: string;
    readonly plural: string;
    readonly path: readonly [string, string];
  },
): Promise<{ values: Set<string>; inTrash: number }> {
  const found = new Map<string, boolean>();
  const note = async (holders: readonly { id: string; value: string; isDeleted: boolean }[]): Promise<void> => {
    const own = await input.isOwn(holders.map(({ id }) => id));
    for (const { id, value, isDeleted } of holders) {
      if (own.has(id) || value === '') continue;
      found.set(value, (found.get(value) ?? false) || isDeleted);
    }
  };
  const total = await input.twenty.count({ object: of.plural, includeDeleted: true });
  if (total === 0) return { values: new Set(), inTrash: 0 };
  if (total <= READ_ALL) {
    for await (const records of input.twenty.all({ object: of.plural, includeDeleted: true })) {
      await note(
        records.map((record) => ({
          id: String(record.id),
          value: valueAt(record[of.path[0]], of.path[1]),
          isDeleted: record.deletedAt !== null,
        })),
      );
    }
    return inExport(input, of, found);
  }
  for (let after = ''; ; ) {
    const texts = await distinctTexts(input.db, {
      migrationId: input.migrationId,
      object: of.object,
      attribute: of.attribute,
      after,
      limit: PAGE,
    });
    if (texts.length === 0) return inExport(input, of, found);
    await note(await input.twenty.holdersOf({ objectPlural: of.plural, path: of.path, values: texts }));
    after = texts.at(-1) ?? '';
  }
}

/** Of the values that others hold, those that the export has too. */
async function inExport(
  input: Parameters<typeof findTaken>[0],
  of: { readonly object: string; readonly attribute: string },
  found: ReadonlyMap<string, boolean>,
): Promise<{ values: Set<string>; inTrash: number }> {
  const shared = await textsAmong(input.db, { migrationId: input.migrationId, ...of, texts: [...found.keys()] });
  return { values: new Set(shared), inTrash: shared.filter((text) => found.get(text)).length };
}

function valueAt(composite: unknown, name: string): string {
  if (typeof composite !== 'object' || composite === null) return '';
  const value = Object.entries(composite).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}
