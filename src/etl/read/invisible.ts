/**
 * Letters that nobody sees and that databases or comparisons stumble over: NUL, zero-width space, word joiner, and a byte
 * order mark within the text. The joiners of emoji and Urdu are none of them: they change what is read.
 */
const LETTERS = ['\u0000', '\u200B', '\u2060', '\uFEFF'];
const ANY = new RegExp(`[${LETTERS.join('')}]`);
const ALL = new RegExp(ANY, 'g');

export function hasInvisible(text: string): boolean {
  return ANY.test(text);
}

export function withoutInvisible(text: string): string {
  return text.replace(ALL, '');
}
