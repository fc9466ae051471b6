import type { CountryCode } from 'libphonenumber-js/max';
import type { ColumnProfile, DateOrder, ValueType } from '../../mapping/source-profile.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { ColumnType } from './column-type.ts';
import { isValidPhone } from './phone-country.ts';

/** What only the whole export could settle. */
export interface ExportWide {
  /** How this column's dates are read, and whether a person has to say. */
  readonly dates: { readonly order: DateOrder; readonly ambiguous: boolean } | undefined;
  readonly country: CountryCode | undefined;
}

/** Puts what was gathered and decided into the profile of a column. */
export function columnProfile(facts: ColumnFacts, decided: ColumnType, wide: ExportWide): ColumnProfile {
  const { filled, distinct } = facts;
  const isUnique = filled > 1 && distinct.repeats === 0;
  const isDate = decided.type === 'date' || decided.type === 'date-time';
  const isNumber = decided.type === 'integer' || decided.type === 'decimal' || decided.type === 'money';
  const invalidDates = wide.dates === undefined ? 0 : facts.dates.invalidIn(wide.dates.order);
  const fitting = Math.max(0, decided.fitting - (isDate ? invalidDates : 0));
  const range = isNumber ? facts.numbers.range() : isDate ? dateRange(facts, decided, wide.dates) : undefined;
  return {
    name: facts.name,
    index: facts.index,
    rows: facts.rows,
    filled,
    distinct: isUnique ? filled : Math.min(filled, distinct.count),
    distinctIsEstimate: distinct.isEstimate,
    type: decided.type,
    typeFit: filled === 0 ? 1 : fitting / filled,
    alternatives: alternatives(facts, decided),
    shapes: facts.shapes.map((shape) => ({ ...shape })),
    lengths: { ...facts.lengths },
    ...(range === undefined ? {} : { range }),
    ...(isDate && wide.dates !== undefined ? { dates: dates(facts, decided, wide.dates) } : {}),
    ...(isNumber ? { numbers: facts.numbers.style() } : {}),
    ...(decided.type === 'phone' ? { phones: phones(facts, decided, wide.country) } : {}),
    ...(decided.words === undefined ? {} : { enumeration: decided.words.map((word) => ({ ...word })) }),
    ...(decided.list === undefined ? {} : { listSeparator: decided.list.separator }),
    isUnique,
  };
}

/** Excel counts days so that 25569 is 1970-01-01. */
const EXCEL_EPOCH = 25_569;

function dateRange(
  facts: ColumnFacts,
  { isExcelSerial }: ColumnType,
  dates: ExportWide['dates'],
): ColumnProfile['range'] {
  if (!isExcelSerial) return dates && facts.dates.range(dates.order);
  const range = facts.numbers.range();
  const day = (serial: string) =>
    new Date((Math.floor(Number(serial)) - EXCEL_EPOCH) * 86_400_000).toISOString().slice(0, 10);
  return range && { min: day(range.min), max: day(range.max) };
}

function dates(facts: ColumnFacts, decided: ColumnType, { order, ambiguous }: NonNullable<ExportWide['dates']>) {
  const excelSerial = decided.isExcelSerial ?? false;
  const wellFormed = excelSerial ? decided.fitting : decided.fitting - facts.dates.invalidIn(order);
  return {
    order,
    ambiguous,
    excelSerial,
    withTime: excelSerial ? decided.type === 'date-time' : facts.dates.result().withTime,
    invalid: facts.filled - wellFormed,
  };
}

/** Invalid numbers are counted in a sample of a thousand and carried over to all, when there are more. */
function phones(
  facts: ColumnFacts,
  decided: ColumnType,
  country: CountryCode | undefined,
): NonNullable<ColumnProfile['phones']> {
  // without a country no number can be told from a wrong one
  if (country === undefined) return { invalid: facts.filled - decided.fitting };
  const sampled = facts.phones.reduce((sum, { count }) => sum + count, 0);
  const valid = facts.phones
    .filter(({ value }) => isValidPhone(value, country))
    .reduce((sum, { count }) => sum + count, 0);
  const validInAll = sampled === 0 ? 0 : Math.round((valid / sampled) * decided.fitting);
  return { country, invalid: facts.filled - validInAll };
}

function alternatives(facts: ColumnFacts, decided: ColumnType): ColumnProfile['alternatives'] {
  const shares = new Map<ValueType, number>();
  for (const [kind, { count }] of facts.kinds) {
    const type: ValueType = kind === 'quantity' ? 'text' : kind;
    const isPicked = type === 'text' && (decided.type === 'enumeration' || decided.type === 'list');
    if (isPicked || type === decided.type || decided.fits?.has(kind)) continue;
    shares.set(type, (shares.get(type) ?? 0) + count / facts.filled);
  }
  const found = [...shares].filter(([, share]) => share >= 0.02).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return Object.fromEntries(found);
}
