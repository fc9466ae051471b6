import { expect, it } from 'vitest';
import { isAnswered } from './end-when-broken.ts';

const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');

it.each([
  ['a query answered up to ready', 'Q', READY, true],
  ['a query that broke off in its rows', 'Q', Buffer.from('T\0\0\0\x1b', 'latin1'), false],
  ['a sync without any answer', 'S', Buffer.alloc(0), false],
  ['a parse, which may stay silent until the sync', 'P', Buffer.alloc(0), true],
])('judges %s', (_, type, tail, answered) => {
  expect(isAnswered(Buffer.from(type), tail)).toBe(answered);
});
