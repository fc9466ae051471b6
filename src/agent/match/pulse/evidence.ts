import { type AttributeId, attributesOf, type PulseAttribute, type PulseObject } from '../../../mapping/pulse-model.ts';
import type { ColumnProfile } from '../../../mapping/source-profile.ts';
import type { HeaderReader, Reading } from '../text/reader.ts';
import { ATTRIBUTE_PATTERNS, type HeaderPattern, NULL_PATTERNS } from './header-patterns.ts';
import { type HeaderMatch, matchHeader, tellingShare } from './header-score.ts';
import { COMPANIONS, OBJECT_WORDS } from './objects.ts';
import { valueFit } from './value-fit.ts';
import type { ValueFit } from './value-kinds.ts';
import { traitsOf, type ValueTraits } from './value-traits.ts';

/** A column with what its header and its values say, worked out once. */
export interface ReadColumn {
  readonly column: ColumnProfile;
  readonly traits: ValueTraits;
  readonly readings: readonly Reading[];
}

/** Evidence that a column of a file carries an attribute, in log-odds; conflicts are left out. */
export interface PairEvidence {
  readonly attribute: AttributeId;
  readonly header: HeaderMatch | undefined;
  readonly values: ValueFit;
  readonly points: number;
}

/** Evidence that a column carries no attribute. */
export interface NullEvidence {
  readonly header: HeaderMatch | undefined;
  readonly points: number;
}

export function readColumn(column: ColumnProfile, reader: HeaderReader, prefix: string | undefined): ReadColumn {
  return { column, traits: traitsOf(column), readings: reader.read(column.name, prefix) };
}

/** What a header's agreement is worth, in log-odds, from nothing shared (0) to the same words (1). */
const WORTH: readonly (readonly [score: number, points: number])[] = [
  [0, -2.6],
  [0.2, -2.2],
  [0.35, -1],
  [0.5, 0.8],
  [0.65, 2.6],
  [0.8, 4.2],
  [0.92, 5.4],
  [1, 6.2],
];

function worth(score: number): number {
  for (let index = 1; index < WORTH.length; index += 1) {
    const [low, high] = [WORTH[index - 1], WORTH[index]];
    if (low === undefined || high === undefined || score > high[0]) continue;
    return low[1] + ((score - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
  }
  return 6.2;
}

/** A header that says something else speaks against an attribute more than one that says nothing. */
function headerPoints(match: HeaderMatch | undefined, telling: number): number {
  const score = match?.score ?? 0;
  if (score >= 0.35) return worth(score);
  return Math.max(worth(score), -1) - telling * (2.4 - score * 3);
}

/** Evidence for every attribute given, as attributes of a file that holds `object`. */
export function attributeEvidence(
  read: ReadColumn,
  attributes: readonly PulseAttribute[],
  object: PulseObject | null,
): PairEvidence[] {
  const telling = tellingShare(read.readings, object);
  return attributes.flatMap((attribute): PairEvidence[] => {
    const values = valueFit(attribute, read.traits);
    if (values.conflict) return [];
    const header = matchHeader(read.readings, ATTRIBUTE_PATTERNS.get(attribute.id) ?? [], object);
    return [{ attribute: attribute.id, header, values, points: headerPoints(header, telling) + values.points }];
  });
}

const nullPatterns = new Map<PulseObject | null, readonly HeaderPattern[]>();

/** Usual headings without attribute, less those that the file's own object has an attribute for, or whose name they only repeat. */
function nullPatternsFor(object: PulseObject | null): readonly HeaderPattern[] {
  const known = nullPatterns.get(object);
  if (known !== undefined) return known;
  const own = object === null ? [] : OBJECT_WORDS[object];
  const bare = (words: readonly string[]): string =>
    words
      .filter((word) => words.length === 1 || !own.includes(word))
      .sort()
      .join(' ');
  const attributes = object === null ? [] : [object, ...(COMPANIONS[object] ?? [])].flatMap(attributesOf);
  const carried = new Set(
    attributes.flatMap(({ id }) => (ATTRIBUTE_PATTERNS.get(id) ?? []).map(({ words }) => bare(words))),
  );
  const patterns = NULL_PATTERNS.filter(
    ({ words }) =>
      !carried.has(bare(words)) &&
      words.some((word) => word !== 'noise') &&
      (words.length === 1 || !words.some((word) => own.includes(word))),
  );
  nullPatterns.set(object, patterns);
  return patterns;
}

/** Evidence for "no attribute". What a header says of no attribute counts a little less than what it says of one. */
export function nullEvidence(read: ReadColumn, object: PulseObject | null): NullEvidence {
  const telling = tellingShare(read.readings, object);
  const header = matchHeader(read.readings, nullPatternsFor(object), object);
  const score = header?.score ?? 0;
  const empty = read.traits.isEmpty ? 0.3 : 0;
  return { header, points: Math.max(worth(score) - 0.7, telling * 1.7 - 0.1) + empty };
}
