import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from './parse-time.ts';

describe('a time of day', () => {
  it.each([
    ['14:05', '14:05:00'],
    ['9:05', '09:05:00'],
    ['14.05', '14:05:00'],
    ['14:05:09', '14:05:09'],
    ['14:05:09.250', '14:05:09'],
    ['9:05 am', '09:05:00'],
    ['9:05AM', '09:05:00'],
    ['2:05 p.m.', '14:05:00'],
    ['2:05 p. m.', '14:05:00'],
    ['2 PM', '14:00:00'],
    ['2pm', '14:00:00'],
    ['12 am', '00:00:00'],
    ['12:30 AM', '00:30:00'],
    ['00:30 AM', '00:30:00'],
    ['12 pm', '12:00:00'],
    ['14:30 PM', '14:30:00'],
    ['0905', '09:05:00'],
    ['905', '09:05:00'],
    ['1130am', '11:30:00'],
    ['09h05', '09:05:00'],
    ['9h', '09:00:00'],
    ['9 h 05 min', '09:05:00'],
    ['14:30 Uhr', '14:30:00'],
    ['9 Uhr', '09:00:00'],
    ['14:30h', '14:30:00'],
    ['1430 hrs', '14:30:00'],
    ['0.375', '09:00:00'],
    ['0,5', '12:00:00'],
    ['1899-12-30 09:05:00', '09:05:00'],
    ['١٤:٠٥', '14:05:00'],
  ])('reads %s as %s', (text, time) => expect(parseTime(text)).toBe(time));

  it.each([
    '9',
    '24:00',
    '25:00',
    '14:60',
    '12:00:60',
    '13 am',
    '14:',
    '14.',
    '9:5',
    '09:00-09:30',
    'noon',
    '1.5',
    '9999',
    '',
  ])('finds none in %j', (text) => expect(parseTime(text)).toBeUndefined());

  it('reads back every minute of the day in every spelling', () => {
    fc.assert(
      fc.property(fc.nat({ max: 23 }), fc.nat({ max: 59 }), (hour, minute) => {
        const [h, m] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')];
        const half = `${hour % 12 || 12}:${m} ${hour < 12 ? 'am' : 'pm'}`;
        for (const text of [`${h}:${m}`, `${h}.${m}`, `${h}${m}`, `${h}h${m}`, half]) {
          expect(parseTime(text)).toBe(`${h}:${m}:00`);
        }
      }),
    );
  });
});
