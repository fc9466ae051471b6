import type { DateVotes } from './date-votes.ts';
import type { HashCounts } from './hash-counts.ts';
import type { NumberVotes } from './number-votes.ts';
import type { PhoneSample } from './phone-country.ts';
import type { ValueKind } from './value-kind.ts';

/** How many values, and the first lines on which they stand, 20 at most. */
export interface Tally {
  count: number;
  readonly lines: number[];
}

/** All that was gathered of a column over its rows; what it means is decided from this. */
export interface ColumnFacts {
  readonly name: string;
  readonly index: number;
  readonly rows: number;
  readonly filled: number;
  readonly lengths: { readonly min: number; readonly max: number; readonly mean: number };
  readonly kinds: ReadonlyMap<ValueKind, Readonly<Tally>>;
  readonly shapes: readonly { readonly shape: string; readonly count: number }[];
  /** Dates written as eight digits, which can be numbers as well. */
  readonly compactDates: number;
  /** Digits with a zero in front: keys and codes, not numbers. */
  readonly leadingZeros: number;
  /** Bare digits as long as a telephone number. */
  readonly longDigits: number;
  readonly dates: DateVotes;
  readonly numbers: NumberVotes;
  readonly phones: readonly PhoneSample[];
  /** Distinct values with counts; undefined when there are too many to keep. */
  readonly words: ReadonlyMap<string, Readonly<Tally>> | undefined;
  /** Distinct values, and occurrences beyond the first of each; estimates where there are too many to keep. */
  readonly distinct: { readonly count: number; readonly repeats: number; readonly isEstimate: boolean };
  /** A sample of the distinct values, to find them in other columns. */
  readonly sample: HashCounts;
  /** Lines on which a value stands again. */
  readonly repeatedLines: readonly number[];
  /** Values with letters that could not be decoded. */
  readonly broken: Readonly<Tally>;
}
