import { stringify } from 'csv-stringify/sync';
import type { CaseSpec, ColumnSpec, FileSpec, GoldenAnswer, Making, Person } from './case-spec.ts';
import { drawPeople, fakerFor } from './people.ts';

/** A made file: its name and its text. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

export interface Golden {
  readonly files: Readonly<Record<string, { object: string | null; columns: Record<string, GoldenAnswer> }>>;
}

/** Makes the files of a case and what is right about them. The same spec gives the same bytes. */
export function makeCase(spec: CaseSpec): { readonly files: readonly MadeFile[]; readonly golden: Golden } {
  const faker = fakerFor(spec.locale, spec.seed);
  const people = drawPeople(faker, spec.locale, Math.max(...spec.files.map(({ rows }) => rows)));
  const keys = new Map<string, string[]>();
  const files = spec.files.map((file) => ({ name: file.name, text: textOf(file, { faker, keys, people }) }));
  const golden = Object.fromEntries(
    spec.files.map(({ name, object, columns }) => [
      name,
      { object, columns: Object.fromEntries(columns.map(([header, answer]) => [header, answer])) },
    ]),
  );
  return { files, golden: { files: golden } };
}

function textOf(
  file: FileSpec,
  world: Pick<Making, 'faker' | 'keys'> & { readonly people: readonly Person[] },
): string {
  const rows = world.people.slice(0, file.rows).map((person, row) => rowOf(file.columns, { ...world, person, row }));
  const table = stringify([file.columns.map(([header]) => header), ...rows], { delimiter: file.delimiter ?? ',' });
  return [...(file.preamble ?? []), table].join('\n');
}

function rowOf(columns: readonly ColumnSpec[], making: Omit<Making, 'made'>): string[] {
  const made = new Map<string, string>();
  return columns.map(([header, , maker]) => {
    const value = maker({ ...making, made });
    made.set(header, value);
    return value;
  });
}
