import { isClosingLine } from './closing-lines.ts';
import { MAX_LINE_CHARS, type RecordText } from './cut-records.ts';
import type { Layout } from './detect-layout.ts';
import { hasInvisible, withoutInvisible } from './invisible.ts';
import { parseCells } from './parse-cells.ts';

/** Why a row cannot be loaded as it stands. */
export interface RowProblem {
  readonly code: 'unclosed-quote' | 'too-many-cells' | 'line-too-long' | 'repeated-header' | 'totals-row';
  readonly message: string;
}

export interface Row {
  /** 1-based line of the file on which the row starts. */
  readonly line: number;
  /** 0-based number among the rows. */
  readonly number: number;
  /** As many as the header has; of a row with a problem, all that could be read, or its bare text as one cell. */
  readonly cells: readonly string[];
  /** A row with a problem is quarantined: it is shown and counted, and never loaded. */
  readonly problem?: RowProblem | undefined;
  /** What was mended: cells missing at the end were added empty; NUL and zero-width characters were taken out. */
  readonly mended?: 'short' | 'invisible' | undefined;
}

/** Rows kept back, because only the end of the file tells whether they close a report. */
const KEPT_BACK = 5;

/** Turns records into rows of the header's width. Holds back the last few until the end is known. */
export class RowMaker {
  readonly #layout: Layout;
  #number = 0;
  /** After a damaged quote, lines may be pieces of a cell: only those of full width are rows. */
  #isWary = false;
  /** A row that looks whole although a cell of it goes on behind its quote: a piece that follows gives it away. */
  #suspect: Row | undefined;
  #keptBack: Row[] = [];

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  take(records: readonly RecordText[]): Row[] {
    const below = records.filter(({ line }) => line > this.#layout.headerLine);
    const cells = parseCells(below, this.#layout);
    const rows = this.#keptBack;
    for (const [index, record] of below.entries()) {
      const row = this.#row(record, cells[index] ?? []);
      if (row === undefined) continue;
      if (row.problem?.code === 'unclosed-quote' && this.#suspect !== undefined && rows.at(-1) === this.#suspect) {
        rows[rows.length - 1] = { ...this.#suspect, problem: PROBLEMS['unclosed-quote'] };
      }
      this.#suspect = record.quotes === 'odd' && row.problem === undefined ? row : undefined;
      rows.push(row);
      this.#number += 1;
    }
    this.#keptBack = rows.splice(Math.max(0, rows.length - KEPT_BACK));
    return rows;
  }

  end(): Row[] {
    const rows = [...this.#keptBack];
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      const row = rows[index];
      if (row === undefined || !isClosingLine(row.cells, row.mended === 'short')) break;
      rows[index] = { line: row.line, number: row.number, cells: row.cells, problem: PROBLEMS['totals-row'] };
    }
    return rows;
  }

  #row(record: RecordText, parsed: readonly string[]): Row | undefined {
    const { line, text, quotes } = record;
    const number = this.#number;
    const { length: width } = this.#layout.header;
    if (text.length >= MAX_LINE_CHARS)
      return { line, number, cells: [text.slice(0, 1000)], problem: PROBLEMS['line-too-long'] };
    if (quotes === 'unclosed') {
      this.#isWary = true;
      return { line, number, cells: [text], problem: PROBLEMS['unclosed-quote'] };
    }
    if ((this.#isWary || quotes === 'odd') && parsed.length !== width) {
      return { line, number, cells: [text], problem: PROBLEMS['unclosed-quote'] };
    }
    this.#isWary = quotes === 'odd';
    const isDirty = hasInvisible(text);
    const cells = isDirty ? parsed.map(withoutInvisible) : parsed;
    if (cells.every((cell) => cell.trim() === '')) return undefined;
    if (cells.length === width) {
      if (this.#isHeader(cells)) return { line, number, cells, problem: PROBLEMS['repeated-header'] };
      return isDirty ? { line, number, cells, mended: 'invisible' } : { line, number, cells };
    }
    if (cells.length < width) {
      const missing = Array.from({ length: width - cells.length }, () => '');
      return { line, number, cells: [...cells, ...missing], mended: 'short' };
    }
    // delimiters behind the last column, as spreadsheets leave them, are no cells
    const hasMore = cells.slice(width).some((cell) => cell.trim() !== '');
    if (hasMore) return { line, number, cells, problem: PROBLEMS['too-many-cells'] };
    return { line, number, cells: cells.slice(0, width) };
  }

  #isHeader(cells: readonly string[]): boolean {
    const { header } = this.#layout;
    return cells[0] === header[0] && cells.every((cell, index) => cell === header[index]);
  }
}

const PROBLEMS: { readonly [code in RowProblem['code']]: RowProblem & { readonly code: code } } = {
  'unclosed-quote': {
    code: 'unclosed-quote',
    message: 'a quote is opened and never closed, or a cell goes on behind its quote: the row cannot be cut into cells',
  },
  'too-many-cells': {
    code: 'too-many-cells',
    message: 'the row has more cells than the header has columns: a delimiter inside a cell is not quoted',
  },
  'line-too-long': {
    code: 'line-too-long',
    message: 'the line is longer than any record can be; its start is kept here',
  },
  'repeated-header': { code: 'repeated-header', message: 'the header stands here once more; it is no record' },
  'totals-row': { code: 'totals-row', message: 'a line that closes a report, such as totals; it is no record' },
};
