import { distance } from 'fastest-levenshtein';
import {
  type AttributeId,
  attributesOf,
  PULSE_OBJECTS,
  type PulseAttribute,
  type PulseObject,
} from '../../mapping/pulse-model.ts';
import type { ColumnProfile, FileProfile, SourceProfile, ValueType } from '../../mapping/source-profile.ts';
import type { MatchedColumn, MatchedFile } from '../propose/matched-file.ts';
import { HEADER_WORDS } from './header-words.ts';

interface Scored {
  readonly index: number;
  readonly attribute: PulseAttribute;
  readonly score: number;
}

/** The object of a file and the attribute of each column, by headers and by what the values look like. */
export function proposeFile(input: {
  readonly file: FileProfile;
  readonly profile: SourceProfile;
}): Omit<MatchedFile, 'name'> {
  const { file } = input;
  const ranked = PULSE_OBJECTS.map((object) => ({ object, ...assign(file, object) })).sort((a, b) => b.fit - a.fit);
  const [best] = ranked;
  if (best === undefined || best.fit < 0.2) {
    return {
      object: null,
      confidence: 0.5,
      alsoHolds: [],
      columns: file.columns.map((column) => unmatched(column, [])),
    };
  }
  return {
    object: best.object,
    confidence: Math.min(0.99, 0.5 + best.fit / 2),
    alsoHolds: [],
    columns: file.columns.map((column) => {
      const found = best.chosen.get(column.index);
      const others = best.scored
        .filter(({ index }) => index === column.index)
        .sort((a, b) => b.score - a.score)
        .slice(0, 5);
      return found === undefined ? unmatched(column, others) : matched(found, others);
    }),
  };
}

function assign(
  file: FileProfile,
  object: PulseObject,
): { fit: number; chosen: Map<number, Scored>; scored: Scored[] } {
  const scored = file.columns
    .flatMap((column) =>
      attributesOf(object).map((attribute) => ({
        index: column.index,
        attribute,
        score: scoreOf(column, attribute, file.name),
      })),
    )
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || a.index - b.index || (a.attribute.id < b.attribute.id ? -1 : 1));
  const chosen = new Map<number, Scored>();
  const taken = new Set<AttributeId>();
  for (const candidate of scored) {
    if (candidate.score < 0.6 || chosen.has(candidate.index) || taken.has(candidate.attribute.id)) continue;
    chosen.set(candidate.index, candidate);
    taken.add(candidate.attribute.id);
  }
  const sum = [...chosen.values()].reduce((total, { score }) => total + score, 0);
  const named = words(
    file.name
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '',
  ).includes(words(object).replace(/y$/, ''))
    ? 0.3
    : 0;
  return { fit: sum / Math.max(1, file.columns.length) + named, chosen, scored };
}

const SHARED_WORDS: Readonly<Record<string, string>> = {
  createdAt: 'created on|created at|created|date created',
  updatedAt: 'last updated|updated on|updated at|last modified|modified on',
};

function scoreOf(column: ColumnProfile, attribute: PulseAttribute, _file: string): number {
  if (!typeFits(column, attribute)) return 0;
  const header = words(column.name);
  const own = words(attribute.id.split('.')[1] ?? '');
  const names = [
    ...(SHARED_WORDS[attribute.id.split('.')[1] ?? '']?.split('|') ?? []),
    own,
    words(attribute.id.replace('.', ' ')),
    ...(HEADER_WORDS[attribute.id]?.split('|') ?? []),
  ];
  return Math.max(...names.map((name) => similarity(header, name)));
}

function words(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
}

function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [compact, other] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  if (compact === other) return 0.99;
  return 1 - distance(compact, other) / Math.max(compact.length, other.length, 1) - 0.1;
}

const TYPES: Readonly<Partial<Record<PulseAttribute['type'], readonly ValueType[]>>> = {
  email: ['email'],
  phone: ['phone', 'integer', 'text'],
  url: ['url', 'text'],
  date: ['date', 'date-time', 'integer'],
  'date-time': ['date-time', 'date', 'integer'],
  time: ['time'],
  integer: ['integer', 'enumeration', 'decimal'],
  money: ['money', 'decimal', 'integer', 'enumeration'],
};

function typeFits(column: ColumnProfile, attribute: PulseAttribute): boolean {
  const types = TYPES[attribute.type];
  if (column.type === 'empty') return true;
  if (types !== undefined) return types.includes(column.type);
  return !['date', 'date-time', 'time'].includes(column.type);
}

function matched(found: Scored, others: readonly Scored[]): MatchedColumn {
  return {
    index: found.index,
    attribute: found.attribute.id,
    confidence: found.score,
    candidates: [...new Set([found.attribute.id, ...others.map(({ attribute }) => attribute.id)])],
    reasons: [found.score === 1 ? 'the header says so' : 'the header is close to its usual names'],
  };
}

function unmatched(column: ColumnProfile, others: readonly Scored[]): MatchedColumn {
  return {
    index: column.index,
    attribute: null,
    confidence: 0.7,
    candidates: others.map(({ attribute }) => attribute.id),
    reasons: ['no attribute has a name close to this header'],
  };
}
