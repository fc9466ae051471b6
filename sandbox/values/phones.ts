import { getCountries, getCountryCallingCode, isSupportedCountry, parsePhoneNumberWithError } from 'libphonenumber-js';
import { domainError } from '../errors.ts';
import { isObject } from '../json.ts';

export type Phone = {
  readonly number?: string | null;
  readonly countryCode?: string | null;
  readonly callingCode?: string | null;
};

const digitsOf = (callingCode: string): string => callingCode.replaceAll('+', '');

const checkCodes = ({ countryCode, callingCode }: Phone): void => {
  if (countryCode && !isSupportedCountry(countryCode)) {
    throw domainError(`Invalid country code ${countryCode}`, 'INVALID_PHONE_COUNTRY_CODE');
  }
  if (!callingCode) return;
  const countries = getCountries().filter((country) => getCountryCallingCode(country) === digitsOf(callingCode));
  if (countries.length === 0) throw domainError(`Invalid calling code ${callingCode}`, 'INVALID_PHONE_CALLING_CODE');
  if (countryCode && !countries.some((country) => country === countryCode)) {
    throw domainError(
      'Provided country code and calling code are conflicting',
      'CONFLICTING_PHONE_CALLING_CODE_AND_COUNTRY_CODE',
    );
  }
};

const parsed = (number: string, { countryCode, callingCode }: Phone) => {
  try {
    return parsePhoneNumberWithError(number, {
      ...(callingCode ? { defaultCallingCode: digitsOf(callingCode) } : {}),
      ...(countryCode && isSupportedCountry(countryCode) ? { defaultCountry: countryCode } : {}),
    });
  } catch {
    throw domainError(`Provided phone number is invalid ${number}`, 'INVALID_PHONE_NUMBER');
  }
};

const orNull = (text: string | null | undefined): string | null | undefined => (text === '' ? null : text);

/** One number with its codes: parsed, stored as the national number, missing codes inferred, disagreement refused. */
export const phoneOf = (phone: Phone): Phone => {
  checkCodes(phone);
  const { number, countryCode, callingCode } = phone;
  if (!number) {
    return { callingCode: orNull(callingCode), countryCode: orNull(countryCode), number: orNull(number) };
  }
  const found = parsed(number, phone);
  if (found.country && countryCode && found.country !== countryCode) {
    throw domainError('Provided and inferred country code are conflicting', 'CONFLICTING_PHONE_COUNTRY_CODE');
  }
  if (callingCode && found.countryCallingCode !== digitsOf(callingCode)) {
    throw domainError('Provided and inferred calling code are conflicting', 'CONFLICTING_PHONE_CALLING_CODE');
  }
  return {
    callingCode: callingCode || `+${found.countryCallingCode}`,
    countryCode: countryCode || found.country,
    number: found.nationalNumber,
  };
};

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The further phones; leaving them out of a PHONES value clears them. */
export const additionalPhonesOf = (value: unknown): readonly Phone[] | null => {
  const list = typeof value === 'string' && value !== '' ? JSON.parse(value) : value;
  if (!Array.isArray(list) || list.length === 0) return null;
  return list.filter(isObject).map((item) => {
    const phone = phoneOf({
      number: textOrNone(item.number),
      countryCode: textOrNone(item.countryCode),
      callingCode: textOrNone(item.callingCode),
    });
    return { number: phone.number, callingCode: phone.callingCode, countryCode: phone.countryCode };
  });
};
