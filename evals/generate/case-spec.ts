import type { Faker } from '@faker-js/faker';
import type { AttributeId, PulseObject } from '../../src/mapping/pulse-model.ts';

/** What a value is made with: seeded chance, the row it stands in, the keys handed out so far. */
export interface Making {
  readonly faker: Faker;
  /** 0-based row of the file. */
  readonly row: number;
  /** Person of the row: the same row gives the same person in every file of a case. */
  readonly person: Person;
  /** Keys by name, filled by `key` columns of files made earlier. */
  readonly keys: Map<string, string[]>;
  /** Values of the row made so far, by header, for values that hang on others. */
  readonly made: ReadonlyMap<string, string>;
}

export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly middle: string;
  readonly isWoman: boolean;
  readonly email: string;
}

export type Maker = (making: Making) => string;

/** What a golden file says of a column: an attribute, none, or several answers that all count. */
export type GoldenAnswer = AttributeId | null | readonly (AttributeId | null)[];

export type ColumnSpec = readonly [header: string, golden: GoldenAnswer, maker: Maker];

export interface FileSpec {
  readonly name: string;
  readonly object: PulseObject | null;
  readonly rows: number;
  readonly columns: readonly ColumnSpec[];
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Lines above the header. */
  readonly preamble?: readonly string[];
}

export interface CaseSpec {
  readonly name: string;
  readonly split: 'tuning' | 'heldout';
  /** What is particular to this clinic. */
  readonly about: string;
  readonly seed: number;
  readonly locale: 'en' | 'es' | 'fr' | 'pt' | 'de' | 'ur';
  readonly files: readonly FileSpec[];
}
