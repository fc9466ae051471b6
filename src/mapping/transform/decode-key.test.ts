import { expect, it } from 'vitest';
import { decodeKey } from './decode-key.ts';

it.each([
  ['12.0', '12'],
  ['12', '12'],
  ['0012', '0012'],
  ["'0012", '0012'],
  ['="0012"', '0012'],
  ['PT-0012', 'PT-0012'],
  ['12.00.1', '12.00.1'],
  ['12.000', '12.000'],
  ['1.10', '1.10'],
  ['NA', 'NA'],
  ["O'Brien", "O'Brien"],
  ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
])('keeps the key %s as %s', (text, key) =>
  expect(decodeKey(text)).toEqual({ outcome: 'value', value: { kind: 'text', text: key } }),
);

it.each(['NULL', 'null', 'N/A', '#N/A', 'nan', '-', '--', 'none', '\\N'])('reads %s as no key at all', (text) =>
  expect(decodeKey(text)).toEqual({ outcome: 'empty' }),
);
