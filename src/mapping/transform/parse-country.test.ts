import { expect, it } from 'vitest';
import { ALPHA2_BY_ALPHA3 } from './country-codes.ts';
import { countryName, knownCountry } from './parse-country.ts';

it.each([
  ['PK', 'Pakistan'],
  ['pak', 'Pakistan'],
  ['PAKISTAN', 'Pakistan'],
  ['پاکستان', 'Pakistan'],
  ['UK', 'United Kingdom'],
  ['U.K.', 'United Kingdom'],
  ['England', 'United Kingdom'],
  ['USA', 'United States'],
  ['U.S.A.', 'United States'],
  ['United States of America', 'United States'],
  ['Estados Unidos', 'United States'],
  ['Deutschland', 'Germany'],
  ['Alemania', 'Germany'],
  ['Côte d’Ivoire', 'Côte d’Ivoire'],
  ['España', 'Spain'],
  ['Espagne', 'Spain'],
  ['Brasil', 'Brazil'],
  ['UAE', 'United Arab Emirates'],
  ['U.A.E', 'United Arab Emirates'],
  ['Turkey', 'Türkiye'],
  ['Holland', 'Netherlands'],
])('reads %s as %s', (text, name) => expect(countryName(text)).toBe(name));

it('keeps a text that names no country', () => {
  for (const text of ['Atlantis', 'ZZ', 'XX', 'Punjab']) expect(countryName(text)).toBe(text);
});

it('knows every country by both codes and its own English name', () => {
  expect(ALPHA2_BY_ALPHA3.size).toBe(249);
  for (const [alpha3, alpha2] of ALPHA2_BY_ALPHA3) {
    const name = knownCountry(alpha2);
    expect(name).toBeDefined();
    expect(knownCountry(alpha3)).toBe(name);
    expect(knownCountry(name ?? '')).toBe(name);
  }
});
