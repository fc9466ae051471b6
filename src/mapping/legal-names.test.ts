import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLegalName, namesTakenBy, optionColour, toFieldName, toOptionLabel, toOptionValue } from './legal-names.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 120 }));

describe('a field name', () => {
  it.each([
    ['Primary Physician', 'primaryPhysician'],
    ['Date of Birth (DOB)', 'dateOfBirthDob'],
    ['Größe', 'grosse'],
    ['Æsculap Øre', 'aesculapOre'],
    ['3rd visit', 'field3rdVisit'],
    ['Type', 'typeCustom'],
    ['ADDRESS', 'addressCustom'],
    ['not', 'notCustom'],
    ['血型', 'column8840578b'],
  ])('of "%s" is %s', (label, name) => {
    expect(toFieldName(label)).toBe(name);
  });

  it('is legal for any label, and stays the same when it is made again', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const name = toFieldName(label);
        expect(isLegalName(name)).toBe(true);
        expect(toFieldName(name)).toBe(name);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('a field takes for itself', () => {
  it.each([
    [{ name: 'jobTitle', type: 'TEXT' } as const, ['jobTitle']],
    [{ name: 'name', type: 'FULL_NAME' } as const, ['name', 'nameFirstName', 'nameLastName']],
    [{ name: 'company', type: 'RELATION' } as const, ['company', 'companyId']],
  ])('besides its own name those of its columns: %j', (field, names) => {
    expect(namesTakenBy(field)).toEqual(names);
  });
});

describe('an option value', () => {
  it.each([
    ['A+', 'A_POSITIVE'],
    ['B -', 'B_NEGATIVE'],
    ['O−', 'O_NEGATIVE'],
    ['1-2 years', 'OPT_1_2_YEARS'],
    ['NO SHOW', 'NO_SHOW'],
    ['no-show', 'NO_SHOW'],
    ['', 'BLANK'],
    ['Non renseigné', 'NON_RENSEIGNE'],
  ])('of "%s" is %s', (label, value) => {
    expect(toOptionValue(label)).toBe(value);
  });

  it('keeps apart what a sign keeps apart', () => {
    const labels = ['5', '<5', '>5', '≤5', '≥5', '-5', '+5', '5%', '1-2', '½', 'B', 'B+', 'B-'];
    expect(new Set(labels.map(toOptionValue)).size).toBe(labels.length);
  });

  it('keeps words of other scripts apart, alone and beside a Latin one', () => {
    const labels = ['血型', '血圧', 'Да', 'Нет', 'Да A', 'Нет A', 'مریض', '😀', '😡'];
    expect(new Set(labels.map(toOptionValue)).size).toBe(labels.length);
  });

  it('keeps long texts apart that begin alike', () => {
    const [one, other] = ['x'.repeat(80), `${'x'.repeat(80)}y`].map(toOptionValue);
    expect(one).not.toBe(other);
  });

  it('is legal for any label, and stays the same when it is made again', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const value = toOptionValue(label);
        expect(value).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
        expect(value.length).toBeLessThanOrEqual(63);
        expect(toOptionValue(value)).toBe(value);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('an option label', () => {
  it.each([
    ['Smith, John', 'Smith John'],
    ['  a \n b ', 'a b'],
    [' , ', 'Blank'],
    [`${'x'.repeat(62)}😀`, 'x'.repeat(62)],
  ])('of %j is %j', (text, label) => {
    expect(toOptionLabel(text)).toBe(label);
  });

  it('has no comma, no control character and 1 to 63 characters, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toOptionLabel(text)).toMatch(/^[^,\p{Cc}]{1,63}$/u);
        expect(toOptionLabel(text).length).toBeLessThanOrEqual(63);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

it('colours go round', () => {
  expect(optionColour(0)).toBe(optionColour(10));
  expect(new Set(Array.from({ length: 10 }, (_, at) => optionColour(at))).size).toBe(10);
});
