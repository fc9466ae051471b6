import { createHash } from 'node:crypto';

// Twenty 2.31 takes ids of versions 1 to 5 only: UUIDv7 and the nil UUID are refused.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether Twenty takes the text as a record id. */
export const isTwentyUuid = (text: string): boolean => UUID.test(text);

/** The same UUID (shape of version 5) for the same parts, so that a fresh sandbox always holds the same ids. */
export const stableUuid = (...parts: readonly string[]): string => {
  const hex = createHash('sha1').update(parts.join('\u0000')).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};
