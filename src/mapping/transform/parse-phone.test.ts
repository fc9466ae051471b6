import fc from 'fast-check';
import { getCountries, parsePhoneNumberWithError } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { decodePhone } from './parse-phone.ts';

const read = (text: string, country = 'PK'): string => {
  const decoded = decodePhone(text, country);
  if (decoded.outcome !== 'value' || decoded.value.kind !== 'phone') return decoded.outcome;
  return [decoded.value.country, decoded.value.callingCode, decoded.value.number].join(' ');
};

describe('a telephone number', () => {
  it.each([
    ['0300 1234567', 'PK +92 3001234567'],
    ['0300-1234567', 'PK +92 3001234567'],
    ['(0300) 123 45 67', 'PK +92 3001234567'],
    ['3001234567', 'PK +92 3001234567'],
    ['923001234567', 'PK +92 3001234567'],
    ['92-300-1234567', 'PK +92 3001234567'],
    ['+92 300 1234567', 'PK +92 3001234567'],
    ['+92 (0)300 1234567', 'PK +92 3001234567'],
    ['00923001234567', 'PK +92 3001234567'],
    ['0092 300 1234567', 'PK +92 3001234567'],
    ['tel:+923001234567', 'PK +92 3001234567'],
    ['042 35761234', 'PK +92 4235761234'],
    ['٠٣٠٠١٢٣٤٥٦٧', 'PK +92 3001234567'],
    ['+1 416 555 0123', 'CA +1 4165550123'],
    ['+1 (212) 555-1234', 'US +1 2125551234'],
    ['+49 30 123456', 'DE +49 30123456'],
    ['+44 20 7946 0958', 'GB +44 2079460958'],
  ])('reads %s as %s', (text, phone) => expect(read(text)).toBe(phone));

  it('takes the map’s country where the number names none', () => {
    expect(read('030 123456', 'DE')).toBe('DE +49 30123456');
    expect(read('212 555 1234', 'us')).toBe('US +1 2125551234');
    expect(read('0300 1234567', 'XX')).toBe('invalid');
  });

  it.each([
    '1234567',
    '12345',
    '0300 1234567 ext. 12',
    '0300 1234567 / 0321 7654321',
    '0300 1234567, 0321 7654321',
    'call 0300 1234567 after 5',
    '0300 1234567 (mother)',
    '9.23001E+11',
    '+999 123456',
    'unlisted',
    '0000000000',
  ])('refuses %s', (text) => expect(read(text)).toBe('invalid'));

  it('gives only numbers that Twenty reads as the same number of the same country', () => {
    for (const country of getCountries()) {
      const national = examples[country];
      if (national === undefined) continue;
      const decoded = decodePhone(national, country);
      if (decoded.outcome !== 'value' || decoded.value.kind !== 'phone') continue;
      const { number, country: found, callingCode } = decoded.value;
      const again = parsePhoneNumberWithError(number, {
        defaultCallingCode: callingCode.slice(1),
        defaultCountry: getCountries().find((code) => code === found) ?? 'PK',
      });
      expect([again.country, again.nationalNumber]).toEqual([found, number]);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string({ maxLength: 3 }), (text, country) => read(text, country) !== ''));
  });
});
