/** Control characters (escape sequences among them) and those that turn the direction of writing. */
const ACTIVE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Text of a file or of Twenty as one harmless line: a cell must not clear the screen, colour it, forge a line or swap
 * what stands left and right of it. Breaks and tabs become a space, the rest shows as U+FFFD.
 */
export function plainText(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(ACTIVE, '\ufffd');
}
