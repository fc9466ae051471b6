import type { ModelResult } from '../run-models.ts';
import type { Figures } from '../score/figures.ts';
import type { ScoredColumn } from '../score/score-case.ts';

/** The lines of the report, in order: label, figure, how it is written. */
export const FIGURE_ROWS: readonly (readonly [label: string, write: (figures: Figures) => string])[] = [
  ['files', ({ files }) => String(files)],
  ['columns', ({ columns }) => String(columns)],
  ['objects right', ({ objectAccuracy }) => share(objectAccuracy)],
  ['columns right @1', ({ accuracyAt1 }) => share(accuracyAt1)],
  ['columns right @3', ({ accuracyAt3 }) => share(accuracyAt3)],
  ['precision at 0.9', ({ precisionAt90 }) => share(precisionAt90)],
  ['coverage at 0.9', ({ coverageAt90 }) => share(coverageAt90)],
  ['wrong at 0.9', ({ wrongAt90 }) => String(wrongAt90)],
  ['null recall', ({ nullRecall }) => share(nullRecall)],
  ['null precision', ({ nullPrecision }) => share(nullPrecision)],
  ['calibration error', ({ ece }) => ece.toFixed(3)],
];

export function share(value: number): string {
  return value.toFixed(3);
}

/** Wrong columns proposed with 0.9 and more, the surest first. */
export function surelyWrong(result: ModelResult): ScoredColumn[] {
  return wrong(result).filter(({ confidence }) => confidence >= 0.9);
}

/** All wrong columns, the surest first. */
export function wrong(result: ModelResult): ScoredColumn[] {
  return result.cases
    .flatMap(({ scored }) => scored.columns)
    .filter(({ isRight }) => !isRight)
    .sort((a, b) => b.confidence - a.confidence || (a.place < b.place ? -1 : 1));
}

/** One line on a wrong column. */
export function explain({ place, expected, proposed, confidence }: ScoredColumn): string {
  return `${place}: proposed ${proposed ?? 'none'} at ${confidence.toFixed(3)}, right is ${expected.map((id) => id ?? 'none').join(' or ')}`;
}
