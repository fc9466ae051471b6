import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from './parse-date.ts';

const read = (text: string, order: 'dmy' | 'mdy' | 'ymd'): string | undefined => {
  const day = parseDay(text, order);
  return day && isoDay(day);
};

describe('a day', () => {
  it.each([
    ['05/03/1984', '1984-03-05'],
    ['5/3/84', '1984-03-05'],
    ['05.03.1984', '1984-03-05'],
    ['05.03.1984.', '1984-03-05'],
    ['5. 3. 1984', '1984-03-05'],
    ['05-03-1984', '1984-03-05'],
    ['05–03–1984', '1984-03-05'],
    ['05 03 1984', '1984-03-05'],
    ['05031984', '1984-03-05'],
    ['19840305', '1984-03-05'],
    ['1984-03-05', '1984-03-05'],
    ['1984/3/5', '1984-03-05'],
    ['1984.03.05', '1984-03-05'],
    ['٠٥/٠٣/١٩٨٤', '1984-03-05'],
    ['۰۵/۰۳/۱۹۸۴', '1984-03-05'],
    ['29/02/2024', '2024-02-29'],
    ['31/12/30', '2030-12-31'],
    ['31/12/31', '1931-12-31'],
    ['45123', '2023-07-16'],
    ['45123.75', '2023-07-16'],
    ['30749', '1984-03-08'],
  ])('reads %s day first as %s', (text, day) => expect(read(text, 'dmy')).toBe(day));

  it.each([
    '5 Mar 1984',
    '5-Mar-84',
    '05MAR1984',
    '05Mar84',
    'Mar 5, 1984',
    'March 5th, 1984',
    '5th of March 1984',
    '1984 March 5',
    '1984-Mar-05',
    'Monday, 5 March 1984',
    'Mon 05/03/1984',
    '5. März 1984',
    '5. Mrz. 1984',
    'Montag, 5. Maerz 1984',
    '5 mars 1984',
    'lundi 5 mars 1984',
    'lun. 05/03/1984',
    '5 de marzo de 1984',
    'lunes 5 de marzo del 1984',
    '5 de março de 1984',
    'segunda-feira, 5 de março de 1984',
  ])('reads the words of %s', (text) => expect(read(text, 'dmy')).toBe('1984-03-05'));

  it.each([
    ['1er août 2024', '2024-08-01'],
    ['15 févr. 2024', '2024-02-15'],
    ['14 juil. 2024', '2024-07-14'],
    ['3 ene 2024', '2024-01-03'],
    ['7 dez 2024', '2024-12-07'],
    ['24. Dez. 2024', '2024-12-24'],
    ['mar 5 mars 2024', '2024-03-05'],
    ['1º de maio de 2024', '2024-05-01'],
  ])('reads %s as %s', (text, day) => expect(read(text, 'dmy')).toBe(day));

  it('takes day and month as the order says and never swaps them to make a value fit', () => {
    expect(read('03/04/2024', 'dmy')).toBe('2024-04-03');
    expect(read('03/04/2024', 'mdy')).toBe('2024-03-04');
    expect(read('04/13/2024', 'dmy')).toBeUndefined();
    expect(read('13/04/2024', 'mdy')).toBeUndefined();
    expect(read('84-03-05', 'ymd')).toBe('1984-03-05');
    expect(read('05/03/1984', 'ymd')).toBeUndefined();
    expect(read('2024-13-04', 'dmy')).toBeUndefined();
    expect(read('03051984', 'mdy')).toBe('1984-03-05');
    expect(read('84-Mar-05', 'ymd')).toBe('1984-03-05');
  });

  it.each([
    '2024-02-30',
    '30/02/2024',
    '29/02/2023',
    '31/04/2024',
    '00/01/2024',
    '01/00/2024',
    '1/1/2',
    '1/1/202',
    '123/1/2024',
    '05/1984',
    'March 1984',
    '1984',
    '1700-01-01',
    '2024-01-01-01',
    '9999',
    '99999',
    'yesterday',
    '5 Smarch 2024',
    'Mar 5',
    '12/12/12/12',
    '٣',
    '5 mar abr 2024',
  ])('finds no day in %s', (text) => {
    for (const order of ['dmy', 'mdy', 'ymd'] as const) expect(read(text, order)).toBeUndefined();
  });

  it('reads back every day of the calendar in every order and spelling', () => {
    const days = fc.date({ min: new Date('1931-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.', ' '), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        expect(read([d, m, y].join(mark), 'dmy')).toBe(iso);
        expect(read([m, d, y].join(mark), 'mdy')).toBe(iso);
        expect(read([y, m, d].join(mark), 'dmy')).toBe(iso);
        expect(read([d, m, y.slice(2)].join(mark), 'dmy')).toBe(iso);
        expect(read(`${y}${m}${d}`, 'mdy')).toBe(iso);
        expect(read(`${d}${m}${y}`, 'dmy')).toBe(iso);
        expect(read(`${m}${d}${y}`, 'mdy')).toBe(iso);
        for (const locale of ['en-GB', 'en-US', 'es-ES', 'fr-FR', 'pt-BR', 'de-DE']) {
          const words = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
          expect(read(words, 'dmy')).toBe(iso);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives a real day or nothing for any text', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{4,12}$/));
    fc.assert(
      fc.property(texts, fc.constantFrom('dmy', 'mdy', 'ymd'), (text, order) => {
        const day = read(text, order);
        expect(day === undefined || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)).toBe(true);
      }),
    );
  });
});
