// Twenty 2.31 checks with the library's default metadata, so not with those of /max or /mobile.
import { type CountryCode, isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Decoded } from '../transform-schema.ts';
import { invalid } from './decoded.ts';

/**
 * A telephone as Twenty stores it: national number, country, calling code. One that Twenty 2.31 would refuse, and with
 * it the whole batch, is invalid, and so is one that no network has, text around a number, or two numbers in one cell.
 * An extension makes it invalid too, since Twenty has no place for it. `country` counts for numbers without a +.
 */
export function decodePhone(text: string, country: string): Decoded {
  const region = country.toUpperCase();
  const number = parse(
    text.replace(/^tel:\s*/i, '').replace(/^\(?00(?=[1-9])/, '+'),
    isSupportedCountry(region) ? region : undefined,
  );
  if (number?.country === undefined || !number.isValid()) {
    return invalid('invalid-phone', 'no valid telephone number');
  }
  if (number.ext !== undefined) return invalid('invalid-phone', 'a number with an extension');
  // Twenty reads the national number again beside its country, and refuses it if another country comes out.
  if (parse(number.nationalNumber, number.country)?.country !== number.country) {
    return invalid('invalid-phone', 'a number that Twenty reads as one of another country');
  }
  const callingCode = `+${number.countryCallingCode}`;
  return {
    outcome: 'value',
    value: { kind: 'phone', number: number.nationalNumber, country: number.country, callingCode },
  };
}

function parse(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, {
    extract: false,
    ...(country === undefined ? {} : { defaultCountry: country }),
  });
}
