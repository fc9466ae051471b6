import type { FileFlaw } from '../../mapping/source-profile.ts';
import type { ColumnFacts } from './column-facts.ts';
import { ColumnStatistics } from './column-statistics.ts';
import { FlawCounts } from './file-flaws.ts';
import { HashCounts } from './hash-counts.ts';
import type { ProfileFile } from './profile-source.ts';
import { hashRow } from './scan-value.ts';

/** What one pass over a file gathered. */
export interface GatheredFile {
  readonly file: ProfileFile;
  readonly rows: number;
  readonly quarantined: number;
  /** Lines of totals and the like at the end of the file. */
  readonly trailingLines: number;
  readonly columns: readonly ColumnFacts[];
  readonly duplicateRows: number;
  readonly flaws: readonly FileFlaw[];
}

/** Distinct values kept exactly, of all columns of a file together and of one; 24 bytes each. */
const KEPT_OF_ALL = 2 ** 20;
const KEPT_OF_ONE = { least: 2 ** 12, most: 2 ** 16 };
/** Rows kept to find those that stand twice; beyond a million they are found in a sample. */
const ROWS_KEPT = 2 ** 20;
const ROWS_A_REPORT = 5000;

/** Reads a file once, row by row; memory is bounded by its columns, not by its rows. */
export async function gatherFile(
  file: ProfileFile,
  onRows: (file: string, rows: number) => void,
): Promise<GatheredFile> {
  const distinctKept = keptFor(file.header.length);
  const columns = file.header.map((name, index) => new ColumnStatistics({ name, index, distinctKept }));
  const seenRows = new HashCounts(ROWS_KEPT);
  const flaws = new FlawCounts();
  let [rows, quarantined] = [0, 0];
  for await (const row of file.rows()) {
    rows += 1;
    if (rows % ROWS_A_REPORT === 0) onRows(file.name, rows);
    if (row.problem !== undefined) {
      quarantined += 1;
      flaws.add(row.problem.code, row.problem.message, row.line);
      continue;
    }
    if (row.mended === 'short')
      flaws.add('short-row', 'cells are missing at the end; they were taken as empty', row.line);
    if (row.mended === 'invisible')
      flaws.add('invisible-letters', 'NUL or zero-width characters were taken out', row.line);
    const repeatsRow = seenRows.add(hashRow(row.cells)) > 1;
    if (repeatsRow) flaws.add('duplicate-row', 'the same row stands earlier in the file', row.line);
    for (const [index, column] of columns.entries()) column.add(row.cells[index] ?? '', row.line, repeatsRow);
  }
  onRows(file.name, rows);
  return {
    file,
    rows,
    quarantined,
    trailingLines: flaws.countOf('totals-row'),
    columns: columns.map((column) => column.facts()),
    duplicateRows: seenRows.repeats(),
    flaws: flaws.list(),
  };
}

function keptFor(columns: number): number {
  const share = 2 ** Math.floor(Math.log2(KEPT_OF_ALL / Math.max(1, columns)));
  return Math.min(KEPT_OF_ONE.most, Math.max(KEPT_OF_ONE.least, share));
}
