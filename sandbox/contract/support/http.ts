import { dig } from './dig.ts';

export type Reply = { readonly status: number; readonly body: unknown };

export type Call = (method: string, path: string, body?: unknown) => Promise<Reply>;

export type Graphql = (query: string, variables?: unknown, path?: '/graphql' | '/metadata') => Promise<unknown>;

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
};

const isThrottled = ({ status, body }: Reply): boolean =>
  status === 429 || dig(body, 'errors', 0, 'extensions', 'subCode') === 'LIMIT_REACHED';

/** One request, sent once. A text body goes out as it is, anything else as JSON. */
export const send = async (
  url: string,
  { method, key, body }: { readonly method: string; readonly key: string | undefined; readonly body?: unknown },
): Promise<Reply> => {
  const response = await fetch(url, {
    method,
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: parsed(await response.text()) };
};

/** Calls a server by path, waiting out its rate limit, so that the suite passes against Twenty's default limits too. */
export const caller =
  (url: string, key: string): Call =>
  async (method, path, body) => {
    for (let attempt = 0; ; attempt += 1) {
      const reply = await send(`${url}${path}`, { method, key, body });
      if (!isThrottled(reply) || attempt >= 90) return reply;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  };
