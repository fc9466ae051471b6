import Table from 'cli-table3';

/** A table as text, columns aligned; numbers to the right. */
export function renderTable(input: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}): string {
  const numeric = input.head.map(
    (_, index) => input.rows.length > 0 && input.rows.every((row) => typeof row[index] === 'number'),
  );
  const table = new Table({
    head: [...input.head],
    colAligns: numeric.map((isNumber) => (isNumber ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  });
  for (const row of input.rows) table.push(row.map((cell) => (typeof cell === 'number' ? formatCount(cell) : cell)));
  return table.toString();
}

/** 12345 → 12,345 */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** Seconds as 4.2 s, 3 min 20 s, 1 h 5 min. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
}
