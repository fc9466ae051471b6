import type { Json } from '../../mapping/hash.ts';
import { isRecord } from '../record.ts';

/** What a text can hold that Twenty's database cannot: a NUL is refused, half a character becomes U+FFFD in silence. */
export type BadCharacter = 'nul-character' | 'broken-character';

/** Looks through a value, at any depth, for characters that would not arrive. */
export function badCharacterIn(value: Json | undefined): BadCharacter | undefined {
  if (typeof value === 'string') {
    if (value.includes('\0')) return 'nul-character';
    return /\p{Surrogate}/u.test(value) ? 'broken-character' : undefined;
  }
  const members = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  for (const member of members) {
    const bad = badCharacterIn(member);
    if (bad !== undefined) return bad;
  }
  return undefined;
}
