import { expect, it } from 'vitest';
import { decodeEmail } from './decode-email.ts';

it.each([
  ['Ayesha.Khan@Example.ORG', 'ayesha.khan@example.org'],
  ['a+b@sub.example.co.uk', 'a+b@sub.example.co.uk'],
  ['müller@exämple.de', 'müller@exämple.de'],
  ['mailto:a@example.org', 'a@example.org'],
  [`${'a'.repeat(64)}@${'b'.repeat(190)}`, `${'a'.repeat(64)}@${'b'.repeat(190)}`],
])('reads %s', (text, email) =>
  expect(decodeEmail(text)).toEqual({ outcome: 'value', value: { kind: 'text', text: email } }),
);

it.each([
  'ayesha',
  'ayesha@',
  '@example.org',
  'a b@example.org',
  'a@example.org b@example.org',
  'a@example.org;b@example.org',
  'a@example.org,b@example.org',
  'Ayesha <a@example.org>',
  'a@@example.org',
  `${'a'.repeat(64)}@${'b'.repeat(191)}`,
])('refuses %s', (text) => expect(decodeEmail(text)).toMatchObject({ outcome: 'invalid', code: 'invalid-email' }));
