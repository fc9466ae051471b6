import { describe, expect, it } from 'vitest';
import { PULSE_DICTIONARY } from '../pulse/header-patterns.ts';
import { detectLanguages } from './detect-languages.ts';
import type { Language } from './dictionary.ts';
import { HeaderReader } from './reader.ts';

function words(header: string, ...languages: Language[]): string[] {
  return new HeaderReader(PULSE_DICTIONARY, languages)
    .read(header)
    .map(({ tokens }) => tokens.map(({ word }) => word).join(' '));
}

describe('reading headers', () => {
  it.each([
    ['DOB', 'birth date'],
    ['PT_DTNASC', 'patient birth date'],
    ['patientId', 'patient id'],
    ['fechaNacimiento', 'birth date'],
    ['Geburtsdatum', 'birth date'],
    ['N° dossier', 'medical record'],
    ['Mode de règlement', 'method'],
    ['shanakhti_card_number', 'national identity'],
    ['Prscrptn Dt', 'prescription date'],
  ])('reads %s as %s', (header, canon) => {
    expect(words(header, 'Spanish', 'French', 'Portuguese', 'German', 'Roman Urdu')).toContain(canon);
  });

  it('gives each reading of a word with two meanings', () => {
    expect(words('Estado', 'Spanish')).toEqual(expect.arrayContaining(['state', 'status']));
  });

  it('leaves a word that no lexicon holds as it stands, and says so', () => {
    const [reading] = new HeaderReader(PULSE_DICTIONARY, []).read('zqxv');
    expect(reading?.tokens).toEqual([{ word: 'zqxv', certainty: 1, known: false }]);
  });

  it('reads a mistyped word with less certainty than a right one', () => {
    const [token] = new HeaderReader(PULSE_DICTIONARY, []).read('Telephoen')[0]?.tokens ?? [];
    expect(token?.word).toBe('phone');
    expect(token?.certainty).toBeLessThan(1);
  });

  it('tells the language of an export from its headers', () => {
    expect(detectLanguages(PULSE_DICTIONARY, ['Vorname', 'Nachname', 'Geburtsdatum', 'PLZ', 'Ort'])).toContain(
      'German',
    );
    expect(detectLanguages(PULSE_DICTIONARY, ['First Name', 'Last Name', 'DOB', 'Zip', 'City'])).toEqual([]);
  });
});
