import { z } from 'zod';
import type { Call } from './transport.ts';

const query = z.object({ query: z.string().regex(/^query\b(?![\s\S]*\bmutation\b)/) });

/** True for a call that cannot change anything in Twenty, whatever its kind claims to be. */
export function isReading(call: Pick<Call, 'method' | 'path' | 'body'>): boolean {
  if (call.method === 'GET') return true;
  const isGraphql = call.path === '/graphql' || call.path === '/metadata';
  return call.method === 'POST' && isGraphql && query.safeParse(call.body).success;
}
