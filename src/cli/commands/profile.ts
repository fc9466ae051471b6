import { profileExport } from '../../agent/profile/profile-export.ts';
import { openExport } from '../../etl/read/open-export.ts';
import type { ExitCode, Output } from '../output.ts';

/** `p2t profile <export>`: what the files and columns of an export are, over all rows; masked shapes only. */
export async function runProfile(location: string, output: Output): Promise<ExitCode> {
  const source = await openExport(location);
  try {
    const profile = await profileExport(source, (file, rows) => output.progress.update({ label: file, done: rows }));
    for (const file of profile.files) {
      output.section(
        `${file.name}: ${file.rows} rows, ${file.dialect.charset}, delimiter ${JSON.stringify(file.dialect.delimiter)}`,
      );
      output.table({
        head: ['column', 'filled', 'distinct', 'type', 'shape'],
        rows: file.columns.map((column) => [
          column.name,
          column.filled,
          column.distinct,
          column.type,
          column.shapes[0]?.shape ?? '',
        ]),
      });
      for (const flaw of file.flaws)
        output.say(`  ${flaw.count} × ${flaw.message} (line ${flaw.rows.slice(0, 5).join(', ')})`);
    }
    if (profile.setAside.length > 0) {
      output.section('Set aside, since they are no tables');
      output.table({
        head: ['file', 'why'],
        rows: profile.setAside.slice(0, 20).map(({ name, reason }) => [name, reason]),
      });
    }
    output.document(profile);
    return 0;
  } finally {
    source.close();
  }
}
