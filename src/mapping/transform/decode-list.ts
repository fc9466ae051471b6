import type { Decoded } from '../transform-schema.ts';
import { cleanText, foldWord } from './clean-text.ts';
import { EMPTY } from './decoded.ts';
import { isNoValue } from './no-value.ts';

/** Words that say "nothing" in a list of allergies or conditions, as `foldWord` writes them. */
const NONE = new Set(
  `no|nka|nkda|nkfa|none known|none reported|none noted|nothing|no allergies|no allergy|no known allergies
  |no known drug allergies|no known allergy|not known|denies|ninguna|ninguno|ninguna conocida|ninguno conocido|no conocidas
  |sin alergias|aucune|aucun|aucune connue|neant|ras|pas d'allergie|nenhuma|nenhum|nenhuma conhecida|sem alergias|nega
  |keine|keine bekannt|keine bekannten|kein|nessuna|nessuno|koi nahi|koi nahin|nahi|nahin`
    .split('|')
    .map((word) => word.trim()),
);

/**
 * One cell to several texts, at the map's separator and at line breaks. Blanks, repeated items and words for "none"
 * fall away; a cell of nothing else is empty.
 */
export function decodeList(text: string, separator: string): Decoded {
  const items = new Map<string, string>();
  for (const part of text.split(separator).flatMap((piece) => piece.split(/\r?\n/))) {
    const item = cleanText(part);
    const word = foldWord(item).replace(/\.$/, '');
    if (word === '' || isNoValue(word) || NONE.has(word) || items.has(word)) continue;
    items.set(word, item);
  }
  return items.size === 0 ? EMPTY : { outcome: 'value', value: { kind: 'list', items: [...items.values()] } };
}
