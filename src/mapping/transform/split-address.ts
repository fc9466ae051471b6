import { countryName, knownCountry } from './parse-country.ts';
import { isRegion } from './region-names.ts';

export interface AddressParts {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
}

const UK = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}/.source;
const CANADA = /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/.source;
const NUMERIC = /(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?|\d{3} \d{2}/.source;
const BEHIND = new RegExp(`(?:^|\\s*-\\s*|\\s+)(${UK}|${CANADA}|${NUMERIC})$`, 'i');
const BEFORE = new RegExp(`^(${NUMERIC}|${UK})\\s+(?=\\p{L})`, 'iu');
/** A number behind one of these is no postcode. */
const NUMBERED = /(?:house|haus|street|st|road|plot|flat|apt|unit|block|phase|sector|suite|room|box|shop|no|nr|#)\.?$/i;

/**
 * One cell to the parts of an address, by its commas and lines from the end: the country where the last part names one
 * (else `assumed`, a code or name), the postcode at either end of the next, the state where that part is a known one,
 * then the city. The rest is the street; a cell without commas is all street, so nothing is lost or made up.
 */
export function splitAddress(text: string, assumed = ''): AddressParts {
  const parts = text
    .split(/[,;\n\r]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const takeLast = (): string => (parts.length > 1 ? (parts.pop() ?? '') : '');
  const named = parts.length > 1 && isCountryPart(parts.at(-1) ?? '') ? countryName(takeLast()) : '';
  const postcode = cutPostcode(parts);
  let state = '';
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && isRegion(last)) state = takeLast();
  else if (parts.length > 1) {
    const inside = /^(.*\S)\s+([A-Z]{2,3})$/.exec(last);
    if (postcode !== '' && inside && isRegion(inside[2] ?? '')) {
      state = inside[2] ?? '';
      parts.splice(-1, 1, inside[1] ?? '');
    }
  }
  const city = takeLast();
  return { street: parts.join(', '), city, state, postcode, country: named || (assumed && countryName(assumed)) };
}

/** "PA" or "CA" at the end is a state more often than Panama or Canada, so a code alone counts from three letters. */
function isCountryPart(text: string): boolean {
  return (
    (text.length > 2 || /^(?:uk|pk|us)$/i.test(text)) &&
    knownCountry(text) !== undefined &&
    !isRegion(text.toLowerCase())
  );
}

/** Takes the postcode out of the last part, or the last but one behind which only a state stands. */
function cutPostcode(parts: string[]): string {
  if (parts.length < 2) return '';
  for (const at of isRegion(parts.at(-1) ?? '') ? [parts.length - 1, parts.length - 2] : [parts.length - 1]) {
    const part = parts[at] ?? '';
    const behind = BEHIND.exec(part);
    const found = behind && !NUMBERED.test(part.slice(0, behind.index)) ? behind : BEFORE.exec(part);
    if (found?.[1] === undefined || at === 0) continue;
    const rest = (found.index === 0 ? part.slice(found[0].length) : part.slice(0, found.index)).trim();
    if (rest === '') parts.splice(at, 1);
    else parts.splice(at, 1, rest);
    return found[1];
  }
  return '';
}
