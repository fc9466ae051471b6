import { parse } from 'csv-parse/sync';
import type { RecordText } from './cut-records.ts';

export interface CellDialect {
  readonly delimiter: string;
  readonly newline: string;
}

/**
 * Cells of records, in their order. A record without a quote is cut at its delimiters; csv-parse reads the others, all
 * together, because each call of it costs as much as many records.
 */
export function parseCells(records: readonly RecordText[], dialect: CellDialect): string[][] {
  const cells = records.map(({ text, quotes }) => (quotes === 'none' ? text.split(dialect.delimiter) : []));
  const quoted = [...records.entries()].filter(([, { quotes }]) => quotes === 'fine' || quotes === 'odd');
  if (quoted.length === 0) return cells;
  const together = parseText(quoted.map(([, { text }]) => text).join(dialect.newline), dialect);
  const isAligned = together.length === quoted.length;
  for (const [place, [index, { text }]] of quoted.entries()) {
    cells[index] = (isAligned ? together[place] : parseText(text, dialect)[0]) ?? [];
  }
  return cells;
}

function parseText(text: string, { delimiter, newline }: CellDialect): string[][] {
  const records: string[][] = parse(text, {
    delimiter,
    record_delimiter: newline,
    relax_column_count: true,
    relax_quotes: true,
  });
  return records;
}
