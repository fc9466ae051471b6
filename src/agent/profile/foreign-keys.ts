import type { ColumnProfile, ForeignKey } from '../../mapping/source-profile.ts';
import type { HashCounts } from './hash-counts.ts';

export interface KeyColumn {
  readonly file: string;
  readonly column: ColumnProfile;
  readonly sample: HashCounts;
}

const LINKABLE: ReadonlySet<ColumnProfile['type']> = new Set([
  'text',
  'integer',
  'uuid',
  'email',
  'enumeration',
  'phone',
]);
/** A key with some rows twice is still a key: exports hold duplicates. */
const NEARLY_UNIQUE = 0.9;
const INCLUDED = 0.8;
/** Of a few values, one may stand in another column by chance. */
const SURELY_INCLUDED = 0.9;
const SOME_VALUES = 20;
/** Targets that hold hardly less than the best one. */
const AS_GOOD = 0.05;
/** Fewer values than this are found by chance, unless they look like keys. */
const FEW_VALUES = 3;

/**
 * Columns whose values lie, nearly all, in a column of keys: links, found by their values and not by their names. Best
 * first for each column. Compared are samples of the distinct values, so that memory stays flat.
 */
export function foreignKeys(columns: readonly KeyColumn[]): ForeignKey[] {
  const linkable = columns.filter(({ column }) => LINKABLE.has(column.type) && column.filled > 0);
  const keys = linkable.filter(({ column }) => isKey(column));
  return linkable.flatMap((from) => {
    const targets = keys
      .filter((to) => mayLink(from, to))
      .map((to) => ({ to, ...from.sample.inclusionIn(to.sample) }))
      .filter((target) => isIncluded(from, target) && !isPartOf(target, from));
    const best = Math.max(...targets.map(({ share }) => share));
    return targets
      .filter(({ share }) => share >= best - AS_GOOD)
      .sort(
        (a, b) =>
          b.share - a.share ||
          Number(b.to.column.isUnique) - Number(a.to.column.isUnique) ||
          a.to.column.index - b.to.column.index,
      )
      .map(({ to, share }) => ({
        from: { file: from.file, column: from.column.index },
        to: { file: to.file, column: to.column.index },
        inclusion: share,
      }));
  });
}

interface Target {
  readonly to: KeyColumn;
  readonly share: number;
  readonly values: number;
}

function isIncluded(from: KeyColumn, { share, values }: Target): boolean {
  if (share < (values < SOME_VALUES ? SURELY_INCLUDED : INCLUDED)) return false;
  return values >= FEW_VALUES || (values > 0 && looksLikeKey(from.column));
}

/** A key that holds all of the other and more is what the other points at, not the other way round. */
function isPartOf({ to, share }: Target, from: KeyColumn): boolean {
  return isKey(from.column) && to.sample.inclusionIn(from.sample).share > share;
}

export function isKey(column: ColumnProfile): boolean {
  const isFilled = column.filled >= 2 && column.filled >= column.rows * 0.9;
  return isFilled && (column.isUnique || column.distinct >= column.filled * NEARLY_UNIQUE);
}

/** Within a file only a column that repeats can point at its key: a guarantor is a patient. */
function mayLink(from: KeyColumn, to: KeyColumn): boolean {
  if (from.file !== to.file) return true;
  return from.column.index !== to.column.index && !isKey(from.column) && from.column.filled >= FEW_VALUES;
}

/** Letters and digits, or many digits. */
function looksLikeKey({ shapes }: ColumnProfile): boolean {
  const shape = shapes[0]?.shape ?? '';
  return /9/.test(shape) && (/[aA]/.test(shape) || /9{5}|9\{/.test(shape));
}
