import { z } from 'zod';
import type { Json } from '../mapping/hash.ts';
import type { WorkspaceMember, WorkspaceSchema } from '../mapping/workspace-schema.ts';
import { manyOf, oneOf, pageOf, type TwentyRecord } from './envelopes.ts';
import { TwentyError } from './errors.ts';
import { readObjects } from './read-schema.ts';
import { type CallStats, type ConnectOptions, Transport } from './transport.ts';

const PAGE = 200;
const claims = z.object({ workspaceId: z.string() });
const member = z.object({
  id: z.string(),
  userEmail: z.string().nullish(),
  name: z.object({ firstName: z.string().nullish(), lastName: z.string().nullish() }).nullish(),
  createdAt: z.string(),
});
const workflowVersion = z.object({
  id: z.string(),
  name: z.string().nullish(),
  workflowId: z.string().nullish(),
  trigger: z.object({ type: z.string().nullish(), settings: z.json().optional() }).loose().nullish(),
});
const webhook = z.object({ id: z.string(), targetUrl: z.string(), operations: z.array(z.string()).nullish() });

/** Rows in the trash count for uniqueness but show only when a filter mentions `deletedAt`. */
const WITH_DELETED = 'or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL)';

/** Everything that can be read of a workspace. It has no method that writes, so a dry run cannot. */
export class TwentyReader {
  protected readonly transport: Transport;
  #schema: WorkspaceSchema | undefined;

  constructor(options: ConnectOptions) {
    this.transport = new Transport(options);
  }

  get origin(): string {
    return this.transport.origin;
  }

  get stats(): Readonly<CallStats> {
    return this.transport.stats;
  }

  /** The rate limit, once the server has named it. */
  get limit(): { readonly calls: number; readonly intervalMs: number } | undefined {
    return this.transport.pacer.limit;
  }

