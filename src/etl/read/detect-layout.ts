import { parse } from 'csv-parse/sync';

/** How a table is written: delimiter, the header's place, and the header itself. */
export interface Layout {
  readonly delimiter: string;
  /** Records above the header that belong to no row. */
  readonly preamble: number;
  readonly header: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads lenient CSV: any number of cells, quotes within cells. */
export function parseCells(text: string, delimiter: string): string[][] {
  const records: string[][] = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
  });
  return records;
}

/**
 * Finds delimiter and header from the first records of a file; undefined when they make no table. The delimiter is the
 * one that cuts most records into the same number of cells; the header is the first such record whose cells are filled.
 */
export function detectLayout(records: readonly string[]): Layout | undefined {
  let best: { readonly delimiter: string; readonly width: number; readonly score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const widths = records.map((record) => parseCells(record, delimiter)[0]?.length ?? 0);
    const width = mode(widths.filter((count) => count > 1));
    if (width < 2) continue;
    const score = widths.filter((count) => count === width).length / widths.length + Math.min(width, 50) / 1000;
    if (best === undefined || score > best.score) best = { delimiter, width, score };
  }
  if (best === undefined) return singleColumn(records);
  const { delimiter, width } = best;
  for (const [index, record] of records.entries()) {
    const cells = parseCells(record, delimiter)[0] ?? [];
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (cells.length >= width * 0.8 && filled >= cells.length / 2 && looksLikeHeader(cells)) {
      return { delimiter, preamble: index, header: cells.map((cell) => cell.trim()) };
    }
  }
  return undefined;
}

/** A file of one column is a table when its first line is a word and not a sentence. */
function singleColumn(records: readonly string[]): Layout | undefined {
  const [first] = records;
  if (first === undefined || records.length < 2 || !/^[\p{L}][\p{L}\d _-]{0,40}$/u.test(first.trim())) return undefined;
  return { delimiter: ',', preamble: 0, header: [first.trim()] };
}

/** Headers are words: no dates, e-mails or long texts, and hardly a bare number. */
function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const values = filled.filter((cell) => /@|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^[+-]?\d+([.,]\d+)?$/.test(cell.trim()) || cell.length > 80);
  return values.length <= filled.length * 0.2;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return best?.[0] ?? 0;
}
