import { RecordCutter, type RecordText } from './cut-records.ts';
import { withoutInvisible } from './invisible.ts';
import { type CellDialect, parseCells } from './parse-cells.ts';

/** How a table is written: delimiter, line end, and its header with its place. */
export interface Layout extends CellDialect {
  /** 1-based line of the header; what stands above belongs to no row. */
  readonly headerLine: number;
  /** As it stands in the file; a blank name is ''. */
  readonly header: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Reports seldom put more than a title page of lines above their header. */
const RECORDS_LOOKED_AT = 200;
const HEADER_WITHIN = 40;

/**
 * Finds delimiter and header in the start of a file; undefined where it is no table. The delimiter is the one that cuts
 * most records, from the header on, into the header's number of cells.
 */
export function detectLayout(input: {
  readonly text: string;
  /** The text ends within the file, so its last line may be cut. */
  readonly isCut: boolean;
  /** The file's name says that it is a table: less must fit, and a single column is enough. A letter has commas, too. */
  readonly isNamedTable: boolean;
}): Layout | undefined {
  const newline = /\n/.test(input.text) ? '\n' : input.text.includes('\r') ? '\r' : '\n';
  let best: { readonly layout: Layout; readonly score: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const dialect = { delimiter, newline };
    const records = startOf(input.text, input.isCut, dialect);
    const cells = parseCells(records, dialect);
    const found = findHeader(cells);
    const header = found && cells[found.index];
    if (header === undefined || found === undefined) continue;
    if (found.fit < (input.isNamedTable ? 0.25 : 0.6)) continue;
    const score = found.fit + Math.min(header.length, 50) / 200;
    if (best !== undefined && best.score >= score) continue;
    const headerLine = records[found.index]?.line ?? 1;
    best = { score, layout: { ...dialect, headerLine, header: header.map(headerName) } };
  }
  return (
    best?.layout ??
    (input.isNamedTable
      ? singleColumn(startOf(input.text, input.isCut, { delimiter: ',', newline }), newline)
      : undefined)
  );
}

function startOf(text: string, isCut: boolean, dialect: CellDialect): RecordText[] {
  const cutter = new RecordCutter(dialect);
  const records = cutter.push(text);
  if (!isCut) records.push(...cutter.end());
  return records.filter(({ quotes }) => quotes !== 'unclosed').slice(0, RECORDS_LOOKED_AT);
}

/**
 * The header is the first record of the usual width whose cells are names, nearly all filled. `fit` is the share of
 * the records from there on that have its width, less for lines that it leaves above.
 */
function findHeader(
  records: readonly (readonly string[])[],
): { readonly index: number; readonly fit: number } | undefined {
  const width = usualWidth(records);
  if (width < 2) return undefined;
  const candidates = [...records.slice(0, HEADER_WITHIN).entries()]
    .filter(([, cells]) => cells.length >= Math.max(2, width * 0.8) && cells.length <= width * 1.2)
    .map(([index, cells]) => ({ index, cells, filled: cells.filter((cell) => cell.trim() !== '').length }));
  const names = candidates.filter(({ cells }) => areNames(cells));
  const most = Math.max(0, ...names.map(({ filled }) => filled));
  const header = names.find(({ filled }) => filled >= most * 0.5) ?? headerOfNumbers(candidates);
  if (header === undefined || header.filled < 2) return undefined;
  const below = records.slice(header.index);
  const fitting = below.filter((cells) => cells.length === header.cells.length).length;
  return { index: header.index, fit: fitting / (below.length + header.index / 2) };
}

interface Candidate {
  readonly index: number;
  readonly cells: readonly string[];
  readonly filled: number;
}

/** Headers that are numbers or codes: the first record, when it is unlike all that follow. */
function headerOfNumbers([first, ...below]: readonly Candidate[]): Candidate | undefined {
  if (first === undefined || below.length < 2 || new Set(first.cells).size < first.cells.length) return undefined;
  const differs = first.cells.filter((cell, column) => {
    const values = below.map(({ cells }) => cells[column] ?? '').filter((value) => value.trim() !== '');
    return (
      values.length > 1 &&
      values.every(
        (value) => looksLikeValue(value) !== looksLikeValue(cell) || Math.abs(value.length - cell.length) > 3,
      )
    );
  });
  return differs.length >= first.cells.length * 0.3 ? first : undefined;
}

/** A file of one column is a table when its first line is a name and not a sentence. */
function singleColumn([first, ...rest]: readonly RecordText[], newline: string): Layout | undefined {
  const name = first && parseCells([first], { delimiter: ',', newline })[0]?.[0]?.trim();
  if (name === undefined || rest.length === 0 || !/^\p{L}[\p{L}\p{M}\d _-]{0,40}$/u.test(name)) return undefined;
  return { delimiter: ',', newline, headerLine: first?.line ?? 1, header: [name] };
}

/** Names are unlike values: no dates, e-mails, bare numbers or long texts, and hardly two of a kind. */
function areNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const values = filled.filter((cell) => looksLikeValue(cell));
  return values.length <= filled.length * 0.2 && new Set(filled).size >= filled.length * 0.6;
}

function looksLikeValue(cell: string): boolean {
  const text = cell.trim();
  return text.length > 80 || /@\w|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^[+-]?[\d\s().,/-]*\d[\d\s().,/-]*$/.test(text);
}

function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return usual?.[0] ?? 0;
}

function headerName(cell: string): string {
  const name = withoutInvisible(cell);
  return name.trim() === '' ? '' : name;
}
