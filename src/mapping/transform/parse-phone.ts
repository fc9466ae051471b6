import { type CountryCode, isSupportedCountry, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import type { Decoded } from '../transform-schema.ts';
import { cleanText } from './clean-text.ts';
import { EMPTY, invalid } from './decoded.ts';

/**
 * A telephone as Twenty stores it: national number, country, calling code. What libphonenumber does not hold for a
 * valid number is invalid here, since Twenty refuses it and with it the whole batch. An extension is no number.
 */
export function decodePhone(raw: string, country: string): Decoded {
  const text = cleanText(raw);
  if (text === '') return EMPTY;
  const region = country.toUpperCase();
  const fallback: CountryCode | undefined = isSupportedCountry(region) ? region : undefined;
  try {
    const dialled = text.replace(/^00(?=[1-9])/, '+');
    const number = parsePhoneNumberWithError(dialled, fallback === undefined ? {} : { defaultCountry: fallback });
    if (!number.isValid() || number.country === undefined) return invalid('invalid-phone', 'no valid telephone number');
    if (number.ext !== undefined) return invalid('invalid-phone', 'a number with an extension');
    return {
      outcome: 'value',
      value: {
        kind: 'phone',
        number: number.nationalNumber,
        country: number.country,
        callingCode: `+${number.countryCallingCode}`,
      },
    };
  } catch {
    return invalid('invalid-phone', 'no telephone number');
  }
}
