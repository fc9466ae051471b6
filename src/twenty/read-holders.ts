import { z } from 'zod';
import { TwentyError } from './errors.ts';
import type { Transport } from './http/transport.ts';
import { isRecord } from './record.ts';

/** Values in one question; over GraphQL one call may ask for more than a page of REST. */
const VALUES_AT_ONCE = 1000;

/** A record that holds a value which must be unique. */
export interface Holder {
  readonly id: string;
  readonly value: string;
  /** In the trash, where its value still counts. */
  readonly isDeleted: boolean;
}

export interface HolderQuestion {
  readonly objectPlural: string;
  /** Field and sub-field, e.g. `['emails', 'primaryEmail']`. */
  readonly path: readonly [field: string, subField?: string];
  /** As stored: e-mails in lower case. */
  readonly values: readonly string[];
}

const connection = z.object({
  data: z.record(
    z.string(),
    z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      edges: z.array(z.object({ node: z.record(z.string(), z.json()) })),
    }),
  ),
});
type Connection = z.infer<typeof connection>['data'][string];

/**
 * Which of the values records hold, those in the trash included. Over GraphQL with variables, since a REST filter
 * cannot carry commas and brackets; each 1000 values take one call.
 */
export async function readHolders(transport: Transport, question: HolderQuestion): Promise<Holder[]> {
  const [field, subField] = question.path;
  const found: Holder[] = [];
  for (let start = 0; start < question.values.length; start += VALUES_AT_ONCE) {
    const values = question.values.slice(start, start + VALUES_AT_ONCE);
    for (let after: string | null = null; ; ) {
      const page: Connection = await ask(transport, question, { values, after });
      for (const { node } of page.edges) {
        const raw = node[field];
        const value = subField === undefined ? raw : isRecord(raw) ? raw[subField] : undefined;
        found.push({ id: String(node.id), value: String(value ?? ''), isDeleted: node.deletedAt !== null });
      }
      if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null || page.pageInfo.endCursor === after) break;
      after = page.pageInfo.endCursor;
    }
  }
  return found;
}

async function ask(
  transport: Transport,
  { objectPlural, path: [field, subField] }: HolderQuestion,
  { values, after }: { readonly values: readonly string[]; readonly after: string | null },
): Promise<Connection> {
  const selection = subField === undefined ? field : `${field} { ${subField} }`;
  const match = subField === undefined ? { in: values } : { [subField]: { in: values } };
  const trash = { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] };
  const body = await transport.must({
    method: 'POST',
    path: '/graphql',
    kind: 'read',
    body: {
      query: `query Holders($filter: JSON, $after: String) { ${objectPlural}(first: ${VALUES_AT_ONCE}, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } edges { node { id deletedAt ${selection} } } } }`,
      variables: { filter: { and: [{ [field]: match }, trash] }, after },
    },
  });
  const page = Object.values(connection.safeParse(body).data?.data ?? {})[0];
  if (page === undefined) {
    throw new TwentyError({ code: 'no-answer', message: `Twenty did not say which ${objectPlural} hold the values.` });
  }
  return page;
}
