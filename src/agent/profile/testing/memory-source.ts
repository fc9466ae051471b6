import type { SourceProfile } from '../../../mapping/source-profile.ts';
import { profileExport } from '../profile-export.ts';
import type { ProfileRow } from '../profile-source.ts';

/** A file by its columns: header and values below each other. */
export type MemoryFile = Readonly<Record<string, readonly string[]>>;

/** Profiles files that lie in memory, given by their columns. */
export function profileColumns(files: Readonly<Record<string, MemoryFile>>): Promise<SourceProfile> {
  const tables = Object.entries(files).map(([name, columns]) => {
    const cells = Object.values(columns);
    const length = Math.max(0, ...cells.map((values) => values.length));
    const rows = Array.from({ length }, (_, at) => cells.map((values) => values[at] ?? ''));
    return {
      name,
      header: Object.keys(columns),
      rows: rows.map((row, at): ProfileRow => ({ line: at + 2, cells: row })),
    };
  });
  return profileRows(tables);
}

/** Profiles files that lie in memory, given by their rows. */
export function profileRows(
  tables: readonly {
    readonly name: string;
    readonly header: readonly string[];
    readonly rows: readonly ProfileRow[];
  }[],
): Promise<SourceProfile> {
  const files = tables.map(({ name, header, rows }) => ({
    name,
    header,
    bytes: 0,
    sha256: name,
    dialect: { charset: 'utf-8', bom: false, delimiter: ',', preambleLines: 0 },
    rows: async function* () {
      yield* rows;
    },
  }));
  return profileExport({ files, setAside: [] });
}

/** Profile of a single column. */
export async function profileColumn(header: string, values: readonly string[]) {
  const { files } = await profileColumns({ 'table.csv': { [header]: values } });
  const column = files[0]?.columns[0];
  if (column === undefined) throw new Error('no column was profiled');
  return column;
}

/** The values again and again until there are so many. */
export function repeated(values: readonly string[], length: number): string[] {
  return Array.from({ length }, (_, at) => values[at % values.length] ?? '');
}
