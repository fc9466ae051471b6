import type { MatchedFile } from '../../src/agent/propose/matched-file.ts';
import type { Fixture, Golden } from '../read-fixtures.ts';

/** One column of a golden file with what was proposed for it. */
export interface ScoredColumn {
  readonly place: string;
  readonly expected: readonly (string | null)[];
  readonly proposed: string | null;
  readonly confidence: number;
  readonly isRight: boolean;
  /** Right among the proposal and the two candidates after it. */
  readonly isAmongThree: boolean;
}

export interface ScoredFile {
  readonly place: string;
  readonly expected: string | null;
  readonly proposed: string | null;
  readonly confidence: number;
}

export interface ScoredCase {
  readonly files: readonly ScoredFile[];
  readonly columns: readonly ScoredColumn[];
}

/** Holds a model's proposals against what is right. A golden file or header that the model passed over counts as wrong. */
export function scoreCase(fixture: Fixture, matched: readonly MatchedFile[]): ScoredCase {
  const files: ScoredFile[] = [];
  const columns: ScoredColumn[] = [];
  for (const [name, golden] of Object.entries(fixture.golden.files)) {
    const file = matched.find((one) => one.name === name);
    const place = `${fixture.name}/${name}`;
    files.push({ place, expected: golden.object, proposed: file?.object ?? null, confidence: file?.confidence ?? 0 });
    columns.push(...scoreColumns({ fixture, name, place, golden: golden.columns, file }));
  }
  return { files, columns };
}

function scoreColumns(input: {
  readonly fixture: Fixture;
  readonly name: string;
  readonly place: string;
  readonly golden: Golden['files'][string]['columns'];
  readonly file: MatchedFile | undefined;
}): ScoredColumn[] {
  const headers = input.fixture.profile.files.find(({ name }) => name === input.name)?.columns ?? [];
  return Object.entries(input.golden).map(([header, answer]) => {
    const index = headers.find(({ name }) => name.trim() === header.trim())?.index;
    const column = input.file?.columns.find((one) => one.index === index);
    const expected = Array.isArray(answer) ? answer : [answer];
    const proposed = column?.attribute ?? null;
    const ranked = [proposed, ...(column?.candidates ?? []).filter((id) => id !== proposed)].slice(0, 3);
    return {
      place: `${input.place}: ${header}`,
      expected,
      proposed,
      confidence: column?.confidence ?? 0,
      isRight: column !== undefined && expected.includes(proposed),
      isAmongThree: column !== undefined && ranked.some((id) => expected.includes(id)),
    };
  });
}