  /** Id of the key's workspace, from the key itself (a JWT; only the server can verify it). @throws TwentyError */
  workspaceId(): string {
    try {
      const payload = this.transport.apiKey.split('.')[1] ?? '';
      return claims.parse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).workspaceId;
    } catch (cause) {
      throw new TwentyError({
        code: 'key-invalid',
        message: 'This is no API key of Twenty. Copy it again from Settings → API.',
        cause,
      });
    }
  }

  /** The live data model; read once, again after `refresh`. @throws TwentyError */
  async schema(): Promise<WorkspaceSchema> {
    this.#schema ??= { workspaceId: this.workspaceId(), objects: await readObjects(this.transport) };
    return this.#schema;
  }

  refresh(): void {
    this.#schema = undefined;
  }

  /** The people with an account, oldest first. */
  async members(): Promise<WorkspaceMember[]> {
    const found: z.infer<typeof member>[] = [];
    for await (const records of this.all({ object: 'workspaceMembers' })) found.push(...z.array(member).parse(records));
    found.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
    return found.map(({ id, userEmail, name }) => ({
      id,
      email: userEmail ?? '',
      firstName: name?.firstName ?? '',
      lastName: name?.lastName ?? '',
    }));
  }

  /** All records that match, page by page. A page that does not advance ends in an error, never in a loop. */
  async *all(input: {
    readonly object: string;
    readonly filter?: string;
    readonly includeDeleted?: boolean;
  }): AsyncGenerator<readonly TwentyRecord[]> {
    for (let after: string | undefined; ; ) {
      const query = new URLSearchParams({ limit: String(PAGE) });
      const filter = withDeleted(input.filter, input.includeDeleted);
      if (filter !== undefined) query.set('filter', filter);
      if (after !== undefined) query.set('starting_after', after);
      const body = await this.transport.must({ method: 'GET', path: `/rest/${input.object}?${query}`, kind: 'read' });
      const records = manyOf(body);
      if (records.length > 0) yield records;
      const { next } = pageOf(body);
      if (next === undefined || records.length === 0) return;
      if (next === after) {
        throw new TwentyError({ code: 'no-answer', message: `Twenty gives the same page of ${input.object} again.` });
      }
      after = next;
    }
  }

  /** Records by id; those that are not there are left out. Each 200 ids take one call. */
  async byIds(input: {
    readonly object: string;
    readonly ids: readonly string[];
    readonly includeDeleted?: boolean;
  }): Promise<Map<string, TwentyRecord>> {
    const found = new Map<string, TwentyRecord>();
    for (let start = 0; start < input.ids.length; start += PAGE) {
      const ids = input.ids.slice(start, start + PAGE);
      const filter = withDeleted(`id[in]:[${ids.join(',')}]`, input.includeDeleted) ?? '';
      const query = new URLSearchParams({ limit: String(PAGE), filter });
      const body = await this.transport.must({ method: 'GET', path: `/rest/${input.object}?${query}`, kind: 'read' });
      for (const record of manyOf(body)) found.set(String(record.id), record);
    }
    return found;
  }

  /**
   * Which of the values of a unique field other records hold, deleted ones included. Over GraphQL with variables, since
   * REST filters cannot carry commas and brackets.
   *
   * @param path Field and sub-field, e.g. `['emails', 'primaryEmail']`.
   */
  async holdersOf(input: {
    readonly objectPlural: string;
    readonly path: readonly [field: string, subField?: string];
    readonly values: readonly string[];
  }): Promise<{ readonly id: string; readonly value: string; readonly isDeleted: boolean }[]> {
    const [field, subField] = input.path;
    const selection = subField === undefined ? field : `${field} { ${subField} }`;
    const found: { id: string; value: string; isDeleted: boolean }[] = [];
    for (let start = 0; start < input.values.length; start += PAGE) {
      const chunk = input.values.slice(start, start + PAGE);
      const match = subField === undefined ? { in: chunk } : { [subField]: { in: chunk } };
      const data = await this.graphql(
        `query Holders($filter: JSON) { ${input.objectPlural}(first: ${PAGE}, filter: $filter) { edges { node { id deletedAt ${selection} } } } }`,
        {
          filter: {
            and: [{ [field]: match }, { or: [{ deletedAt: { is: 'NULL' } }, { deletedAt: { is: 'NOT_NULL' } }] }],
          },
        },
        'read',
      );
      for (const node of nodesOf(data)) {
        const raw = node[field];
        const value = subField === undefined ? raw : z.record(z.string(), z.json()).parse(raw)[subField];
        found.push({ id: String(node.id), value: String(value), isDeleted: node.deletedAt !== null });
      }
    }
    return found;
  }

  /** How many records there are; one call. */
  async count(input: {
    readonly object: string;
    readonly filter?: string;
    readonly includeDeleted?: boolean;
  }): Promise<number> {
    const query = new URLSearchParams({ limit: '1' });
    const filter = withDeleted(input.filter, input.includeDeleted);
    if (filter !== undefined) query.set('filter', filter);
    const body = await this.transport.must({ method: 'GET', path: `/rest/${input.object}?${query}`, kind: 'read' });
    return pageOf(body).totalCount ?? manyOf(body).length;
  }

  /** Workflow versions that run by themselves when records change; manual ones are left out. */
  async activeWorkflows(): Promise<{ readonly id: string; readonly name: string; readonly trigger: Json }[]> {
    const found: { id: string; name: string; trigger: Json }[] = [];
    for await (const records of this.all({ object: 'workflowVersions', filter: 'status[eq]:ACTIVE' })) {
      for (const version of z.array(workflowVersion).parse(records)) {
        if (version.trigger?.type !== 'DATABASE_EVENT') continue;
        found.push({ id: version.id, name: version.name ?? '', trigger: version.trigger.settings ?? null });
      }
    }
    return found;
  }

  async webhooks(): Promise<z.infer<typeof webhook>[]> {
    const body = await this.transport.must({ method: 'GET', path: '/rest/metadata/webhooks', kind: 'metadata-read' });
    return z.array(webhook).parse(Array.isArray(body) ? body : manyOf(body));
  }

  /** One record by a filter that matches one; undefined where none does. */
  async one(input: { readonly object: string; readonly id: string }): Promise<TwentyRecord | undefined> {
    const answer = await this.transport.send({
      method: 'GET',
      path: `/rest/${input.object}/${input.id}`,
      kind: 'read',
    });
    if (answer.kind === 'ok') return oneOf(answer.body);
    if (answer.kind === 'refused' && answer.error.code === 'not-found') return undefined;
    throw answer.error;
  }

  protected async graphql(query: string, variables: Json, kind: 'read' | 'write'): Promise<Json> {
    return this.transport.must({ method: 'POST', path: '/graphql', body: { query, variables }, kind });
  }
}

function withDeleted(filter: string | undefined, includeDeleted: boolean | undefined): string | undefined {
  if (includeDeleted !== true) return filter;
  return filter === undefined ? WITH_DELETED : `and(${filter},${WITH_DELETED})`;
}

const connection = z.object({
  data: z.record(z.string(), z.object({ edges: z.array(z.object({ node: z.record(z.string(), z.json()) })) })),
});

function nodesOf(body: Json): TwentyRecord[] {
  return Object.values(connection.parse(body).data).flatMap(({ edges }) => edges.map(({ node }) => node));
}
