import { sha256 } from '../../mapping/hash.ts';
import type { FileProfile, SourceProfile } from '../../mapping/source-profile.ts';
import { columnProfile } from './column-profile.ts';
import { columnType } from './column-type.ts';
import { columnCountry, columnDates, type Decided, exportCountry, exportDateOrder } from './export-wide.ts';
import { columnFlaws, headerFlaws, keyFlaws } from './file-flaws.ts';
import { foreignKeys, type KeyColumn } from './foreign-keys.ts';
import { type GatheredFile, gatherFile } from './profile-file.ts';
import type { ProfileSource } from './profile-source.ts';

interface DecidedFile {
  readonly gathered: GatheredFile;
  readonly columns: readonly Decided[];
}

/**
 * Profiles every file over all its rows, one pass each, with memory that does not grow with the export. What a file
 * cannot tell alone, the order of day and month or the country of telephones, the whole export decides.
 *
 * @param onRows told every few thousand rows of a file, and at its end.
 */
export async function profileExport(
  source: ProfileSource,
  onRows: (file: string, rows: number) => void = () => {},
): Promise<SourceProfile> {
  const decided: DecidedFile[] = [];
  for (const file of source.files) {
    const gathered = await gatherFile(file, onRows);
    // the words decide the type, and are let go with it
    const columns = gathered.columns.map((facts) => ({
      facts: { ...facts, words: undefined },
      decided: columnType(facts),
    }));
    decided.push({ gathered, columns });
  }
  const all = decided.flatMap(({ columns }) => columns);
  const wide = { order: exportDateOrder(all), country: exportCountry(all) };
  const keyColumns: KeyColumn[] = [];
  const files = decided.map(({ gathered, columns }): FileProfile => {
    const profiled = columns.map((column) => {
      const country = column.decided.type === 'phone' ? columnCountry(column.facts.phones, wide.country) : undefined;
      const dates = columnDates(column, wide.order);
      const profile = columnProfile(column.facts, column.decided, { dates, country });
      keyColumns.push({ file: gathered.file.name, column: profile, sample: column.facts.sample });
      return { ...column, profile, country };
    });
    const { file } = gathered;
    return {
      name: file.name,
      bytes: file.bytes,
      sha256: file.sha256,
      dialect: { ...file.dialect, trailingLines: gathered.trailingLines },
      rows: gathered.rows,
      quarantined: gathered.quarantined,
      columns: profiled.map(({ profile }) => profile),
      flaws: [
        ...headerFlaws(file.header, file.dialect.preambleLines + 1),
        ...gathered.flaws.map((flaw) => ({ ...flaw, rows: [...flaw.rows] })),
        ...keyFlaws(profiled, gathered.duplicateRows),
        ...profiled.flatMap(columnFlaws),
      ],
    };
  });
  return {
    files,
    setAside: source.setAside.map((file) => ({ ...file })),
    foreignKeys: foreignKeys(keyColumns),
    fingerprint: sha256(files.map(({ name, sha256: hash }) => `${name}\n${hash}\n`).join('')),
  };
}
