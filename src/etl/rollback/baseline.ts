import { z } from 'zod';
import { hashOf } from '../../mapping/hash.ts';
import type { TwentyReader } from '../../twenty/twenty-reader.ts';
import { LOAD_ORDER } from '../load-order.ts';

/** What a workspace holds, in numbers and hashes: taken before the first write, compared after an undo. */
export const Baseline = z.object({
  /** Records by Twenty object, those in the trash included. */
  counts: z.record(z.string(), z.number()),
  /** Hash over objects, fields and options of the data model, without ids and times. */
  schema: z.string(),
});
export type Baseline = z.infer<typeof Baseline>;

/** Reads the baseline: one call for each object that a load touches and that the workspace has. */
export async function takeBaseline(twenty: TwentyReader): Promise<Baseline> {
  twenty.refresh();
  const schema = await twenty.schema();
  const counts: Record<string, number> = {};
  for (const name of LOAD_ORDER) {
    const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
    if (object !== undefined) counts[name] = await twenty.count({ object: object.namePlural, includeDeleted: true });
  }
  const shape = schema.objects
    .map(({ nameSingular, fields }) => ({
      object: nameSingular,
      fields: fields
        .map(({ name, type, options }) => ({ name, type, options: (options ?? []).map(({ value }) => value) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    }))
    .sort((a, b) => (a.object < b.object ? -1 : 1));
  return { counts, schema: hashOf(shape) };
}

/** How two baselines differ, in words; empty when the workspace is as it was. */
export function compareBaselines(before: Baseline, after: Baseline): string[] {
  const objects = [...new Set([...Object.keys(before.counts), ...Object.keys(after.counts)])];
  const differences = objects.flatMap((name) => {
    const [was, is] = [before.counts[name] ?? 0, after.counts[name] ?? 0];
    return was === is ? [] : [`${name}: ${was} records before, ${is} now`];
  });
  return before.schema === after.schema ? differences : [...differences, 'the data model is not what it was'];
}
