import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExportError } from './errors.ts';
import { openExport } from './open-export.ts';
import { openTable } from './table-file.ts';
import { memoryFile } from './testing/memory-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'garbage-'));
});
afterAll(() => rm(folder, { recursive: true }));

const table = Buffer.from('ID,First Name,City\n1,Ayesha,"Lahore, Punjab"\n2,Bilal,Multan\n3,"Zoya ""Z""",Karachi\n');

/** Bytes of a file with some of them changed, from nearly whole to hardly anything left. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc.tuple(fc.array(change, { maxLength: 20 }), fc.nat(bytes.length)).map(([changes, cut]) => {
    const copy = new Uint8Array(bytes);
    for (const [at, byte] of changes) copy[at] = byte;
    return cut % 3 === 0 ? copy.subarray(0, cut) : copy;
  });
}

test('opens any bytes as a table or says why it is none', async () => {
  const anything = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged(table));
  await fc.assert(
    fc.asyncProperty(anything, fc.integer({ min: 1, max: 64 }), async (bytes, pieceBytes) => {
      const opened = await openTable(memoryFile(bytes, 'x.csv', pieceBytes));
      if ('reason' in opened) return;
      for await (const { cells, problem } of opened.rows()) {
        if (problem === undefined) expect(cells.length).toBe(opened.header.length);
      }
    }),
    { numRuns: 3000 },
  );
});

test('opens a damaged zip, or refuses it with one of our errors', async () => {
  const zip = zipSync({ 'patients.csv': table, 'visits/visits.csv': [table, { level: 0 }] });
  const path = join(folder, 'export.zip');
  await fc.assert(
    fc.asyncProperty(damaged(zip), async (bytes) => {
      await writeFile(path, bytes);
      try {
        const source = await openExport(path);
        for (const file of source.files) for await (const row of file.rows()) expect(row.line).toBeGreaterThan(0);
        source.close();
      } catch (error) {
        expect(error).toBeInstanceOf(ExportError);
      }
    }),
    { numRuns: 1000 },
  );
});
