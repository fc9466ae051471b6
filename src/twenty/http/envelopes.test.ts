import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TwentyError } from '../errors.ts';
import { manyOf, oneOf, pageOf, shaped } from './envelopes.ts';

describe('the envelope of one', () => {
  it.each([
    ['of a record', { data: { createPerson: { id: '1' } } }],
    ['of the older metadata format', { data: { createOneField: { id: '1' } } }],
    ['of the newer metadata format', { id: '1' }],
  ])('%s is opened', (_, body) => {
    expect(oneOf(body)).toEqual({ id: '1' });
  });
});

describe('the envelope of many', () => {
  it.each([
    ['of records', { data: { people: [{ id: '1' }] }, pageInfo: {} }],
    ['of the newer metadata format', { data: [{ id: '1' }], totalCount: 1 }],
    ['without any', [{ id: '1' }]],
  ])('%s is opened', (_, body) => {
    expect(manyOf(body)).toEqual([{ id: '1' }]);
  });

  it.each([[{}], [{ data: { people: {} } }], [{ data: [1] }], ['done'], [null]])('%j is none', (body) => {
    expect(() => manyOf(body)).toThrow(TwentyError);
  });
});

describe('the end of a page', () => {
  it('names the cursor of the next one, and nothing on the last', () => {
    expect(pageOf({ pageInfo: { hasNextPage: true, endCursor: 'c' }, totalCount: 9 })).toEqual({
      next: 'c',
      totalCount: 9,
    });
    expect(pageOf({ pageInfo: { hasNextPage: false, endCursor: 'c' } }).next).toBeUndefined();
    expect(pageOf([]).next).toBeUndefined();
  });

  it.each([null, undefined])(
    'that promises more and does not say where (%s) is not taken for the last',
    (endCursor) => {
      const pageInfo = endCursor === undefined ? { hasNextPage: true } : { hasNextPage: true, endCursor };
      expect(() => pageOf({ data: [], pageInfo })).toThrow(TwentyError);
    },
  );
});

describe('an answer in another shape', () => {
  it('is told in one line that holds nothing of it', () => {
    const check = () => shaped(z.object({ id: z.string() }), { id: 5, name: 'Ana' });
    expect(check).toThrow(/does not answer as Twenty 2\.31 does/);
    expect(check).toThrow(TwentyError);
  });
});
