import { sha256 } from '../../mapping/hash.ts';
import type { ColumnProfile, FileFlaw, FileProfile, ForeignKey, SourceProfile } from '../../mapping/source-profile.ts';
import { ColumnStatistics } from './column-statistics.ts';
import { hash53 } from './sketch.ts';

/** What profiling needs of an opened export. */
export interface ProfileSource {
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly header: readonly string[];
    readonly dialect: {
      readonly charset: string;
      readonly bom: boolean;
      readonly delimiter: string;
      readonly preambleLines: number;
    };
    rows(): AsyncIterable<{
      readonly line: number;
      readonly cells: readonly string[];
      readonly problem?: { readonly code: string; readonly message: string } | undefined;
    }>;
  }[];
  readonly setAside: readonly Readonly<SourceProfile['setAside'][number]>[];
}

interface Profiled {
  readonly file: FileProfile;
  readonly statistics: readonly ColumnStatistics[];
}

/** Profiles every file over all its rows, one pass each, with memory that does not grow with the export. */
export async function profileExport(
  source: ProfileSource,
  onRows: (file: string, rows: number) => void = () => {},
): Promise<SourceProfile> {
  const profiled: Profiled[] = [];
  for (const file of source.files) profiled.push(await profileFile(file, onRows));
  const files = profiled.map(({ file }) => file);
  return {
    files,
    setAside: source.setAside.map((file) => ({ ...file })),
    foreignKeys: foreignKeys(profiled),
    fingerprint: sha256(files.map(({ name, sha256: hash }) => `${name}\n${hash}\n`).join('')),
  };
}

async function profileFile(
  file: ProfileSource['files'][number],
  onRows: (file: string, rows: number) => void,
): Promise<Profiled> {
  const statistics = file.header.map(() => new ColumnStatistics());
  const seen = new Set<number>();
  const flaws = new Map<string, { message: string; count: number; rows: number[] }>();
  const flaw = (code: string, message: string, line: number): void => {
    const known = flaws.get(code) ?? { message, count: 0, rows: [] };
    known.count += 1;
    if (known.rows.length < 20) known.rows.push(line);
    flaws.set(code, known);
  };
  let rows = 0;
  let quarantined = 0;
  for await (const row of file.rows()) {
    rows += 1;
    if (rows % 5000 === 0) onRows(file.name, rows);
    if (row.problem !== undefined) {
      quarantined += 1;
      flaw(row.problem.code, row.problem.message, row.line);
      continue;
    }
    const hash = hash53(row.cells.join('\u0001'));
    if (seen.has(hash)) flaw('duplicate-row', 'the same row stands earlier in the file', row.line);
    else if (seen.size < 500_000) seen.add(hash);
    for (const [index, column] of statistics.entries()) column.add(row.cells[index] ?? '');
  }
  onRows(file.name, rows);
  const columns = statistics.map((column, index) => column.profile(file.header[index] ?? '', index));
  for (const code of headerFlaws(file.header))
    flaw(code, code === 'blank-header' ? 'a column has no name' : 'two columns have the same name', 1);
  return {
    statistics,
    file: {
      name: file.name,
      bytes: file.bytes,
      sha256: file.sha256,
      dialect: { ...file.dialect, trailingLines: 0 },
      rows,
      quarantined,
      columns,
      flaws: [...flaws].map(([code, known]): FileFlaw => ({ code, ...known })),
    },
  };
}

function headerFlaws(header: readonly string[]): string[] {
  const named = header.filter((name) => name !== '');
  const codes: string[] = [];
  if (named.length < header.length) codes.push('blank-header');
  if (new Set(named).size < named.length) codes.push('duplicate-header');
  return codes;
}

const LINKABLE = new Set<ColumnProfile['type']>(['text', 'integer', 'uuid', 'email', 'enumeration', 'phone']);

/** Columns whose values lie in a unique column of some file: links, found by their values and not by their names. */
function foreignKeys(profiled: readonly Profiled[]): ForeignKey[] {
  const columns = profiled.flatMap(({ file, statistics }) =>
    file.columns.map((column, index) => ({ file: file.name, column, sketch: statistics[index]?.sketch })),
  );
  const keys = columns.filter(
    ({ column }) =>
      column.isUnique && column.filled >= 2 && LINKABLE.has(column.type) && column.filled >= column.rows * 0.9,
  );
  const nearlyUnique = columns.filter(
    ({ column }) =>
      !column.isUnique &&
      column.distinct > column.filled * 0.95 &&
      column.filled >= 20 &&
      column.filled >= column.rows * 0.9 &&
      LINKABLE.has(column.type),
  );
  return [...keys, ...nearlyUnique].flatMap((to) =>
    columns.flatMap((from): ForeignKey[] => {
      if (from === to || from.sketch === undefined || to.sketch === undefined) return [];
      if (from.file === to.file || from.column.filled === 0 || !LINKABLE.has(from.column.type)) return [];
      const inclusion = from.sketch.inclusionIn(to.sketch);
      if (inclusion === undefined || inclusion < 0.8) return [];
      return [
        {
          from: { file: from.file, column: from.column.index },
          to: { file: to.file, column: to.column.index },
          inclusion,
        },
      ];
    }),
  );
}
