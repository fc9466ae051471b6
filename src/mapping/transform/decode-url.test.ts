import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUrl } from './decode-url.ts';

const read = (text: string): string => {
  const decoded = decodeUrl(text);
  return decoded.outcome === 'value' && decoded.value.kind === 'text' ? decoded.value.text : decoded.outcome;
};

it.each([
  'acme.com',
  'Acme.com',
  'https://acme.com',
  'https://www.acme.com',
  'http://acme.com',
  'HTTP://WWW.ACME.COM/',
])('writes %s as all spellings of it are written', (text) => expect(read(text)).toBe('https://acme.com'));

it.each([
  ['https://acme.com/clinics/Lahore?x=1', 'https://acme.com/clinics/Lahore?x=1'],
  ['facebook.com/MyClinic/', 'https://facebook.com/MyClinic'],
  ['http://acme.com:8080', 'https://acme.com:8080'],
  ['http://acme.com:80', 'https://acme.com'],
  ['//acme.com', 'https://acme.com'],
  ['müller.de', 'https://xn--mller-kva.de'],
  ['www.com', 'https://www.com'],
  ['http://192.168.0.10/x', 'https://192.168.0.10/x'],
])('reads %s as %s', (text, url) => expect(read(text)).toBe(url));

it.each([
  '12345',
  '12.5',
  'acme',
  'our site',
  'info@acme.com',
  'mailto:info@acme.com',
  'ftp://acme.com',
  'acme.com, acme.org',
  'javascript:alert(1)',
  'http://',
])('refuses %s', (text) => expect(read(text)).toBe('invalid'));

it('writes what it wrote once the same way again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.domain()), (text) => {
      const url = read(text);
      expect(url === 'invalid' || read(url) === url).toBe(true);
    }),
  );
});
