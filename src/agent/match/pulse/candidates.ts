import type { AttributeId, PulseAttribute, PulseObject } from '../../../mapping/pulse-model.ts';
import type { SourceProfile } from '../../../mapping/source-profile.ts';
import { contextPoints, fileContext } from './context.ts';
import { attributeEvidence, type NullEvidence, nullEvidence, type PairEvidence, type ReadColumn } from './evidence.ts';
import { wordWeight } from './header-score.ts';
import { linkEvidence } from './link-evidence.ts';
import { linksFrom, REFERS_TO } from './links.ts';
import { COMPANIONS } from './objects.ts';

/** An attribute a column may carry, all evidence summed in log-odds. */
export interface Candidate {
  readonly attribute: AttributeId;
  readonly points: number;
  readonly pair: PairEvidence;
  /** What its links say, when they say something for it. */
  readonly link?: string;
}

/** A column with what it may carry, best first, and what speaks for "no attribute". */
export interface ScoredColumn {
  readonly read: ReadColumn;
  readonly candidates: readonly Candidate[];
  readonly none: NullEvidence;
}

/** Companions besides intake are believed only when this many columns name them. */
const ENOUGH_TO_HOLD = 3;
/** What a link takes from "no attribute", in log-odds. */
const LINKED_IS_NOT_NONE = 4;
/** What a link into its own file adds to it. */
const POINTS_TO_ITSELF = 2;
const COMPANION_COST = 1.2;
const COMPANION_HEADER = 0.6;

/** Scores the columns of a file that holds `object` against its attributes and those of its companions. */
export function scoreColumns(input: {
  readonly file: string;
  readonly columns: readonly ReadColumn[];
  readonly object: PulseObject;
  readonly profile: SourceProfile;
  readonly objects: ReadonlyMap<string, PulseObject | null>;
  readonly targets: readonly PulseAttribute[];
}): ScoredColumn[] {
  const { columns, object, targets } = input;
  const own = targets.filter((target) => target.object === object);
  const first = columns.map((read) => attributeEvidence(read, own, object));
  const context = fileContext(columns, first);
  const extra = companionEvidence(columns, first, object, targets);
  return columns.map((read, position) => {
    const pairs = [...(first[position] ?? []), ...(extra[position] ?? [])];
    const candidates = pairs.map((pair): Candidate => {
      const link = linkEvidence({ ...input, column: read.column, attribute: pair.attribute });
      const points = pair.points + link.points + contextPoints({ pair, read, context });
      return { attribute: pair.attribute, points, pair, ...(link.because === undefined ? {} : { link: link.because }) };
    });
    candidates.sort((a, b) => b.points - a.points || (a.attribute < b.attribute ? -1 : 1));
    return { read, candidates, none: withLinks(nullEvidence(read, object), candidates, pointsToItself(input, read)) };
  });
}

/** A column whose values are keys of a known file hardly carries nothing; one that points into its own file does. */
function withLinks(none: NullEvidence, candidates: readonly Candidate[], itself: boolean): NullEvidence {
  const linked = candidates.some(({ link, attribute }) => link !== undefined && REFERS_TO[attribute] !== undefined);
  return { ...none, points: none.points - (linked ? LINKED_IS_NOT_NONE : 0) + (itself ? POINTS_TO_ITSELF : 0) };
}

/** Heads of families, guarantors, rows that follow another: keys of the file's own rows that come again. */
function pointsToItself(input: { readonly profile: SourceProfile; readonly file: string }, read: ReadColumn): boolean {
  const links = linksFrom(input.profile, input.file, read.column.index);
  return !read.column.isUnique && links.some(({ file, strength }) => file === input.file && strength > 0.8);
}

function companionEvidence(
  columns: readonly ReadColumn[],
  own: readonly (readonly PairEvidence[])[],
  object: PulseObject,
  targets: readonly PulseAttribute[],
): readonly (readonly PairEvidence[])[] {
  const kept = columns.map((): PairEvidence[] => []);
  for (const companion of COMPANIONS[object] ?? []) {
    const attributes = targets.filter((target) => target.object === companion && !isKeyOf(target, companion));
    const found = columns.map((read, position) =>
      attributeEvidence(read, attributes, object)
        .filter(
          ({ header }) => (header?.score ?? 0) >= COMPANION_HEADER && isNamed(header?.pattern.words ?? [], object),
        )
        .filter((pair) => (own[position] ?? []).every((mine) => mine.points < pair.points)),
    );
    const clear = found.filter((pairs) => pairs.some(({ header }) => (header?.score ?? 0) >= 0.85)).length;
    if (companion !== 'intake' && clear < ENOUGH_TO_HOLD) continue;
    for (const [position, pairs] of found.entries()) {
      kept[position]?.push(...pairs.map((pair) => ({ ...pair, points: pair.points - COMPANION_COST })));
    }
  }
  return kept;
}

/** Keys, links and times of change belong to the rows' own object; only a form's day of submission stands beside it. */
function isKeyOf({ id, type }: PulseAttribute, companion: PulseObject): boolean {
  return id === `${companion}.id` || type === 'reference' || id.endsWith('.createdAt') || id.endsWith('.updatedAt');
}

/** A heading names a companion's attribute when a word of it carries weight of its own. */
function isNamed(words: readonly string[], object: PulseObject): boolean {
  return words.some((word) => wordWeight(word, object) >= 1);
}
