import type { Decoded } from '../transform-schema.ts';
import { invalid, textValue } from './decoded.ts';

const HOST =
  /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{2,63})$/;

/**
 * A web address in the one spelling used for all: `https://` before a host in lower case without `www.`, no slash at the
 * end, path and query kept. To Twenty 2.31 acme.com, Acme.com, https://acme.com, https://www.acme.com and
 * http://acme.com are five different unique values.
 */
export function decodeUrl(text: string): Decoded {
  const bare = text.replace(/^https?:\/\//i, '').replace(/^\/\//, '');
  const full = `https://${bare}`;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare) || !URL.canParse(full)) return notOne();
  const { username, password, hostname, port, pathname, search, hash } = new URL(full);
  const isTypedNumber = /^[\d.]+$/.test(hostname) && !bare.startsWith(hostname);
  if (username !== '' || password !== '' || isTypedNumber || !HOST.test(hostname)) return notOne();
  const host = hostname.replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  const path = `${pathname}${search}${hash}`.replace(/\/+$/, '');
  return textValue(`https://${host}${port === '' || port === '80' ? '' : `:${port}`}${path}`);
}

function notOne(): Decoded {
  return invalid('invalid-url', 'no web address');
}
