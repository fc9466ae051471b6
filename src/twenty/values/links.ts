/** A domain of at least two labels, an IPv4 address or localhost; as `URL` writes it, so in lower case and Punycode. */
const HOST = /^(localhost|(\d{1,3}\.){3}\d{1,3}|([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9-]{1,63})$/;

/**
 * How Twenty 2.31 stores a web address: one with a scheme gets scheme and host in lower case, odd characters escaped
 * and the slash at its end taken off; one without stays as typed, capitals and blanks too.
 */
export function storedUrl(sent: string): string {
  if (!/^\s*https?:\/\//i.test(sent) || !URL.canParse(sent)) return sent;
  const { origin, pathname, search, hash } = new URL(sent);
  // Twenty takes off one slash; all of them here, so that what is stored has the same form once more.
  return `${origin}${pathname}${search}${hash}`.replace(/\/+$/, '');
}

/**
 * Whether Twenty takes a web address and keeps all of it. Other schemes than http it refuses or spoils ("mailto:a@b.org"
 * is stored as "nulla@b.org", "example.com:8080" as "null8080"); user and password it drops.
 */
export function isLink(sent: string): boolean {
  const text = sent.trim();
  const hasScheme = /^https?:\/\//i.test(text);
  if (!hasScheme && /^[a-z][a-z0-9+.-]*:/i.test(text)) return false;
  const full = hasScheme ? text : `https://${text.replace(/^\/\//, '')}`;
  if (!URL.canParse(full)) return false;
  const { hostname, username, password } = new URL(full);
  // "12345" would be an address of the internet to `URL`; nobody who typed it meant one.
  const isNumber = /^[\d.]+$/.test(hostname) && !full.includes(`//${hostname}`);
  return username === '' && password === '' && !isNumber && HOST.test(hostname);
}

/** One link of a LINKS field. */
export interface Link {
  readonly url: string;
  readonly label: string;
}

/** Twenty leaves links without an address out, with their labels, and moves the first of the rest to the front. */
export function storedLinks(links: readonly Link[]): Link[] {
  return links.filter(({ url }) => url !== '').map(({ url, label }) => ({ url: storedUrl(url), label }));
}
