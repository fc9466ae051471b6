import { TwentyError } from '../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Check that Twenty runs and that the port is right',
  ENOTFOUND: 'there is no such host. Check the address',
  EAI_AGAIN: 'its name cannot be looked up. Check the network',
  ECONNRESET: 'the connection broke off. Check the network and the proxy before it',
  EPIPE: 'the connection broke off. Check the network and the proxy before it',
  UND_ERR_SOCKET: 'the connection broke off. Check the network and the proxy before it',
  UND_ERR_CONNECT_TIMEOUT: 'it takes no connection. Check the address and the firewall',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https on that port. Try http://',
  CERT_HAS_EXPIRED: 'its certificate has expired. Renew it',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed. Add its authority with NODE_EXTRA_CA_CERTS',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is self-signed. Add its authority with NODE_EXTRA_CA_CERTS',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified. Add its authority with NODE_EXTRA_CA_CERTS',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host. Check the address',
};

/** The one line that a person sees when a call got no answer at all. */
export function unreachable(origin: string, cause: unknown): TwentyError {
  return new TwentyError({
    code: 'unreachable',
    message: `Twenty at ${origin} cannot be reached: ${reasonOf(cause)}.`,
    cause,
  });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'it did not answer in time. Check that it runs';
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = firstOf(error), depth += 1) {
    if (error.message === 'unexpected redirect') return 'it sends on to another address. Give that one';
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    if (code !== undefined) return REASONS[code] ?? `${code}. Check the address and the network`;
  }
  return 'the call failed. Check the address and the network';
}

/** What lies behind an error; of several addresses tried, the first. */
function firstOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

/** Scheme, host and port of an address that a person typed, https where no scheme is given. @throws TwentyError */
export function parseOrigin(url: string): string {
  const text = url.trim();
  const full = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full) || !/^https?:$/.test(new URL(full).protocol)) {
    throw new TwentyError({
      code: 'bad-address',
      message: "This is no web address. Give Twenty's as https://crm.example.org.",
    });
  }
  return new URL(full).origin;
}
