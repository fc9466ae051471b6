import { randomUUID } from 'node:crypto';
import { startSandbox } from '../../start-sandbox.ts';
import { dig, list, text } from './dig.ts';
import { type Call, caller, type Graphql, type Reply } from './http.ts';

/** A server under contract: how to call it, and how to make things that are tidied away at the end. */
export type Server = {
  readonly url: string;
  readonly key: string;
  readonly isReal: boolean;
  readonly call: Call;
  readonly graphql: Graphql;
  /** Creates one record and remembers it; gives it as answered. */
  readonly create: (plural: string, data: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** Remembers records made by other means. */
  readonly remember: (plural: string, ...ids: readonly string[]) => void;
  readonly createField: (field: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly createObject: (object: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The item of a metadata answer, whichever of the two envelopes the server uses. */
  readonly item: (reply: Reply) => unknown;
  /** An object by its singular name, with its fields. */
  readonly object: (nameSingular: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export const ENVELOPES = ['sign-up', 'legacy'] as const;

const started = async (envelope: (typeof ENVELOPES)[number]) => {
  const { TWENTY_URL, TWENTY_API_KEY } = process.env;
  if (TWENTY_URL !== undefined && TWENTY_API_KEY !== undefined) {
    return { url: TWENTY_URL, apiKey: TWENTY_API_KEY, isReal: true, close: async () => {} };
  }
  return { ...(await startSandbox({ limits: 'unlimited', legacyEnvelope: envelope === 'legacy' })), isReal: false };
};

const itemOf = ({ body }: Reply): unknown => {
  const data = dig(body, 'data');
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.values(data)[0] : body;
};

/** Opens the server of TWENTY_URL and TWENTY_API_KEY, or a sandbox of its own when they are not set. */
export const openServer = async (envelope: (typeof ENVELOPES)[number]): Promise<Server> => {
  const { url, apiKey, isReal, close } = await started(envelope);
  const call = caller(url, apiKey);
  const records: { readonly plural: string; readonly id: string }[] = [];
  const metadata: string[] = [];
  const remember = (plural: string, ...ids: readonly string[]): void => {
    records.push(...ids.map((id) => ({ plural, id })));
  };
  const made = async (kind: 'fields' | 'objects', body: unknown): Promise<unknown> => {
    const reply = await call('POST', `/rest/metadata/${kind}`, body);
    if (reply.status !== 201) throw new Error(`${kind} refused: ${JSON.stringify(reply.body)}`);
    const item = itemOf(reply);
    metadata.push(`/rest/metadata/${kind}/${text(item, 'id')}`);
    return item;
  };
  const tidy = async (): Promise<void> => {
    for (const plural of new Set(records.map((record) => record.plural))) {
      const ids = records.filter((record) => record.plural === plural).map((record) => record.id);
      for (let at = 0; at < ids.length; at += 100) {
        await call('DELETE', `/rest/${plural}?filter=id[in]:[${ids.slice(at, at + 100).join(',')}]`);
      }
    }
    for (const path of metadata.reverse()) await call('DELETE', path);
  };
  return {
    url,
    key: apiKey,
    isReal,
    call,
    remember,
    graphql: async (query, variables, path = '/graphql') => (await call('POST', path, { query, variables })).body,
    create: async (plural, data) => {
      const id = typeof data.id === 'string' ? data.id : randomUUID();
      const reply = await call('POST', `/rest/${plural}`, { ...data, id });
      if (reply.status !== 201) throw new Error(`${plural} refused: ${JSON.stringify(reply.body)}`);
      remember(plural, id);
      return itemOf(reply);
    },
    createField: (field) => made('fields', field),
    createObject: (object) => made('objects', object),
    item: itemOf,
    object: async (nameSingular) => {
      const { body } = await call('GET', '/rest/metadata/objects?limit=200');
      const data = dig(body, 'data');
      const all = Array.isArray(data) ? data : list(data, 'objects');
      const found = all.find((object) => dig(object, 'nameSingular') === nameSingular);
      if (found === undefined) throw new Error(`no object ${nameSingular}`);
      return found;
    },
    close: async () => {
      await tidy();
      await close();
    },
  };
};
