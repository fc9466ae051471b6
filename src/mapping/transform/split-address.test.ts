import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAddress } from './split-address.ts';

const read = (text: string, country?: string): string => {
  const { street, city, state, postcode, country: found } = splitAddress(text, country);
  return [street, city, state, postcode, found].join(' | ');
};

describe('an address in one cell', () => {
  it.each([
    ['House 12, Street 4, Lahore', 'House 12, Street 4 | Lahore |  |  | '],
    ['House 12, Street 4, F-8/3, Islamabad, Pakistan', 'House 12, Street 4, F-8/3 | Islamabad |  |  | Pakistan'],
    ['12 Mall Road, Lahore, Punjab, 54000, Pakistan', '12 Mall Road | Lahore | Punjab | 54000 | Pakistan'],
    ['12 Mall Road, Lahore 54000', '12 Mall Road | Lahore |  | 54000 | '],
    ['12 Mall Road, Lahore-54000', '12 Mall Road | Lahore |  | 54000 | '],
    [
      '742 Evergreen Terrace, Springfield, IL 62704, USA',
      '742 Evergreen Terrace | Springfield | IL | 62704 | United States',
    ],
    ['742 Evergreen Terrace, Springfield IL 62704', '742 Evergreen Terrace | Springfield | IL | 62704 | '],
    ['10 Downing Street, London SW1A 2AA, UK', '10 Downing Street | London |  | SW1A 2AA | United Kingdom'],
    ['24 Sussex Drive, Ottawa, ON K1M 1M4, Canada', '24 Sussex Drive | Ottawa | ON | K1M 1M4 | Canada'],
    ['Hauptstraße 5, 10115 Berlin, Deutschland', 'Hauptstraße 5 | Berlin |  | 10115 | Germany'],
    ['12 rue de la Paix\n75002 Paris\nFrance', '12 rue de la Paix | Paris |  | 75002 | France'],
    ['Av. Paulista 1000, São Paulo, 01310-100, Brasil', 'Av. Paulista 1000 | São Paulo |  | 01310-100 | Brazil'],
    ['Flat 3, Block 1234', 'Flat 3 | Block 1234 |  |  | '],
    ['near the mosque', 'near the mosque |  |  |  | '],
    ['Lahore', 'Lahore |  |  |  | '],
    ['Pakistan', 'Pakistan |  |  |  | '],
  ])('splits %j', (text, parts) => expect(read(text)).toBe(parts));

  it('takes the assumed country where the cell names none', () => {
    expect(read('12 Mall Road, Lahore', 'PK')).toBe('12 Mall Road | Lahore |  |  | Pakistan');
    expect(read('5 Rue X, Lyon, France', 'PK')).toBe('5 Rue X | Lyon |  |  | France');
  });

  it('keeps every word of the cell', () => {
    const part = fc.constantFrom(
      'House 12',
      'Street 4',
      'Lahore',
      'Punjab',
      '54000',
      'IL 62704',
      '10115 Berlin',
      'DHA',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const { street, city, state, postcode, country } = splitAddress(parts.join(', '));
        const words = [street, city, state, postcode, country]
          .join(' ')
          .split(/[\s,]+/)
          .filter(Boolean);
        expect(words.sort()).toEqual(parts.join(' ').split(' ').sort());
      }),
    );
  });
});
