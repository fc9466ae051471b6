import type { ValueType } from '../../mapping/source-profile.ts';
import type { ColumnFacts } from './column-facts.ts';
import { hintsAtDate, hintsAtPersonName, hintsAtPhone } from './header-hints.ts';
import { findListCells, type ListCells } from './list-cells.ts';
import { picklistWords, type WordCount } from './picklist-words.ts';
import { BOOLEAN_PAIRS, type ValueKind } from './value-kind.ts';

/** What a column's values are, with all that led to it. */
export interface ColumnType {
  readonly type: ValueType;
  /** Values that fit the type. */
  readonly fitting: number;
  /** Kinds of value that fit the type; any other is a misfit. Undefined where every value fits. */
  readonly fits: ReadonlySet<ValueKind> | undefined;
  readonly words?: readonly WordCount[] | undefined;
  readonly list?: ListCells | undefined;
  readonly isExcelSerial?: boolean;
}

/** Days of 1927 to 2119 as spreadsheets count them. */
const EXCEL_DAYS = { first: 10_000, last: 80_000 };
const MOST = 0.5;
/** Fewer fractions, units or signs of money than this are slips. */
const SOME = 0.2;

/** Decides a column's type by all its values. The header is asked only where values of two types look the same. */
export function columnType(facts: ColumnFacts): ColumnType {
  const { filled } = facts;
  if (filled === 0) return { type: 'empty', fitting: 0, fits: undefined };
  return (
    asBoolean(facts) ??
    asDate(facts) ??
    asPhone(facts) ??
    asNumber(facts) ??
    asPlain(facts, 'email') ??
    asPlain(facts, 'url') ??
    asPlain(facts, 'uuid') ??
    asPlain(facts, 'time') ??
    asText(facts)
  );
}

export function countOf({ kinds }: ColumnFacts, ...wanted: readonly ValueKind[]): number {
  return wanted.reduce((sum, kind) => sum + (kinds.get(kind)?.count ?? 0), 0);
}

function asBoolean({ words, filled }: ColumnFacts): ColumnType | undefined {
  if (words === undefined || words.size > 12) return undefined;
  const counts = new Map<string, number>();
  for (const [word, { count }] of words) {
    const low = word.toLowerCase();
    counts.set(low, (counts.get(low) ?? 0) + count);
  }
  for (const [yes, no] of BOOLEAN_PAIRS) {
    const [first, second] = [counts.get(yes) ?? 0, counts.get(no) ?? 0];
    const isAlone = first === 0 || second === 0;
    // one letter or digit alone can stand for anything
    if (isAlone && (first === 0 ? no : yes).length === 1) continue;
    if (first + second < filled * 0.95) continue;
    const pair = [...words].filter(([word]) => word.toLowerCase() === yes || word.toLowerCase() === no);
    const listed = pair.map(([value, { count }]) => ({ value, count })).sort((a, b) => b.count - a.count);
    return { type: 'boolean', fitting: first + second, fits: undefined, words: listed };
  }
  return undefined;
}

function asDate(facts: ColumnFacts): ColumnType | undefined {
  const { filled, compactDates, numbers, name } = facts;
  const plainIntegers = countOf(facts, 'integer');
  // eight digits are dates only when hardly any are not: keys are eight digits, too
  const compact = compactDates >= plainIntegers * 50 ? compactDates : 0;
  const days = countOf(facts, 'date') - compactDates + compact;
  const instants = countOf(facts, 'date-time');
  if (days + instants >= filled * MOST) {
    const type = instants >= (days + instants) * SOME ? 'date-time' : 'date';
    return { type, fitting: days + instants, fits: new Set(['date', 'date-time']) };
  }
  const serials = countOf(facts, 'integer', 'decimal');
  const range = numbers.range();
  if (serials < filled * 0.9 || range === undefined || !hintsAtDate(name)) return undefined;
  const isDays = Number(range.min) >= EXCEL_DAYS.first && Number(range.max) <= EXCEL_DAYS.last;
  const type = numbers.hasFractions ? 'date-time' : 'date';
  return isDays ? { type, fitting: serials, fits: new Set(['integer', 'decimal']), isExcelSerial: true } : undefined;
}

function asPhone(facts: ColumnFacts): ColumnType | undefined {
  const phones = countOf(facts, 'phone');
  const fitting = phones + facts.longDigits;
  // bare digits without a zero in front are as often keys: there the header speaks
  const isPhone = phones >= facts.filled * MOST || (hintsAtPhone(facts.name) && fitting >= facts.filled * MOST);
  return isPhone
    ? { type: 'phone', fitting, fits: new Set(facts.longDigits > 0 ? ['phone', 'integer'] : ['phone']) }
    : undefined;
}

function asNumber(facts: ColumnFacts): ColumnType | undefined {
  const { filled, numbers, leadingZeros } = facts;
  const [money, quantities] = [countOf(facts, 'money'), countOf(facts, 'quantity')];
  const plain = countOf(facts, 'integer', 'decimal') + facts.compactDates;
  const unit = numbers.unit;
  const measured = unit !== undefined && unit.count >= quantities * 0.95 && quantities >= (plain + quantities) * SOME;
  const all = plain + money + (measured ? quantities : 0);
  if (all < filled * MOST || leadingZeros > filled * 0.02) return undefined;
  if (money >= all * SOME) return { type: 'money', fitting: all, fits: new Set(['money', 'integer', 'decimal']) };
  const fits: ReadonlySet<ValueKind> = new Set([
    'integer',
    'decimal',
    'date',
    ...(measured ? (['quantity'] as const) : []),
  ]);
  if (numbers.hasFractions || measured)
    return { type: numbers.hasFractions ? 'decimal' : 'integer', fitting: all, fits };
  // what is no number among them can be somebody's text
  const codes = facts.words && new Map([...facts.words].filter(([word]) => /^\d+$/.test(word)));
  return { type: 'integer', fitting: all, fits, words: codes && picklistWords(codes, filled, true) };
}

function asPlain(facts: ColumnFacts, type: 'email' | 'url' | 'uuid' | 'time'): ColumnType | undefined {
  const fitting = countOf(facts, type);
  return fitting >= facts.filled * MOST ? { type, fitting, fits: new Set([type]) } : undefined;
}

function asText(facts: ColumnFacts): ColumnType {
  const { filled, words } = facts;
  if (countOf(facts, 'long-text') >= filled * 0.1) return { type: 'long-text', fitting: filled, fits: undefined };
  const list = words && findListCells(words, filled);
  if (list !== undefined) return { type: 'list', fitting: filled, fits: undefined, list, words: list.words };
  const picked = words && !hintsAtPersonName(facts.name) ? picklistWords(words, filled, false) : undefined;
  if (picked === undefined) return { type: 'text', fitting: filled, fits: undefined };
  return {
    type: 'enumeration',
    fitting: picked.reduce((sum, { count }) => sum + count, 0),
    fits: undefined,
    words: picked,
  };
}
