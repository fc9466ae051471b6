import { z } from 'zod';
import { hashOf } from '../../mapping/hash.ts';
import type { WorkspaceObject, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import type { TwentyReader } from '../../twenty/twenty-reader.ts';
import { LOAD_ORDER } from '../load-order.ts';

const count = z.object({ live: z.number(), trash: z.number() });

/** What a workspace held before the first write of a migration; undo is measured against it. */
export const Baseline = z.object({
  format: z.literal('pulse-to-twenty/baseline@1'),
  /** Records by singular name of every object that a load writes. An object that was not there is absent. */
  counts: z.record(z.string(), count),
  /** Hash of each object's data model, by singular name: names, labels, types, options and their ids, relations. */
  metadata: z.record(z.string(), z.string()),
});
export type Baseline = z.infer<typeof Baseline>;

/** The workspace now beside what it was. */
export interface Comparison {
  readonly counts: readonly {
    readonly object: string;
    readonly before: { readonly live: number; readonly trash: number };
    readonly after: { readonly live: number; readonly trash: number };
    readonly isEqual: boolean;
  }[];
  /** Objects whose data model differs, or that came or went. */
  readonly changedMetadata: readonly string[];
  readonly isAsItWas: boolean;
}

/** Counts the records and hashes the data model: two calls an object that is there. @throws TwentyError */
export async function takeBaseline(twenty: TwentyReader): Promise<Baseline> {
  const schema = await twenty.schema();
  const counts: Record<string, z.infer<typeof count>> = {};
  for (const name of LOAD_ORDER) {
    const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
    if (object === undefined) continue;
    const live = await twenty.count({ object: object.namePlural });
    const trash = await twenty.count({ object: object.namePlural, filter: 'deletedAt[is]:NOT_NULL' });
    counts[name] = { live, trash };
  }
  return { format: 'pulse-to-twenty/baseline@1', counts, metadata: metadataHashes(schema) };
}

function metadataHashes(schema: WorkspaceSchema): Record<string, string> {
  return Object.fromEntries(schema.objects.map((object) => [object.nameSingular, hashOf(plain(object))]));
}

/** Fields in the order of their names: the order in which Twenty lists them means nothing. */
function plain(object: WorkspaceObject) {
  const fields = [...object.fields].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...object,
    fields: fields.map((field) => ({ ...field, options: field.options?.map((option) => ({ ...option })) })),
  };
}

export function compareBaselines(before: Baseline, after: Baseline): Comparison {
  const nothing = { live: 0, trash: 0 };
  const counts = namesOf(before.counts, after.counts).map((object) => {
    const [was, is] = [before.counts[object] ?? nothing, after.counts[object] ?? nothing];
    return { object, before: was, after: is, isEqual: was.live === is.live && was.trash === is.trash };
  });
  const changedMetadata = namesOf(before.metadata, after.metadata).filter(
    (object) => before.metadata[object] !== after.metadata[object],
  );
  const isAsItWas = changedMetadata.length === 0 && counts.every(({ isEqual }) => isEqual);
  return { counts, changedMetadata, isAsItWas };
}

function namesOf(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
