import { domainError } from '../errors.ts';
import { isObject } from '../json.ts';

export type Link = { readonly url: string; readonly label: string | null };

const HOST =
  /^(((?!-))(xn--|_)?[a-z0-9-]{0,61}[a-z0-9]\.){1,10}(xn--)?([a-z0-9][a-z0-9-]{0,60}|[a-z0-9-]{1,30}\.[a-z]{2,})$/;
const IP = /^\d{1,3}(\.\d{1,3}){3}$/;

const isLink = (text: string): boolean => {
  const trimmed = text.trim();
  const absolute = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  // A bare number would be taken for an IP address by URL, so Twenty refuses it first.
  if (/^\d+(?:\/[a-zA-Z]*)?$/.test(absolute.replace(/^https?:\/\//i, ''))) return false;
  if (!URL.canParse(absolute)) return false;
  const { hostname } = new URL(absolute);
  return HOST.test(hostname) || IP.test(hostname) || hostname === 'localhost';
};

// A text without a scheme is no URL, so it is stored as typed: Twenty adds no https:// and keeps the case.
const normalized = (text: string): string => {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  return `${url.origin}${url.pathname}${url.search}${url.hash}`.replace(/\/$/, '');
};

const linkOf = (item: unknown): readonly Link[] =>
  isObject(item) && typeof item.url === 'string' && item.url !== ''
    ? [{ url: item.url, label: typeof item.label === 'string' ? item.label : null }]
    : [];

/** The parts of a LINKS value as Twenty stores them: all replaced, an empty main link filled by the first further one. */
export const linksOf = (value: {
  readonly primaryLinkUrl?: unknown;
  readonly primaryLinkLabel?: unknown;
  readonly secondaryLinks?: unknown;
}) => {
  const secondary =
    typeof value.secondaryLinks === 'string' ? JSON.parse(value.secondaryLinks || '[]') : value.secondaryLinks;
  const links = [
    { url: value.primaryLinkUrl, label: value.primaryLinkLabel },
    ...(Array.isArray(secondary) ? secondary : []),
  ].flatMap(linkOf);
  if (!links.every((link) => isLink(link.url))) throw domainError('The URL of the link is not valid', 'INVALID_URL');
  const [first, ...rest] = links.map((link) => ({ ...link, url: normalized(link.url) }));
  return {
    primaryLinkUrl: first?.url ?? null,
    primaryLinkLabel: first?.label || null,
    secondaryLinks: rest.length === 0 ? null : rest,
  };
};
