import { foldWord } from './clean-text.ts';

const ALIASES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  usa: 'US',
  america: 'US',
  'united states of america': 'US',
  uae: 'AE',
  holland: 'NL',
  korea: 'KR',
  turkey: 'TR',
  pak: 'PK',
};

const LANGUAGES = ['en', 'es', 'fr', 'pt', 'de'];
const names = new Map<string, string>();
const english = new Intl.DisplayNames('en', { type: 'region' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
for (const language of LANGUAGES) {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const first of letters) {
    for (const second of letters) {
      const name = display.of(first + second);
      if (name !== undefined && !names.has(foldWord(name))) names.set(foldWord(name), first + second);
    }
  }
}

/** The English name of a country given by name (five languages), code or common alias; the text itself when unknown. */
export function countryName(text: string): string {
  const folded = foldWord(text);
  const code = ALIASES[folded] ?? names.get(folded) ?? (/^[a-z]{2}$/.test(folded) ? folded.toUpperCase() : undefined);
  if (code === undefined) return text;
  const name = english.of(code);
  return name === undefined || name === code ? text : name;
}
