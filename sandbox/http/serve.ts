import { ServerResponse } from 'node:http';
import { type HttpBindings, type ServerType, serve as serveNode } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import type { Fault, FaultPlan } from '../faults/fault.ts';
import { type Answer, cannot, json } from './answer.ts';
import type { Incoming } from './routes.ts';

type Bindings = { Bindings: HttpBindings };

export type Handlers = {
  readonly answer: (incoming: Incoming) => Answer;
  readonly faults: FaultPlan | undefined;
  readonly dump: (() => string) | undefined;
};

const incomingOf = async (context: Context<Bindings>): Promise<Incoming> => {
  const url = new URL(context.req.url);
  const names = [...new Set(url.searchParams.keys())];
  return {
    method: context.req.method,
    path: url.pathname,
    // Twenty's framework joins a repeated parameter by commas.
    query: Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name).join(',')])),
    headers: {
      authorization: context.req.header('authorization'),
      contentType: context.req.header('content-type'),
    },
    bytes: new Uint8Array(await context.req.arrayBuffer()),
  };
};

const responseOf = ({ status, body }: Answer): Response => {
  if (body === null) return new Response(null, { status });
  if ('json' in body) {
    return new Response(JSON.stringify(body.json), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
  }
  if ('text' in body) return new Response(body.text, { status, headers: { 'content-type': 'text/plain' } });
  return new Response(new Uint8Array(body.bytes), { status, headers: { 'content-type': 'application/octet-stream' } });
};

const reset = (outgoing: ServerResponse): Response => {
  outgoing.socket?.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
};

const half = async (answer: Answer, outgoing: ServerResponse): Promise<Response> => {
  const bytes = Buffer.from(await responseOf(answer).arrayBuffer());
  outgoing.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': bytes.length });
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
};

const LIMIT = 'Limit reached (100 tokens per 60000 ms)';

const throttled = ({ path }: Incoming): Answer => {
  if (path !== '/graphql') return json(429, { statusCode: 429, error: 'HttpException', messages: [LIMIT] });
  const userFriendlyMessage = 'Rate limit reached. Please try again later.';
  const extensions = { subCode: 'LIMIT_REACHED', userFriendlyMessage, code: 'BAD_USER_INPUT' };
  return json(200, { data: null, errors: [{ message: LIMIT, extensions }] });
};

const befallen = async (
  fault: Fault,
  incoming: Incoming,
  handlers: Handlers,
  outgoing: ServerResponse,
): Promise<Response> => {
  switch (fault.kind) {
    case 'drop-before':
      return reset(outgoing);
    case 'drop-after':
      handlers.answer(incoming);
      return reset(outgoing);
    case 'late': {
      const answer = handlers.answer(incoming);
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return responseOf(answer);
    }
    case 'error-500':
      return responseOf(
        json(500, { statusCode: 500, error: 'InternalServerErrorException', messages: ['Internal server error'] }),
      );
    case 'html-503':
      return new Response('<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>', {
        status: 503,
        headers: { 'content-type': 'text/html' },
      });
    case 'throttled':
      return responseOf(throttled(incoming));
    case 'half-body':
      return half(handlers.answer(incoming), outgoing);
  }
};

const makeApp = (handlers: Handlers): Hono<Bindings> => {
  const app = new Hono<Bindings>();
  let index = 0;
  app.get('/__sandbox/dump', (context) =>
    handlers.dump === undefined
      ? responseOf(cannot('GET', '/__sandbox/dump'))
      : context.body(handlers.dump(), 200, { 'content-type': 'application/json' }),
  );
  app.all('*', async (context) => {
    const incoming = await incomingOf(context);
    const fault = handlers.faults?.(index, incoming);
    index += 1;
    const { outgoing } = context.env;
    return fault !== undefined && outgoing instanceof ServerResponse
      ? befallen(fault, incoming, handlers, outgoing)
      : responseOf(handlers.answer(incoming));
  });
  app.onError((error) => new Response(`sandbox failure: ${error.message}`, { status: 500 }));
  return app;
};

/** Serves the handlers at 127.0.0.1; resolves once the port is open. */
export const listen = (
  handlers: Handlers,
  port: number,
): Promise<{ readonly server: ServerType; readonly port: number }> =>
  new Promise((resolve, reject) => {
    const server = serveNode({ fetch: makeApp(handlers).fetch, hostname: '127.0.0.1', port }, (address) =>
      resolve({ server, port: address.port }),
    );
    server.once('error', reject);
  });
