import { z } from 'zod';
import type { Decoded } from '../transform-schema.ts';
import { invalid, textValue } from './decoded.ts';

/** Twenty 2.31 checks an address as zod does, letters of any script allowed, and takes no more than 255 characters. */
const email = z.email({ pattern: z.regexes.unicodeEmail }).max(255);

/** One e-mail address in lower case, as Twenty stores it; two in one cell are none. */
export function decodeEmail(text: string): Decoded {
  const address = text.toLowerCase().replace(/^mailto:\s*/, '');
  const isOne = email.safeParse(address).success && !/[,;<>]/.test(address);
  return isOne ? textValue(address) : invalid('invalid-email', 'no single e-mail address');
}
