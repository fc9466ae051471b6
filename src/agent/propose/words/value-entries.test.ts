import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeId } from '../../../mapping/pulse-model.ts';
import { foldWord } from '../../../mapping/transform/clean-text.ts';
import { isOptionLabel, isOptionValue } from '../../../mapping/validate/option-rules.ts';
import { canonicalEntries, valueEntries } from './value-entries.ts';

const map = (attribute: AttributeId | null, ...words: string[]): Record<string, string> =>
  Object.fromEntries(valueEntries({ attribute, words }).map(({ from, to }) => [from, to]));

describe('the words of a picklist', () => {
  it.each([
    [['M', 'F'], { M: 'MALE', F: 'FEMALE' }],
    [['1', '2'], { 1: 'MALE', 2: 'FEMALE' }],
    [['Male', 'FEMALE', 'Other'], { Male: 'MALE', FEMALE: 'FEMALE', Other: 'OTHER' }],
    [['H', 'F'], { H: 'MALE', F: 'FEMALE' }],
    [['H', 'M'], { H: 'MALE', M: 'FEMALE' }],
    [['Hombre', 'Mujer'], { Hombre: 'MALE', Mujer: 'FEMALE' }],
    [['m', 'w', 'd'], { m: 'MALE', w: 'FEMALE', d: 'OTHER' }],
    [['männlich', 'weiblich'], { männlich: 'MALE', weiblich: 'FEMALE' }],
    [['Masculino', 'Feminino'], { Masculino: 'MALE', Feminino: 'FEMALE' }],
    [['Mard', 'Aurat', 'Khunsa'], { Mard: 'MALE', Aurat: 'FEMALE', Khunsa: 'OTHER' }],
    [['Male', 'N/A'], { Male: 'MALE' }],
  ])('mean a sex: %j', (words, meant) => expect(map('patient.sex', ...words)).toEqual(meant));

  it('mean blood groups in every spelling, and never the opposite', () => {
    expect(map('patient.bloodGroup', 'A+', 'A-', 'AB +ve', 'o neg', '0 Rh+', 'B Positive', 'O−')).toEqual({
      'A+': 'A_POSITIVE',
      'A-': 'A_NEGATIVE',
      'AB +ve': 'AB_POSITIVE',
      'o neg': 'O_NEGATIVE',
      '0 Rh+': 'O_POSITIVE',
      'B Positive': 'B_POSITIVE',
      'O−': 'O_NEGATIVE',
    });
  });

  it('mean marital states and channels', () => {
    expect(map('patient.maritalStatus', 'M', 'S', 'Viudo', 'verheiratet', 'Divorcé(e)')).toEqual({
      M: 'MARRIED',
      S: 'SINGLE',
      Viudo: 'WIDOWED',
      verheiratet: 'MARRIED',
      'Divorcé(e)': 'DIVORCED',
    });
    expect(map('message.channel', 'Text', 'E-Mail', 'Phone call', 'Pigeon')).toEqual({
      Text: 'SMS',
      'E-Mail': 'EMAIL',
      'Phone call': 'CALL',
      Pigeon: 'PIGEON',
    });
  });

  it('keep the clinic’s own status and say beside it what it means for a task', () => {
    expect(
      valueEntries({ attribute: 'appointment.status', words: ['Completed', 'No show', 'Booked', 'Blue'] }),
    ).toEqual([
      { from: 'Completed', to: 'COMPLETED', label: 'Completed', taskStatus: 'DONE' },
      { from: 'No show', to: 'NO_SHOW', label: 'No show', taskStatus: 'DONE' },
      { from: 'Booked', to: 'BOOKED', label: 'Booked', taskStatus: 'TODO' },
      { from: 'Blue', to: 'BLUE', label: 'Blue', taskStatus: 'TODO' },
    ]);
  });

  it('become options that the workspace has, by what they mean', () => {
    const existing = [
      { id: '1', value: 'M', label: 'Männlich' },
      { id: '2', value: 'FRAU', label: 'Frau' },
      { id: '3', value: 'X', label: 'Keine Angabe' },
    ];
    const entries = valueEntries({ attribute: 'patient.sex', words: ['male', 'F', 'unknown'], existing });
    expect(entries.map(({ to, label }) => [to, label])).toEqual([
      ['M', 'Männlich'],
      ['FRAU', 'Frau'],
      ['UNKNOWN', 'Unknown'],
    ]);
    const own = valueEntries({
      attribute: null,
      words: ['front desk', 'Nurse'],
      existing: [{ value: 'FD', label: 'Front Desk' }],
    });
    expect(own.map(({ to }) => to)).toEqual(['FD', 'NURSE']);
  });

  it('never take the value of an option of the workspace that means something else', () => {
    const existing = [{ value: 'NURSE', label: 'Krankenschwester' }];
    expect(valueEntries({ attribute: null, words: ['Nurse!'], existing }).map(({ to }) => to)).toEqual(['NURSE_2']);
  });

  it('give legal options; the same for one word in two spellings, different ones for different words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('A,B', 'a b', 'Ä', 'A', '-', 'é'.repeat(70)),
    );
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), (list) => {
        const entries = valueEntries({ attribute: null, words: list });
        for (const { from, to, label } of entries) {
          expect([to, isOptionValue(to), isOptionLabel(label)]).toEqual([to, true, true]);
          for (const other of entries) expect(to === other.to).toBe(foldWord(from) === foldWord(other.from));
        }
      }),
    );
  });

  it('are those of every clinic where the column’s own are not known', () => {
    const entries = canonicalEntries('patient.sex');
    expect(entries.find(({ from }) => from === 'femme')?.to).toBe('FEMALE');
    expect(entries.find(({ from }) => from === 'm')?.to).toBe('MALE');
  });
});
