import { countryName } from './parse-country.ts';

export interface AddressParts {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
}

const POSTCODE = /(?:^|\s)((?=\S*\d)[A-Z0-9]{2,4}[- ]?[A-Z0-9]{2,4}|\d{4,6}(?:-\d{3,4})?)$/i;

/**
 * One cell to the parts of an address, by its commas from the end: country if the last part names one, postcode where
 * a part ends in one, then state and city if at least two parts are left before the street. What is unclear stays in
 * `street`: nothing is lost.
 */
export function splitAddress(text: string): AddressParts {
  const parts = text.split(/\s*[,\n]\s*/).filter(Boolean);
  let country = '';
  let postcode = '';
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && countryName(last) !== last) country = countryName(parts.pop() ?? '');
  else if (parts.length > 1 && countryName(last.toUpperCase()) !== last.toUpperCase() && /[a-z]{4}/i.test(last)) {
    country = parts.pop() ?? '';
  }
  const tail = parts.at(-1) ?? '';
  const code = parts.length > 1 ? POSTCODE.exec(tail) : null;
  if (code) {
    postcode = code[1] ?? '';
    const rest = tail.slice(0, code.index).trim();
    parts.pop();
    if (rest !== '') parts.push(rest);
  }
  const state = parts.length > 2 ? (parts.pop() ?? '') : '';
  const city = parts.length > 1 ? (parts.pop() ?? '') : '';
  return { street: parts.join(', '), city, state, postcode, country };
}
