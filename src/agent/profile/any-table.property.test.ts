import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceProfile } from '../../mapping/source-profile.ts';
import { profileColumns } from './testing/memory-source.ts';

const value = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abAB0129 .,;|/-+()@:%€=\n\u0000é٣'.split(''), '🙏', '\uFFFD'), maxLength: 30 }),
  fc.constantFrom(
    '13/02/2024',
    '02/13/2024',
    '45123',
    '1.234,50',
    'Rs 5/-',
    '+92 300 0012345',
    'Y',
    '',
    ' ',
    '1e999',
    '-',
    '0',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.float().map(String),
);
const header = fc.constantFrom('DOB', 'Phone', 'Name', 'Amount', 'Status', '');
const table = fc.tuple(header, fc.array(value, { maxLength: 60 })).map(([name, values]) => ({ [name]: values }));

test('profiles any table into a valid profile whose shares and counts hold together', async () => {
  await fc.assert(
    fc.asyncProperty(table, table, async (a, b) => {
      const profile = SourceProfile.parse(await profileColumns({ 'a.csv': a, 'b.csv': b }));
      for (const { rows, columns } of profile.files) {
        for (const column of columns) {
          expect(column.rows).toBe(rows);
          expect(column.filled).toBeLessThanOrEqual(rows);
          expect(column.distinct).toBeLessThanOrEqual(column.filled);
          expect(column.typeFit).toBeGreaterThanOrEqual(0);
          expect(column.typeFit).toBeLessThanOrEqual(1);
          expect(column.dates?.invalid ?? 0).toBeLessThanOrEqual(column.filled);
          expect(column.dates?.invalid ?? 0).toBeGreaterThanOrEqual(0);
          expect(column.phones?.invalid ?? 0).toBeGreaterThanOrEqual(0);
          expect(column.isUnique && column.distinct !== column.filled).toBe(false);
        }
      }
    }),
    { numRuns: 500 },
  );
});
