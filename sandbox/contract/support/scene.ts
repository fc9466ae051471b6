import { afterAll, beforeAll, describe } from 'vitest';
import { takeTurn, withoutDefaultWorkflow } from './calm.ts';
import { ENVELOPES, openServer, type Server } from './server.ts';

const isReal = process.env.TWENTY_URL !== undefined;

/** A scene of thousands of calls may be before ours on a real server. */
const TURN_MS = 900_000;

/**
 * A group of promises about Twenty 2.31, kept by the server of TWENTY_URL, or by the sandbox in both of its envelopes.
 * A real workspace is used by one scene at a time, and with its default workflow switched off unless the scene is about
 * that. `server()` may be called inside hooks and tests only.
 */
export const scene = (
  title: string,
  promises: (server: () => Server) => void,
  { needsWorkflow = false }: { readonly needsWorkflow?: boolean } = {},
): void => {
  describe.each(isReal ? ['sign-up' as const] : ENVELOPES)(`${title} (%s)`, (envelope) => {
    let open: Server | undefined;
    const atEnd: (() => unknown)[] = [];
    beforeAll(async () => {
      open = await openServer(envelope);
      if (open.isReal) atEnd.unshift(await takeTurn(open.key));
      if (open.isReal && !needsWorkflow) atEnd.unshift(await withoutDefaultWorkflow(open));
      atEnd.unshift(open.close);
    }, TURN_MS);
    afterAll(async () => {
      for (const end of atEnd) await end();
    }, 120_000);
    promises(() => {
      if (open === undefined) throw new Error('the server is not open yet');
      return open;
    });
  });
};

/** An e-mail of a free provider that no other test uses: the default workflow leaves those alone. */
export const freeEmail = (name: string): string => `${name}.${crypto.randomUUID().slice(0, 8)}@gmail.com`;

/** Asks again until the answer is as wanted or the time is over; gives the last answer. */
export const eventually = async <Value>(
  ask: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
  withinMs = 50_000,
): Promise<Value> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (isWanted(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};
