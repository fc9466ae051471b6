import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { TwentyError } from '../errors.ts';
import type { Clock } from './clock.ts';
import { RECORDED, type RecordedName } from './recorded-answers.fixture.ts';
import { type Call, type ConnectOptions, Transport } from './transport.ts';

class VirtualClock implements Clock {
  time = 0;
  now(): number {
    return this.time;
  }
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.time += ms;
  }
}

type Script = (RecordedName | 'reset' | 'half' | 'silence' | 'fine' | 'redirect')[];
const READ: Call = { method: 'GET', path: '/rest/people', kind: 'read' };
const WRITE: Call = { method: 'POST', path: '/rest/batch/people', body: [], kind: 'write' };
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A server that answers its requests as the script says, in turn, and with "fine" after its end. */
async function serve(script: Script): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const step = script[seen.length] ?? 'fine';
    seen.push(request);
    request.resume().on('end', () => {
      if (step === 'reset') request.socket.destroy();
      else if (step === 'half') {
        response.writeHead(201, { 'content-length': '100' }).write('{"data":');
        setTimeout(() => request.socket.destroy(), 5);
      } else if (step === 'redirect') response.writeHead(302, { location: 'http://127.0.0.1:9/rest/people' }).end();
      else if (step === 'fine') response.end('{"data":{"people":[]}}');
      else if (step !== 'silence') {
        const [status, body] = RECORDED[step];
        response.writeHead(status).end(JSON.stringify(body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, seen };
}

function transport(url: string, extra: Partial<ConnectOptions> & { access?: 'read' | 'write' } = {}): Transport {
  return new Transport({ url, apiKey: 'key', clock: new VirtualClock(), access: 'write', ...extra });
}

describe('a read', () => {
  it.each(['reset', 'half', 'internal'] as const)('is repeated after %s', async (mishap) => {
    const { url, seen } = await serve([mishap, mishap]);
    expect((await transport(url).send(READ)).kind).toBe('ok');
    expect(seen.length).toBe(3);
  });

  it('gives up after a while, with one clear line', async () => {
    const { url, seen } = await serve(Array.from({ length: 20 }, () => 'reset' as const));
    const answer = await transport(url).send(READ);
    expect(answer.kind === 'unknown' && answer.error.message).toBe(
      `Twenty at ${url} cannot be reached: the connection broke off. Check the network and the proxy before it.`,
    );
    expect(seen.length).toBe(6);
  });

  it('is not repeated when it was refused', async () => {
    const { url, seen } = await serve(['revokedKey']);
    expect(await transport(url).send(READ)).toMatchObject({ kind: 'refused', error: { code: 'key-revoked' } });
    expect(seen.length).toBe(1);
  });
});

describe('a write', () => {
  it.each(['reset', 'half', 'internal', 'silence'] as const)('is never repeated after %s', async (mishap) => {
    const { url, seen } = await serve([mishap]);
    expect((await transport(url, { timeoutMs: 100 }).send(WRITE)).kind).toBe('unknown');
    expect(seen.length).toBe(1);
  });

  it.each(['throttledRest', 'throttledGraphql'] as const)(
    'is sent again after %s, which was not executed',
    async (mishap) => {
      const { url, seen } = await serve([mishap, mishap]);
      const sender = transport(url);
      expect((await sender.send(WRITE)).kind).toBe('ok');
      expect(seen.length).toBe(3);
      expect(sender.stats).toMatchObject({ made: 1, writes: 1, refused: 2 });
    },
  );

  it('gives up where another program uses up the limit', async () => {
    const { url } = await serve(Array.from({ length: 50 }, () => 'throttledRest' as const));
    expect(await transport(url).send(WRITE)).toMatchObject({ kind: 'refused', error: { code: 'crowded-out' } });
  });
});

describe('a connection for reading', () => {
  it.each([
    WRITE,
    { ...WRITE, kind: 'read' },
    { method: 'DELETE', path: '/rest/people/1', kind: 'read' },
    { method: 'POST', path: '/graphql', body: { query: 'mutation { deletePeople { id } }' }, kind: 'read' },
    { method: 'POST', path: '/graphql', body: { query: 'query A { a } mutation B { b }' }, kind: 'read' },
  ] as const)('sends no write, whatever it is called: $method $path as $kind', async (call) => {
    const { url, seen } = await serve([]);
    await expect(transport(url, { access: 'read' }).send(call)).rejects.toMatchObject({ code: 'read-only' });
    expect(seen.length).toBe(0);
  });

  it('uploads nothing', async () => {
    const { url, seen } = await serve([]);
    const put = { url: `${url}/file-upload/1`, contentType: 'text/plain', bytes: new Uint8Array(1) };
    expect(await transport(url, { access: 'read' }).put(put)).toMatchObject({ error: { code: 'read-only' } });
    expect(seen.length).toBe(0);
  });
});

describe('the key', () => {
  it('goes to no other host', async () => {
    const { url } = await serve(Array.from({ length: 6 }, () => 'redirect' as const));
    const answer = await transport(url).send(READ);
    expect(answer.kind === 'unknown' && answer.error.message).toContain('it sends on to another address');
  });

  it('does not go along with a file', async () => {
    const { url, seen } = await serve([]);
    await transport(url).download(`${url}/file/1?token=x`);
    await transport(url).put({ url: 'http://crm.example/file-upload/1', contentType: 'a/b', bytes: new Uint8Array(1) });
    expect(seen.map((request) => request.headers.authorization)).toEqual([undefined, undefined]);
  });

  it('may have blanks around it, as copied keys do', async () => {
    const { url, seen } = await serve([]);
    await transport(url, { apiKey: ' key\n' }).send(READ);
    expect(seen[0]?.headers.authorization).toBe('Bearer key');
  });
});

describe('a file', () => {
  it.each(['reset', 'half', 'internal'] as const)('is fetched again after %s', async (mishap) => {
    const { url, seen } = await serve([mishap, mishap]);
    expect((await transport(url).download(`${url}/file/1`)).byteLength).toBeGreaterThan(0);
    expect(seen.length).toBe(3);
  });

  it('that is not given out is asked for once', async () => {
    const { url, seen } = await serve(['revokedKey']);
    await expect(transport(url).download(`${url}/file/1`)).rejects.toMatchObject({ code: 'refused' });
    expect(seen.length).toBe(1);
  });

  it.each(['reset', 'half', 'internal'] as const)('is sent once, with unknown outcome after %s', async (mishap) => {
    const { url, seen } = await serve([mishap]);
    const put = { url: `${url}/file-upload/1`, contentType: 'a/b', bytes: new Uint8Array(1) };
    expect((await transport(url).put(put)).kind).toBe('unknown');
    expect(seen.length).toBe(1);
  });

  it('without an address is an error of its own, not a crash', async () => {
    const { url } = await serve([]);
    await expect(transport(url).download('http://')).rejects.toMatchObject({ code: 'not-twenty' });
  });
});

describe('an abort', () => {
  it('ends the waiting for the limit, and sends nothing more', async () => {
    const { url, seen } = await serve(['throttledRest']);
    const abort = new AbortController();
    const clock: Clock = {
      now: () => Date.now(),
      sleep: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          abort.abort(new Error('stopped'));
        }),
    };
    await expect(transport(url, { signal: abort.signal, clock }).send(WRITE)).rejects.toThrow('stopped');
    expect(seen.length).toBe(1);
  });

  it('lets a call on its way finish', async () => {
    const { url } = await serve([]);
    const abort = new AbortController();
    const sent = transport(url, { signal: abort.signal }).send(WRITE);
    abort.abort();
    expect((await sent).kind).toBe('ok');
  });
});

describe('an address', () => {
  it.each([
    ['https://crm.example.org/', 'https://crm.example.org'],
    ['crm.example.org/objects/people?x=1', 'https://crm.example.org'],
    [' http://localhost:3000 ', 'http://localhost:3000'],
  ])('%s is %s', (typed, origin) => {
    expect(transport(typed).origin).toBe(origin);
  });

  it.each(['', 'ftp://crm.example.org', 'http://', 'not an address'])('"%s" is none', (typed) => {
    expect(() => transport(typed)).toThrow(TwentyError);
  });

  it('where nothing answers gives one clear line', async () => {
    const { url } = await serve([]);
    for (const close of closers.splice(0)) close();
    const answer = await transport(url).send(READ);
    expect(answer.kind === 'unknown' && answer.error.message).toBe(
      `Twenty at ${url} cannot be reached: nothing answers there. Check that Twenty runs and that the port is right.`,
    );
  });
});
