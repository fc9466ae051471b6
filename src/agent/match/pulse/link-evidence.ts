import type { AttributeId, PulseObject } from '../../../mapping/pulse-model.ts';
import type { ColumnProfile, SourceProfile } from '../../../mapping/source-profile.ts';
import { filesPointingTo, linksFrom, REFERS_TO } from './links.ts';

/** What links between files say for or against an attribute, in log-odds. */
export interface LinkEvidence {
  readonly points: number;
  readonly because?: string;
}

const LINKED = 4.5;
const LINKED_ELSEWHERE = 2;
const POINTED_AT = 2;
/** Codes that stand once each and point nowhere are keys of their own rows, not of others. */
const UNIQUE_REFERENCE = 2;
const FEW = 20;

/** Attributes that may hold a person's name or address instead of a key, so a missing link says nothing. */
const SOFT = new Set<AttributeId>(['document.uploadedBy', 'message.sender']);

export function linkEvidence(input: {
  readonly profile: SourceProfile;
  readonly objects: ReadonlyMap<string, PulseObject | null>;
  readonly file: string;
  readonly object: PulseObject;
  readonly column: ColumnProfile;
  readonly attribute: AttributeId;
}): LinkEvidence {
  const { profile, objects, file, object, column, attribute } = input;
  const links = linksFrom(profile, file, column.index).map((link) => ({
    ...link,
    object: objects.get(link.file) ?? null,
  }));
  const refers = REFERS_TO[attribute];
  if (refers !== undefined) {
    const hit = links.find((link) => link.object === refers);
    if (hit !== undefined) {
      return {
        points: LINKED * hit.strength,
        because: `${Math.floor(hit.inclusion * 100)} % of its values are keys in ${hit.file}`,
      };
    }
    const [other] = links;
    if (SOFT.has(attribute)) return { points: 0 };
    if (other !== undefined) return { points: -LINKED_ELSEWHERE * other.strength };
    return { points: column.isUnique && column.filled >= FEW && isNoName(column) ? -UNIQUE_REFERENCE : 0 };
  }
  if (attribute === `${object}.id`) return keyEvidence({ profile, file, column, links, object });
  const [strongest] = links.filter((link) => link.object !== null && link.object !== object);
  const linked = strongest !== undefined && strongest.strength > 0.8 && !column.isUnique;
  return { points: linked && column.type !== 'boolean' ? -LINKED_ELSEWHERE : 0 };
}

function isNoName(column: ColumnProfile): boolean {
  return column.type === 'uuid' || column.type === 'integer' || column.shapes.every(({ shape }) => /9/.test(shape));
}

function keyEvidence(input: {
  readonly profile: SourceProfile;
  readonly file: string;
  readonly object: PulseObject;
  readonly column: ColumnProfile;
  readonly links: readonly { readonly object: PulseObject | null; readonly strength: number; readonly file: string }[];
}): LinkEvidence {
  const { profile, file, object, column, links } = input;
  const same = links.find((link) => link.object === object && link.file !== file);
  if (same !== undefined) return { points: LINKED * 0.8, because: `the same keys stand in ${same.file}` };
  const pointing = filesPointingTo(profile, file, column.index);
  const [first] = pointing;
  if (first !== undefined) {
    const points = POINTED_AT + Math.min(2, (pointing.length - 1) * 0.5);
    return {
      points,
      because: `columns of ${first}${pointing.length > 1 ? ` and ${pointing.length - 1} more` : ''} point to it`,
    };
  }
  const [other] = links;
  return { points: other === undefined ? 0 : -LINKED_ELSEWHERE * other.strength };
}
