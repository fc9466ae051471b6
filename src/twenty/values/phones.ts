import { type CountryCode, isSupportedCountry, type PhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js';
import type { Json } from '../../mapping/hash.ts';

/** A telephone number as Twenty keeps it: the national number, `PK`, `+92`. */
export interface Phone {
  readonly number: Json | undefined;
  readonly countryCode: Json | undefined;
  readonly callingCode: Json | undefined;
}

/**
 * How Twenty 2.31 stores a number: in national form without the trunk prefix, with the country and calling code that
 * follow from it. Undefined where it refuses: no such country, codes that contradict each other or the number, digits
 * that no telephone number has. Letters are refused here too, since Twenty drops them, and an extension, in silence.
 */
export function storedPhone(sent: Phone): Phone | undefined {
  const { number } = sent;
  if (number === undefined || number === null || number === '') return sent;
  if (typeof number !== 'string' || /[\p{L}#;,]/u.test(number)) return undefined;
  const country = textOf(sent.countryCode);
  const calling = textOf(sent.callingCode);
  if (country !== undefined && !isSupportedCountry(country)) return undefined;
  const parsed = parse(number, country, calling);
  if (parsed === undefined) return undefined;
  if (country !== undefined && parsed.country !== undefined && parsed.country !== country) return undefined;
  const inferred = `+${parsed.countryCallingCode}`;
  if (calling !== undefined && calling.replace(/^\+?/, '+') !== inferred) return undefined;
  return {
    number: parsed.nationalNumber,
    countryCode: country ?? parsed.country,
    callingCode: calling ?? inferred,
  };
}

function parse(number: string, country: CountryCode | undefined, calling: string | undefined): PhoneNumber | undefined {
  try {
    if (country !== undefined) return parsePhoneNumberWithError(number, { defaultCountry: country });
    if (calling === undefined) return parsePhoneNumberWithError(number);
    return parsePhoneNumberWithError(number, { defaultCallingCode: calling.replace('+', '') });
  } catch {
    return undefined;
  }
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
