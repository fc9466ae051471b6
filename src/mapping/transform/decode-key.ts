import type { Decoded } from '../transform-schema.ts';
import { EMPTY, textValue } from './decoded.ts';
import { isNoValue } from './no-value.ts';

/**
 * An identifier as text, so that both ends of a link read the same: 12.0 of a spreadsheet is 12, '0012 and ="0012" (how
 * spreadsheets guard leading zeros) are 0012. Letters keep their case. "NA" may be somebody's initials and stays.
 */
export function decodeKey(text: string): Decoded {
  if (isNoValue(text) && text.toLowerCase() !== 'na') return EMPTY;
  const bare = /^="(.*)"$/.exec(text)?.[1]?.trim() ?? text;
  return textValue(bare.replace(/^'(?=\S)/, '').replace(/^(\d+)\.0$/, '$1'));
}
