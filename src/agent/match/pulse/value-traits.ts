import type { ColumnProfile, ValueType } from '../../../mapping/source-profile.ts';
import { foldWord } from '../../../mapping/transform/clean-text.ts';
import { VALUE_WORDS, type WordGroup } from '../lexicon/value-words.ts';

/** What the values of a column say of themselves, ready for judging whether they fit an attribute. Shares are 0 to 1. */
export interface ValueTraits {
  readonly isEmpty: boolean;
  readonly isUnique: boolean;
  readonly distinctShare: number;
  readonly distinct: number;
  readonly filled: number;
  readonly meanLength: number;
  readonly maxLength: number;
  readonly type: ValueType;
  readonly hasEnumeration: boolean;
  readonly hasList: boolean;
  /** Share of values of a type. */
  share(type: ValueType): number;
  /** Share of values, among the frequent shapes, whose shape fits. */
  shapeShare(pattern: RegExp): number;
  /** Share of the picklist's rows whose word belongs to a group. */
  wordShare(group: WordGroup): number;
  /** Earliest and latest year of a date column, where the profile has a range. */
  readonly years?: { readonly min: number; readonly max: number };
}

export function traitsOf(column: ColumnProfile): ValueTraits {
  const shapes = column.shapes.map(({ shape, count }) => ({ shape: expanded(shape), count }));
  const shaped = shapes.reduce((sum, { count }) => sum + count, 0);
  const words = (column.enumeration ?? []).map(({ value, count }) => ({
    word: foldWord(value).replace(/[_.]+/g, ' ').trim(),
    count,
  }));
  const listed = words.reduce((sum, { count }) => sum + count, 0);
  const years = yearsOf(column);
  return {
    isEmpty: column.filled === 0,
    isUnique: column.isUnique,
    distinctShare: column.filled === 0 ? 0 : column.distinct / column.filled,
    distinct: column.distinct,
    filled: column.filled,
    meanLength: column.lengths.mean,
    maxLength: column.lengths.max,
    type: column.type,
    hasEnumeration: words.length > 0,
    hasList: column.listSeparator !== undefined,
    share: (type) => (column.type === type ? column.typeFit : (column.alternatives[type] ?? 0)),
    shapeShare: (pattern) =>
      shaped === 0 ? 0 : shapes.reduce((sum, { shape, count }) => sum + (pattern.test(shape) ? count : 0), 0) / shaped,
    wordShare: (group) => {
      const known = VALUE_WORDS.get(group);
      return known === undefined || listed === 0
        ? 0
        : words.reduce((sum, { word, count }) => sum + (known.has(word) ? count : 0), 0) / listed;
    },
    ...(years === undefined ? {} : { years }),
  };
}

/** "9{6}" written out, so that patterns can count digits. */
function expanded(shape: string): string {
  return shape.replace(/(.)\{(\d+)\}/g, (_, sign: string, times: string) => sign.repeat(Number(times)));
}

function yearsOf(column: ColumnProfile): { min: number; max: number } | undefined {
  if (column.range === undefined || column.dates === undefined) return undefined;
  const [min, max] = [Number(column.range.min.slice(0, 4)), Number(column.range.max.slice(0, 4))];
  return Number.isInteger(min) && Number.isInteger(max) ? { min, max } : undefined;
}
