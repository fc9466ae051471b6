import { foldWord } from './clean-text.ts';
import { ALPHA2_BY_ALPHA3 } from './country-codes.ts';

/** Names that people write and that no list of countries holds, as `foldWord` writes them. */
const ALIASES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  america: 'US',
  'united states of america': 'US',
  'estados unidos de america': 'US',
  'etats-unis d’amerique': 'US',
  eua: 'US',
  eeuu: 'US',
  uae: 'AE',
  emirates: 'AE',
  'u.a.e': 'AE',
  ksa: 'SA',
  'kingdom of saudi arabia': 'SA',
  holland: 'NL',
  'the netherlands': 'NL',
  korea: 'KR',
  'republic of korea': 'KR',
  turkey: 'TR',
  'czech republic': 'CZ',
  'ivory coast': 'CI',
  burma: 'MM',
  macedonia: 'MK',
  swaziland: 'SZ',
  'cape verde': 'CV',
  palestine: 'PS',
  'hong kong': 'HK',
  macau: 'MO',
  macao: 'MO',
  'russian federation': 'RU',
  'islamic republic of pakistan': 'PK',
  'republic of ireland': 'IE',
  eire: 'IE',
  brd: 'DE',
  'bundesrepublik deutschland': 'DE',
};

const LANGUAGES = ['en', 'es', 'fr', 'pt', 'de', 'it', 'nl', 'tr', 'ar', 'ur'];
const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const codes = new Map<string, string>();
for (const [alpha3, alpha2] of ALPHA2_BY_ALPHA3) {
  codes.set(alpha3.toLowerCase(), alpha2);
  codes.set(alpha2.toLowerCase(), alpha2);
}
for (const language of LANGUAGES) {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const alpha2 of ALPHA2_BY_ALPHA3.values()) {
    const name = foldWord(display.of(alpha2) ?? '');
    if (name !== '' && !codes.has(name)) codes.set(name, alpha2);
  }
}

/**
 * The English name, as `Intl` and so Twenty's own picker writes it, of a country given by name (ten languages), ISO code
 * of two or three letters, or common alias; undefined for none.
 */
export function knownCountry(text: string): string | undefined {
  const folded = foldWord(text).replace(/\.$/, '');
  const bare = folded.replace(/(?<=^|\.)([a-z])\./g, '$1');
  const code = ALIASES[folded] ?? codes.get(folded) ?? ALIASES[bare] ?? codes.get(bare.replaceAll('.', ''));
  return code === undefined ? undefined : english.of(code);
}

/** As `knownCountry`; a text that names none is kept, since Twenty takes any. */
export function countryName(text: string): string {
  return knownCountry(text) ?? text;
}
