import { TwentyError } from '../errors.ts';
import { unreachable } from './unreachable.ts';

/** What became of carrying a file; of an unknown outcome nobody knows whether the bytes are there. */
export type Carried =
  | { readonly kind: 'ok'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused' | 'unknown'; readonly error: TwentyError };

/**
 * Sends bytes to, or fetches them from, an address that Twenty gave for a file. Twenty names files by its own idea of
 * its host; those that it keeps itself are at the host we talk to. The API key does not go along.
 */
export async function carryFile(input: {
  readonly origin: string;
  readonly url: string;
  readonly init: RequestInit;
  readonly timeoutMs: number;
}): Promise<Carried> {
  const { origin, url, init, timeoutMs } = input;
  if (!URL.canParse(url, origin)) {
    return { kind: 'refused', error: new TwentyError({ code: 'not-twenty', message: 'The file has no web address.' }) };
  }
  const named = new URL(url, origin);
  const own = /^\/(file|file-upload)\//.test(named.pathname);
  const target = own ? `${origin}${named.pathname}${named.search}` : named;
  try {
    const response = await fetch(target, { ...init, signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.ok) return { kind: 'ok', bytes };
    const { status } = response;
    const message = `The store of Twenty's files answered ${status}.`;
    if (status >= 500) return { kind: 'unknown', error: new TwentyError({ code: 'server-error', message, status }) };
    return { kind: 'refused', error: new TwentyError({ code: 'refused', message, status }) };
  } catch (cause) {
    return { kind: 'unknown', error: unreachable(new URL(target).origin, cause) };
  }
}
