import { type CountryCode, getCountries } from 'libphonenumber-js/max';
import type { DateOrder } from '../../mapping/source-profile.ts';
import { knownCountry } from '../../mapping/transform/parse-country.ts';
import type { ColumnFacts } from './column-facts.ts';
import type { ColumnType } from './column-type.ts';
import { countryByPlan, countryByPrefix, type PhoneSample, validShare } from './phone-country.ts';

export interface Decided {
  readonly facts: ColumnFacts;
  readonly decided: ColumnType;
}

/**
 * The order that the export's other date columns speak for, where one column does not tell: that of the columns which
 * decide, if nearly all agree; undefined when they differ or none decides.
 */
export function exportDateOrder(columns: readonly Decided[]): DateOrder | undefined {
  const votes = { dmy: 0, mdy: 0 };
  for (const { facts, decided } of columns) {
    if (decided.type !== 'date' && decided.type !== 'date-time') continue;
    const { order, ambiguous, speaks } = facts.dates.result();
    if (!ambiguous && speaks > 0 && order !== 'ymd') votes[order] += 1;
  }
  const [first, second] = votes.dmy >= votes.mdy ? (['dmy', 'mdy'] as const) : (['mdy', 'dmy'] as const);
  return votes[first] > 0 && votes[first] > votes[second] * 3 ? first : undefined;
}

/** How the dates of a column are read; undefined when it has none. */
export function columnDates(
  { facts, decided }: Decided,
  exportOrder: DateOrder | undefined,
): { readonly order: DateOrder; readonly ambiguous: boolean } | undefined {
  if (decided.type !== 'date' && decided.type !== 'date-time') return undefined;
  if (decided.isExcelSerial) return { order: 'ymd', ambiguous: false };
  const { order, ambiguous } = facts.dates.result();
  return ambiguous && exportOrder !== undefined ? { order: exportOrder, ambiguous: false } : { order, ambiguous };
}

/** The country that the export's telephone numbers name by their prefixes, or its addresses; undefined when none does. */
export function exportCountry(columns: readonly Decided[]): CountryCode | undefined {
  const phones = columns.flatMap(({ facts, decided }) => (decided.type === 'phone' ? facts.phones : []));
  return countryByPrefix(phones) ?? countryByAddress(columns);
}

const english = new Intl.DisplayNames('en', { type: 'region' });
const codeByName = new Map(getCountries().map((code) => [english.of(code), code]));

/** The one country in which nearly all rows of a column of countries are. */
function countryByAddress(columns: readonly Decided[]): CountryCode | undefined {
  for (const { facts, decided } of columns) {
    const [top, ...others] = decided.words ?? [];
    // words of two letters are states, blood groups or anything
    if (top === undefined || top.value.length < 4 || top.count < facts.filled * 0.8) continue;
    const country = codeByName.get(knownCountry(top.value));
    if (country !== undefined && others.every(({ value }) => knownCountry(value) !== undefined)) return country;
  }
  return undefined;
}

/** Country in whose plan a column's numbers without a prefix are: that of its own prefixes, of the export's, or by fit. */
export function columnCountry(
  samples: readonly PhoneSample[],
  ofExport: CountryCode | undefined,
): CountryCode | undefined {
  const own = countryByPrefix(samples);
  const national = samples
    .map(({ value }) => value)
    .filter((value) => !/^(?:\+|00)/.test(value))
    .slice(0, 100);
  const fits = (country: CountryCode | undefined) =>
    country !== undefined && (national.length === 0 || validShare(national, country) >= 0.5);
  if (fits(own)) return own;
  if (fits(ofExport)) return ofExport;
  return countryByPlan(samples) ?? own;
}
