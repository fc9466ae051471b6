import { z } from 'zod';
import { TwentyError } from './errors.ts';
import type { Transport } from './http/transport.ts';

const link = z.object({ targetObjectMetadata: z.object({ nameSingular: z.string() }) }).nullable();
const answer = z.object({
  data: z.object({
    objects: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            nameSingular: z.string(),
            fieldsList: z.array(z.object({ name: z.string(), relation: link })),
          }),
        }),
      ),
    }),
  }),
});

const QUERY = `query Relations { objects(paging: { first: 1000 }) { edges { node {
  nameSingular fieldsList { name relation { targetObjectMetadata { nameSingular } } } } } } }`;

/**
 * The object at the other end of each plain relation, by `object.field`: Twenty 2.31 tells it over GraphQL only. Morph
 * relations are not in it, since GraphQL shows them merged into one field. One call, not rate-limited.
 *
 * @throws TwentyError
 */
export async function readRelationTargets(transport: Transport): Promise<ReadonlyMap<string, string>> {
  const body = await transport.must({
    method: 'POST',
    path: '/metadata',
    body: { query: QUERY },
    kind: 'metadata-read',
  });
  const parsed = answer.safeParse(body);
  if (!parsed.success) {
    throw new TwentyError({
      code: 'not-twenty',
      message: 'Twenty does not say which objects its fields link. Check its version; 2.31 is supported.',
    });
  }
  const targets = new Map<string, string>();
  for (const { node } of parsed.data.data.objects.edges) {
    for (const { name, relation } of node.fieldsList) {
      if (relation !== null) targets.set(`${node.nameSingular}.${name}`, relation.targetObjectMetadata.nameSingular);
    }
  }
  return targets;
}

/**
 * The object that a morph field points to, by its name: Twenty names it `<morph><Object>` at the many side, e.g.
 * `targetPerson`. The longest name that fits wins; undefined where none does.
 */
export function morphTarget(
  fieldName: string,
  objects: readonly { readonly nameSingular: string }[],
): string | undefined {
  const fitting = objects
    .map(({ nameSingular }) => nameSingular)
    .filter((name) => fieldName.endsWith(name.charAt(0).toUpperCase() + name.slice(1)));
  return fitting.sort((a, b) => b.length - a.length)[0];
}
