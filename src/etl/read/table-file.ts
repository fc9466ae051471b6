import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { charsetByFirstBytes, Utf8Watch } from './charset.ts';
import { RecordCutter } from './cut-records.ts';
import { detectLayout, type Layout } from './detect-layout.ts';
import { chunksOf, type FileBytes } from './file-bytes.ts';
import { type Row, RowMaker } from './make-rows.ts';

/** A file that is a table, with how it is written. */
export interface TableFile {
  readonly name: string;
  readonly bytes: number;
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Names as they stand in the file; a blank one is '' and a repeated one stands repeated. */
  readonly header: readonly string[];
  readonly dialect: {
    readonly charset: string;
    readonly bom: boolean;
    readonly delimiter: string;
    readonly preambleLines: number;
  };
  /** All rows in order, quarantined ones included with their problem. Memory holds some thousand at a time. */
  rows(): AsyncIterable<Row>;
}

const SAMPLE_BYTES = 256 * 1024;

/** Looks at every byte of a file once; a reason where it is no table. */
export async function openTable(file: FileBytes): Promise<TableFile | { readonly reason: string }> {
  const { sample, sha256, charset, bom } = await inspect(file);
  if (isBinary(sample)) return { reason: 'no table: the content is not text' };
  const text = iconv.decode(sample, charset);
  if (!isText(text)) return { reason: 'no table: the content is not text' };
  const isNamedTable = /\.(csv|tsv|tab|psv)$/i.test(file.name);
  const layout = detectLayout({ text, isCut: sample.length < file.bytes, isNamedTable });
  if (layout === undefined) return { reason: 'no table: no header row with at least two columns was found' };
  return {
    name: file.name,
    bytes: file.bytes,
    sha256,
    header: layout.header,
    dialect: { charset, bom, delimiter: layout.delimiter, preambleLines: layout.headerLine - 1 },
    rows: () => readRows(file, charset, layout),
  };
}

async function inspect(file: FileBytes) {
  const hash = createHash('sha256');
  const watch = new Utf8Watch();
  const start: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    hash.update(chunk);
    watch.push(chunk);
    if (length < SAMPLE_BYTES) start.push(chunk);
    length += chunk.length;
  }
  const sample = Buffer.concat(start).subarray(0, SAMPLE_BYTES);
  const { charset, bom } = charsetByFirstBytes(sample) ?? { charset: watch.charset(sample), bom: false };
  return { sample, sha256: hash.digest('hex'), charset, bom };
}

/** What zip and office files, PDF, packed files and the usual pictures start with. */
const BINARY_STARTS = [
  'PK\u0003\u0004',
  '%PDF-',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u00d0\u00cf\u0011\u00e0',
  '\u001f\u008b',
];

function isBinary(sample: Buffer): boolean {
  const start = sample.subarray(0, 8).toString('latin1');
  return BINARY_STARTS.some((mark) => start.startsWith(mark));
}

/** Text has line ends and tabs, hardly another control sign; some systems leave NULs in it. */
function isText(text: string): boolean {
  let controls = 0;
  let zeros = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) zeros += 1;
    else if (code < 32 && (code < 9 || code > 13)) controls += 1;
  }
  return zeros <= text.length / 20 && controls <= text.length / 100;
}

async function* readRows(file: FileBytes, charset: string, layout: Layout): AsyncGenerator<Row> {
  const decoder = iconv.getDecoder(charset);
  const cutter = new RecordCutter(layout);
  const maker = new RowMaker(layout);
  for await (const chunk of chunksOf(file)) yield* maker.take(cutter.push(decoder.write(chunk)));
  yield* maker.take(cutter.push(decoder.end() ?? ''));
  yield* maker.take(cutter.end());
  yield* maker.end();
}
