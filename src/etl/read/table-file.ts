import type { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { detectCharset } from './charset.ts';
import { detectLayout, type Layout, parseCells } from './detect-layout.ts';
import { splitRecords } from './split-records.ts';

/** A file's bytes, opened as often as wanted. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: number;
  open(): Promise<Readable>;
}

export interface Row {
  /** 1-based line of the file on which the row starts. */
  readonly line: number;
  /** 0-based number among the rows. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly problem?: { readonly code: string; readonly message: string } | undefined;
}

/** A file that is a table, with how it is written. */
export interface TableFile {
  readonly name: string;
  readonly bytes: number;
  readonly header: readonly string[];
  readonly dialect: { readonly charset: string; readonly bom: boolean; readonly delimiter: string; readonly preambleLines: number };
  /** All rows in order, quarantined ones included with their problem. Memory holds a few hundred at a time. */
  rows(): AsyncIterable<Row>;
}

const SAMPLE_BYTES = 64 * 1024;
const SAMPLE_RECORDS = 60;
const RECORDS_PER_PARSE = 500;

/** Looks at the start of a file; undefined where it is no table. */
export async function openTable(file: FileBytes): Promise<TableFile | undefined> {
  const sample = await readStart(file);
  if (sample.subarray(0, 4).toString('latin1').startsWith('PK\u0003\u0004') || sample.subarray(0, 5).toString('latin1') === '%PDF-') return undefined;
  const { charset, bom } = detectCharset(sample);
  const text = iconv.decode(sample, charset);
  if ((text.match(/\u0000/g)?.length ?? 0) > text.length / 100) return undefined;
  const records = await firstRecords(text, sample.length < file.bytes);
  const layout = detectLayout(records);
  if (layout === undefined) return undefined;
  return {
    name: file.name,
    bytes: file.bytes,
    header: layout.header,
    dialect: { charset, bom, delimiter: layout.delimiter, preambleLines: layout.preamble },
    rows: () => readRows(file, charset, layout),
  };
}

async function readStart(file: FileBytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const stream = await file.open();
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk);
    chunks.push(buffer);
    length += buffer.length;
    if (length >= SAMPLE_BYTES) break;
  }
  stream.destroy();
  return Buffer.concat(chunks).subarray(0, SAMPLE_BYTES);
}

async function firstRecords(text: string, isCut: boolean): Promise<string[]> {
  const whole = isCut ? text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))) : text;
  const records: string[] = [];
  for await (const record of splitRecords(once(whole), ',')) {
    records.push(record.text);
    if (records.length >= SAMPLE_RECORDS) break;
  }
  return records;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* decodeChunks(stream: Readable, charset: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(charset);
  for await (const chunk of stream) yield decoder.write(Buffer.from(chunk));
  yield decoder.end() ?? '';
}

async function* readRows(file: FileBytes, charset: string, layout: Layout): AsyncGenerator<Row> {
  const stream = await file.open();
  const decoded = decodeChunks(stream, charset);
  let skip = layout.preamble + 1;
  let number = 0;
  let batch: { line: number; text: string }[] = [];
  const width = layout.header.length;
  const flush = function* (): Generator<Row> {
    const parsed = parseCells(batch.map(({ text }) => text).join('\n'), layout.delimiter);
    const aligned = parsed.length === batch.length ? parsed : batch.map(({ text }) => parseCells(text, layout.delimiter)[0] ?? []);
    for (const [index, cells] of aligned.entries()) {
      const row = toRow(cells, width, batch[index]?.line ?? 0, number);
      number += 1;
      yield row;
    }
    batch = [];
  };
  for await (const record of splitRecords(decoded, layout.delimiter)) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    if (record.isBroken) {
      yield* flush();
      const problem = { code: 'unclosed-quote', message: 'a quote is opened and never closed: the row cannot be read' };
      yield { line: record.line, number, cells: [record.text], problem };
      number += 1;
      continue;
    }
    batch.push(record);
    if (batch.length >= RECORDS_PER_PARSE) yield* flush();
  }
  yield* flush();
}

/** Missing cells at the end are empty; more cells than columns mean that something shifted. */
function toRow(cells: readonly string[], width: number, line: number, number: number): Row {
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '').length;
  if (extra > 0) {
    const message = `the row has ${cells.length} cells for ${width} columns: a delimiter inside a cell is not quoted`;
    return { line, number, cells, problem: { code: 'too-many-cells', message } };
  }
  const padded = cells.length < width ? [...cells, ...Array.from({ length: width - cells.length }, () => '')] : cells.slice(0, width);
  return { line, number, cells: padded };
}
