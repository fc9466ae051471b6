import { z } from 'zod';
import { refuse } from './refuse.ts';

const email = z.email({ pattern: z.regexes.unicodeEmail }).max(255);

const checked = (value: unknown, key: string): string => {
  if (typeof value === 'string' && (value === '' || email.safeParse(value).success)) return value;
  throw refuse('Invalid string value', value, `for email field "${key}"`);
};

/** The main address: valid, lower-cased; blanks around it make it invalid, as in Twenty. */
export const primaryEmailOf = (value: unknown, key: string): string | null =>
  value === null || value === undefined ? null : checked(value, key).toLowerCase() || null;

/** The further addresses, each valid and lower-cased; an empty list is stored as nothing. */
export const additionalEmailsOf = (value: unknown, key: string): readonly string[] | null => {
  if (value === null) return null;
  if (typeof value === 'string') return [checked(value, key).toLowerCase()];
  if (!Array.isArray(value) || value.includes(null)) {
    throw refuse('Invalid value', value, `for field "${key} - Array values need to be string"`);
  }
  const emails = value.map((item) => checked(item, key).toLowerCase());
  return emails.length === 0 ? null : emails;
};
