import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf, PULSE_OBJECTS } from '../../mapping/pulse-model.ts';
import { freshWorkspace, workspaceField } from '../../mapping/testing/fresh-workspace.ts';
import { validateMap } from '../../mapping/validate/validate-map.ts';
import { draft, patients, sourceProfile, type TestFile, words } from './testing/source.ts';

describe('every proposal', () => {
  const everything = PULSE_OBJECTS.map(
    (object): TestFile => ({
      name: `${object}.csv`,
      object,
      columns: [...attributesOf(object).map(({ id }) => [id, id] as const), ['Extra', null]],
    }),
  );

  it('holds maps that can be confirmed as they are', () => {
    const schema = freshWorkspace();
    const { maps } = draft(everything, schema);
    expect(maps.map(({ object }) => object)).toEqual([...PULSE_OBJECTS]);
    for (const map of maps) expect(validateMap(map, { schema, profile: sourceProfile(everything) })).toEqual([]);
  });

  it('is the same on every run', () => {
    expect(JSON.stringify(draft(everything))).toBe(JSON.stringify(draft(everything)));
  });

  it('holds maps without a blocking problem whatever the columns look like', () => {
    const types = [
      'text',
      'integer',
      'decimal',
      'money',
      'date',
      'date-time',
      'boolean',
      'email',
      'phone',
      'list',
    ] as const;
    const column = fc.record({
      header: fc.string({ maxLength: 70 }),
      attribute: fc.constantFrom(null, ...attributesOf('patient').map(({ id }) => id)),
      more: fc.oneof(
        fc.constantFrom(...types).map((type) => ({ type })),
        fc
          .array(fc.string({ minLength: 1, maxLength: 50 }), { minLength: 1, maxLength: 70 })
          .map((list) => words(...list)),
      ),
    });
    const schema = freshWorkspace({
      person: [workspaceField('gender', 'SELECT', { options: [{ value: 'X', label: 'X' }] })],
    });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 12 }), (columns) => {
        const file = patients(...columns.map(({ header, attribute, more }) => [header, attribute, more] as const));
        const { maps } = draft([file], schema);
        const problems = maps.flatMap((map) => validateMap(map, { schema, profile: sourceProfile([file]) }));
        expect(problems.filter(({ blocks }) => blocks)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
