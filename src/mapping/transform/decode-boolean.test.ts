import { expect, it } from 'vitest';
import { applyTransform } from './apply-transform.ts';

const active = { kind: 'boolean' as const, truthy: ['Y', 'Sí', '1'], falsy: ['N', '0', '-'] };

it.each([
  ['y', true],
  ['SI', true],
  ['1', true],
  ['n', false],
  ['0', false],
  ['-', false],
])('reads %s', (text, boolean) =>
  expect(applyTransform(active, text)).toEqual({ outcome: 'value', value: { kind: 'boolean', boolean } }),
);

it('takes no other word for a no', () => {
  expect(applyTransform(active, 'maybe')).toMatchObject({ outcome: 'invalid', code: 'invalid-boolean' });
  expect(applyTransform(active, 'NULL')).toEqual({ outcome: 'empty' });
  expect(applyTransform({ ...active, falsy: ['n'] }, '-')).toEqual({ outcome: 'empty' });
});
