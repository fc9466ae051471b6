import { type CountryCode, getCountries, isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export interface PhoneSample {
  readonly value: string;
  readonly count: number;
  readonly lines: readonly number[];
}

/** Numbers that decide between countries; libphonenumber takes some microseconds for each. */
const DECIDING = 30;
const CLEARLY = 0.8;

/** Country of the numbers that say it by a plus or 00 in front; undefined when none does. */
export function countryByPrefix(samples: readonly PhoneSample[]): CountryCode | undefined {
  const votes = new Map<CountryCode, number>();
  for (const { value, count } of samples) {
    const dialled = value.replace(/^00(?=[1-9])/, '+');
    const country = dialled.startsWith('+') ? parsePhoneNumberFromString(dialled)?.country : undefined;
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + count);
  }
  const [top] = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return top?.[0];
}

/**
 * The one country whose plan the numbers fit, though none names it; undefined when several do as well. Numbers are fitted
 * to every country that there is, fewer and fewer of them.
 */
export function countryByPlan(samples: readonly PhoneSample[]): CountryCode | undefined {
  const numbers = [...new Set(samples.map(({ value }) => value).filter((value) => !/^(?:\+|00)/.test(value)))];
  if (numbers.length < 5) return undefined;
  const first = getCountries().filter((country) => validShare(numbers.slice(0, 6), country) >= 0.5);
  const shares = first
    .map((country) => ({ country, share: validShare(numbers.slice(0, DECIDING), country) }))
    .sort((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
  const [best, second] = shares;
  if (best === undefined || best.share < CLEARLY) return undefined;
  return second === undefined || second.share < best.share * 0.7 ? best.country : undefined;
}

/** Share of numbers that are valid in a country, 0 to 1. */
export function validShare(numbers: readonly string[], country: CountryCode): number {
  if (numbers.length === 0) return 0;
  return numbers.filter((number) => isValidPhone(number, country)).length / numbers.length;
}

export function isValidPhone(value: string, country: CountryCode | undefined): boolean {
  return isValidPhoneNumber(value.replace(/^00(?=[1-9])/, '+'), country);
}
