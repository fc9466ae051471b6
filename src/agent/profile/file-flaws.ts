import type { CountryCode } from 'libphonenumber-js/max';
import type { ColumnProfile, FileFlaw } from '../../mapping/source-profile.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { ColumnType } from './column-type.ts';
import { isKey } from './foreign-keys.ts';
import { isValidPhone } from './phone-country.ts';

const MAX_LINES = 20;

/** Gathers flaws met row by row: how many of each, and the first lines. */
export class FlawCounts {
  readonly #flaws = new Map<string, FileFlaw>();

  add(code: string, message: string, line: number): void {
    const flaw = this.#flaws.get(code) ?? { code, message, count: 0, rows: [] };
    flaw.count += 1;
    if (flaw.rows.length < MAX_LINES) flaw.rows.push(line);
    this.#flaws.set(code, flaw);
  }

  list(): FileFlaw[] {
    return [...this.#flaws.values()];
  }

  countOf(code: string): number {
    return this.#flaws.get(code)?.count ?? 0;
  }
}

/** Columns without a name or with one that another has. `line` is that of the header. */
export function headerFlaws(header: readonly string[], line: number): FileFlaw[] {
  const names = header.map((name) => name.trim()).filter((name) => name !== '');
  const blank = header.length - names.length;
  const repeated = names.length - new Set(names).size;
  const flaws: FileFlaw[] = [];
  if (blank > 0) flaws.push({ code: 'blank-header', message: 'columns without a name', count: blank, rows: [line] });
  if (repeated > 0) {
    flaws.push({
      code: 'duplicate-header',
      message: 'columns with the name of another',
      count: repeated,
      rows: [line],
    });
  }
  return flaws;
}

/** What is wrong with the values of a column; no value is told, only where. */
export function columnFlaws(input: {
  readonly facts: ColumnFacts;
  readonly decided: ColumnType;
  readonly profile: ColumnProfile;
  readonly country: CountryCode | undefined;
}): FileFlaw[] {
  const { facts, decided, profile, country } = input;
  const named = `column "${profile.name}"`;
  const flaws: FileFlaw[] = [];
  const push = (code: string, message: string, count: number, rows: readonly number[]) => {
    if (count > 0)
      flaws.push({
        code,
        message: `${named}: ${message}`,
        count,
        rows: [...rows].sort((a, b) => a - b).slice(0, MAX_LINES),
      });
  };
  push(
    'undecodable-letters',
    'letters could not be read in the charset of the file',
    facts.broken.count,
    facts.broken.lines,
  );
  const misfits = [...facts.kinds].filter(([kind]) => decided.fits !== undefined && !decided.fits.has(kind));
  const misfitLines = misfits.flatMap(([, { lines }]) => lines);
  if (profile.dates?.ambiguous) {
    push('ambiguous-dates', 'no value decides whether day or month comes first', profile.filled, []);
  }
  if (profile.dates !== undefined) {
    const { order, invalid } = profile.dates;
    const lines = [...misfitLines, ...facts.dates.invalidLines, ...facts.dates.contraryLines(order)];
    push('invalid-dates', 'values that are no date in the order of the column', invalid, lines);
  } else if (profile.phones !== undefined) {
    const wrong = facts.phones.filter(({ value }) => country !== undefined && !isValidPhone(value, country));
    push('invalid-phones', 'values that are no valid telephone number', profile.phones.invalid, [
      ...misfitLines,
      ...wrong.flatMap(({ lines }) => lines),
    ]);
  } else {
    const count = misfits.reduce((sum, [, tally]) => sum + tally.count, 0);
    push('mixed-types', `values that are no ${profile.type}`, count, misfitLines);
  }
  return flaws;
}

/** Rows that repeat the key of the file with other content; the key is the first column that is nearly unique. */
export function keyFlaws(
  columns: readonly { readonly facts: ColumnFacts; readonly profile: ColumnProfile }[],
  duplicateRows: number,
): FileFlaw[] {
  const key = columns.find(
    ({ profile }) =>
      isKey(profile) && (profile.type === 'text' || profile.type === 'integer' || profile.type === 'uuid'),
  );
  if (key === undefined) return [];
  const count = key.facts.distinct.repeats - duplicateRows;
  if (count <= 0) return [];
  const message = `column "${key.profile.name}": the key stands again with other content`;
  return [{ code: 'duplicate-key', message, count, rows: [...key.facts.repeatedLines] }];
}
