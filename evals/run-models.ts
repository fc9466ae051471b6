import { proposeFiles } from '../src/agent/match/propose-files.ts';
import type { MatchedFile } from '../src/agent/propose/matched-file.ts';
import type { SourceProfile } from '../src/mapping/source-profile.ts';
import type { Fixture } from './read-fixtures.ts';
import { type Figures, figuresOf } from './score/figures.ts';
import { type ScoredCase, scoreCase } from './score/score-case.ts';

/** Something that proposes maps for a profiled export. */
export interface Model {
  readonly name: string;
  propose(profile: SourceProfile): Promise<readonly MatchedFile[]>;
}

/** The matcher of the product, without any model. */
export const OFFLINE: Model = { name: 'offline', propose: async (profile) => proposeFiles(profile) };

export interface ModelResult {
  readonly model: string;
  readonly cases: readonly { readonly name: string; readonly scored: ScoredCase; readonly figures: Figures }[];
  readonly total: Figures;
  /** Time for all proposals, in milliseconds, profiling left out. */
  readonly milliseconds: number;
}

/** Runs a model over all fixtures, one after the other. */
export async function runModel(model: Model, fixtures: readonly Fixture[]): Promise<ModelResult> {
  const cases: { name: string; scored: ScoredCase; figures: Figures }[] = [];
  let milliseconds = 0;
  for (const fixture of fixtures) {
    const start = performance.now();
    const matched = await model.propose(fixture.profile);
    milliseconds += performance.now() - start;
    const scored = scoreCase(fixture, matched);
    cases.push({ name: fixture.name, scored, figures: figuresOf([scored]) });
  }
  return { model: model.name, cases, total: figuresOf(cases.map(({ scored }) => scored)), milliseconds };
}
