import Table from 'cli-table3';
import { plainText } from './plain-text.ts';

/** `boxed` for a person at a terminal; `plain` for a pipe or a log: columns two spaces apart, no lines. */
export type TableStyle = 'boxed' | 'plain';

/**
 * A table as text without any colour, columns aligned, a column of numbers to the right. Cells are data, so what could
 * steer a terminal is taken out of them.
 */
export function renderTable(input: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** By default what suits stdout. */
  readonly style?: TableStyle;
}): string {
  const numeric = input.head.map(
    (_, index) => input.rows.length > 0 && input.rows.every((row) => typeof row[index] === 'number'),
  );
  const table = new Table({
    head: input.head.map(plainText),
    colAligns: numeric.map((isNumber) => (isNumber ? 'right' : 'left')),
    ...layout(input.style ?? (process.stdout.isTTY ? 'boxed' : 'plain')),
  });
  for (const row of input.rows) {
    table.push(row.map((cell) => (typeof cell === 'number' ? formatCount(cell) : plainText(cell))));
  }
  return table.toString().replace(/ +$/gm, '');
}

function layout(style: TableStyle): Table.TableConstructorOptions {
  if (style === 'boxed') return { style: { head: [], border: [], compact: true } };
  return { style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 }, chars: GAPS };
}

const GAPS = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '' },
  ...{ 'bottom-right': '', left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' },
};

/** 12345 → 12,345 */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** Seconds as 4.2 s, 3 min 20 s, 1 h 5 min; rounded first, so there is no 60th second or minute. */
export function formatDuration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
