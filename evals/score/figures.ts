import type { ScoredCase, ScoredColumn } from './score-case.ts';

/** The figures of a model over a set of cases; all shares are 0 to 1. */
export interface Figures {
  readonly files: number;
  readonly columns: number;
  readonly objectAccuracy: number;
  readonly accuracyAt1: number;
  readonly accuracyAt3: number;
  /** Of the columns proposed with 0.9 and more, the share that is right. */
  readonly precisionAt90: number;
  /** Share of all columns proposed with 0.9 and more. */
  readonly coverageAt90: number;
  readonly wrongAt90: number;
  /** Of the columns that carry no attribute, the share proposed so. */
  readonly nullRecall: number;
  /** Of the columns proposed as carrying none, the share that does. */
  readonly nullPrecision: number;
  /** Expected calibration error over ten bins of confidence. */
  readonly ece: number;
}

/** From here on a proposal is preselected. */
const SURE = 0.9;

export function figuresOf(cases: readonly ScoredCase[]): Figures {
  const files = cases.flatMap((one) => one.files);
  const columns = cases.flatMap((one) => one.columns);
  const sure = columns.filter(({ confidence }) => confidence >= SURE);
  const nulls = columns.filter(({ expected }) => expected.every((id) => id === null));
  const proposedNull = columns.filter(({ proposed }) => proposed === null);
  return {
    files: files.length,
    columns: columns.length,
    objectAccuracy: share(files, ({ expected, proposed }) => expected === proposed),
    accuracyAt1: share(columns, ({ isRight }) => isRight),
    accuracyAt3: share(columns, ({ isAmongThree }) => isAmongThree),
    precisionAt90: share(sure, ({ isRight }) => isRight),
    coverageAt90: columns.length === 0 ? 0 : sure.length / columns.length,
    wrongAt90: sure.filter(({ isRight }) => !isRight).length,
    nullRecall: share(nulls, ({ isRight }) => isRight),
    nullPrecision: share(proposedNull, ({ isRight }) => isRight),
    ece: calibrationError(columns),
  };
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(test).length / items.length;
}

/** Mean distance between confidence and the share that is right, over ten equal bins, weighed by their columns. */
export function calibrationError(columns: readonly Pick<ScoredColumn, 'confidence' | 'isRight'>[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const held = columns.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const confidence = held.reduce((sum, column) => sum + column.confidence, 0);
    const right = held.filter(({ isRight }) => isRight).length;
    error += Math.abs(confidence - right);
  }
  return columns.length === 0 ? 0 : error / columns.length;
}
