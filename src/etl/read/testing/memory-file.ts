import { Readable } from 'node:stream';
import type { FileBytes } from '../file-bytes.ts';
import type { Row } from '../make-rows.ts';
import { openTable, type TableFile } from '../table-file.ts';

/** A file that lies in memory, handed out in small pieces so that every seam is met. */
export function memoryFile(content: string | Uint8Array, name = 'table.csv', pieceBytes = 7): FileBytes {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, index) =>
    bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes),
  );
  return { name, bytes: bytes.length, open: async () => Readable.from(pieces) };
}

/** Opens content as a table and reads all of its rows; fails where it is no table. */
export async function readTable(
  content: string | Uint8Array,
  name?: string,
): Promise<{ readonly table: TableFile; readonly rows: readonly Row[] }> {
  const table = await openTable(memoryFile(content, name));
  if ('reason' in table) throw new Error(table.reason);
  const rows: Row[] = [];
  for await (const row of table.rows()) rows.push(row);
  return { table, rows };
}

/** What is left of rows for a comparison: their cells, or the code of their problem. */
export function brief(rows: readonly Row[]): readonly (readonly string[] | string)[] {
  return rows.map(({ cells, problem }) => problem?.code ?? cells);
}
