import { describe, expect, it } from 'vitest';
import { asciiDigits, cleanText, foldWord } from './clean-text.ts';

describe('a text', () => {
  it('loses what cannot be seen or stored, and nothing else', () => {
    expect(cleanText('\ufeff  Ayesha\u0000 \u200bKhan\u00ad\u200e \n')).toBe('Ayesha Khan');
    expect(cleanText('line\u2028break')).toBe('line\nbreak');
    expect(cleanText('tab\tand\nline\r\n  stay')).toBe('tab\tand\nline\r\n  stay');
    expect(cleanText('half \ud83d')).toBe('half \ufffd');
    expect(cleanText('a\u200cb')).toBe('ab');
    expect(cleanText('\u00a0nbsp\u00a0')).toBe('nbsp');
  });

  it('keeps the joiners that Urdu and emoji are written with, and Arabic signs', () => {
    for (const text of ['آئی\u200cڈی', '👨‍⚕️', '؀١٢', 'Ünïcödé', '日本']) expect(cleanText(text)).toBe(text);
  });

  it('compares words without case, accents, blanks and kinds of dash', () => {
    expect(foldWord('  Médecin   GÉNÉRALISTE ')).toBe('medecin generaliste');
    expect(foldWord('O−')).toBe('o-');
    expect(foldWord('O+')).not.toBe(foldWord('O-'));
  });

  it('reads digits of other scripts', () => {
    expect(asciiDigits('۰۳۰۰–١٢٣４')).toBe('0300-1234');
  });
});
