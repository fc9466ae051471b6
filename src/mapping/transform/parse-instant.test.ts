import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from './parse-instant.ts';

const KARACHI = 'Asia/Karachi';
const BERLIN = 'Europe/Berlin';

describe('an instant', () => {
  it.each([
    ['05/03/2024 14:30', '2024-03-05T09:30:00.000Z'],
    ['05/03/2024, 14:30:15', '2024-03-05T09:30:15.000Z'],
    ['5.3.2024 2:30 pm', '2024-03-05T09:30:00.000Z'],
    ['05.03.2024. 14:30', '2024-03-05T09:30:00.000Z'],
    ['05.03.2024 14.30 Uhr', '2024-03-05T09:30:00.000Z'],
    ['5 Mar 2024 2 PM', '2024-03-05T09:00:00.000Z'],
    ['Mar 5, 2024 at 9:05 AM', '2024-03-05T04:05:00.000Z'],
    ['5 mars 2024 à 14h30', '2024-03-05T09:30:00.000Z'],
    ['5. März 2024 um 14:30', '2024-03-05T09:30:00.000Z'],
    ['5 de marzo de 2024 a las 14:30', '2024-03-05T09:30:00.000Z'],
    ['2024-03-05 14:30', '2024-03-05T09:30:00.000Z'],
    ['2024-03-05T14:30:00.1234567', '2024-03-05T09:30:00.123Z'],
    ['2024-03-05', '2024-03-04T19:00:00.000Z'],
    ['5 Mar 24', '2024-03-04T19:00:00.000Z'],
    ['05.03.24', '2024-03-04T19:00:00.000Z'],
    ['20240305T143000', '2024-03-05T09:30:00.000Z'],
    ['20240305143000', '2024-03-05T09:30:00.000Z'],
    ['45356.5', '2024-03-05T07:00:00.000Z'],
    ['45356,75', '2024-03-05T13:00:00.000Z'],
  ])('reads %s as local time of the clinic: %s', (text, iso) => expect(parseInstant(text, 'dmy', KARACHI)).toBe(iso));

  it.each([
    ['2024-03-05T14:30:00Z', '2024-03-05T14:30:00.000Z'],
    ['2024-03-05T14:30Z', '2024-03-05T14:30:00.000Z'],
    ['2024-03-05T14:30:00.5+05:00', '2024-03-05T09:30:00.500Z'],
    ['2024-03-05 14:30:00+0500', '2024-03-05T09:30:00.000Z'],
    ['2024-03-05 14:30:00+05', '2024-03-05T09:30:00.000Z'],
    ['2024-03-05 14:30:00 -0330', '2024-03-05T18:00:00.000Z'],
    ['2024-03-05T09:00-05:00', '2024-03-05T14:00:00.000Z'],
    ['05/03/2024 14:30 UTC', '2024-03-05T14:30:00.000Z'],
    ['Tue, 05 Mar 2024 14:30:00 GMT', '2024-03-05T14:30:00.000Z'],
    ['Tue Mar 05 2024 14:30:00 GMT+0500 (Pakistan Standard Time)', '2024-03-05T09:30:00.000Z'],
    ['20240305T143000Z', '2024-03-05T14:30:00.000Z'],
    ['1709649000', '2024-03-05T14:30:00.000Z'],
    ['1709649000000', '2024-03-05T14:30:00.000Z'],
  ])('lets the zone of %s speak', (text, iso) => expect(parseInstant(text, 'dmy', KARACHI)).toBe(iso));

  it('moves a time that a clock change skips forward, and takes the first of one that it repeats', () => {
    expect(parseInstant('31.03.2024 02:30', 'dmy', BERLIN)).toBe('2024-03-31T01:30:00.000Z');
    expect(parseInstant('31.03.2024 01:59', 'dmy', BERLIN)).toBe('2024-03-31T00:59:00.000Z');
    expect(parseInstant('27.10.2024 02:30', 'dmy', BERLIN)).toBe('2024-10-27T00:30:00.000Z');
    expect(parseInstant('27.10.2024 03:30', 'dmy', BERLIN)).toBe('2024-10-27T02:30:00.000Z');
    expect(parseInstant('26.10.2024 23:30', 'dmy', BERLIN)).toBe('2024-10-26T21:30:00.000Z');
    expect(parseInstant('2018-11-04', 'ymd', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  });

  it.each([
    '2024-02-30T10:00:00Z',
    '2024-02-30 10:00',
    '31/04/2024 10:00',
    '05/03/2024 25:00',
    '05/03/2024 14:61',
    '13/13/2024 10:00',
    '2024-03-05 09:00-10:00',
    '2024-03-05T09:00:00+23:00',
    '10:00',
    'tomorrow 10:00',
    '123456',
    '',
  ])('finds none in %j', (text) => expect(parseInstant(text, 'dmy', KARACHI)).toBeUndefined());

  it('throws for a zone that does not exist, since no value can be read then', () => {
    expect(() => parseInstant('2024-03-05 14:30', 'dmy', 'Asia/Nowhere')).toThrow(RangeError);
  });

  it('agrees with the time-zone data of this JavaScript on every local time', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: BERLIN, dateStyle: 'short', timeStyle: 'medium' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_900_000_000 }), (seconds) => {
        const local = format.format(seconds * 1000);
        const read = Date.parse(parseInstant(local, 'ymd', BERLIN) ?? '');
        expect(format.format(read)).toBe(local);
      }),
      { numRuns: 300 },
    );
  });
});
