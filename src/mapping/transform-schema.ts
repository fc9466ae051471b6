import { z } from 'zod';
import { DateOrder } from './source-profile.ts';

const decimal = z.enum(['.', ',']);

/**
 * How the raw text of a cell becomes a value. A closed set: a map can name nothing else, so a confirmed map can be
 * read, replayed and trusted. `docs/transforms.md` says of each what it accepts and what happens to what it does not.
 */
export const Transform = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text') }).describe('trimmed text; NUL and zero-width characters removed'),
  z.object({ kind: z.literal('key') }).describe('identifier, trimmed, kept as text; 12.0 of a spreadsheet becomes 12'),
  z
    .object({ kind: z.literal('person-name'), order: z.enum(['given-first', 'family-first', 'comma']) })
    .describe('one cell to given and family name; "Khan, Ayesha" is order comma'),
  z
    .object({ kind: z.literal('address'), country: z.string().optional() })
    .describe(
      'one cell to street, city, state, postcode, country by its commas; country is assumed where it names none',
    ),
  z.object({ kind: z.literal('email') }),
  z
    .object({ kind: z.literal('phone'), country: z.string() })
    .describe('national number and country by libphonenumber; country is the ISO 3166 code assumed without a +'),
  z
    .object({ kind: z.literal('url') })
    .describe('one spelling: https://, host in lower case without www., no slash at the end; the path stays'),
  z.object({ kind: z.literal('country') }).describe('name or code to the English country name that Twenty shows'),
  z.object({ kind: z.literal('date'), order: DateOrder }).describe('to yyyy-MM-dd; Excel serials are read too'),
  z
    .object({ kind: z.literal('date-time'), order: DateOrder, timeZone: z.string() })
    .describe('to an instant; a time without a zone is local time in timeZone; a bare day is its start'),
  z.object({ kind: z.literal('time') }).describe('to HH:mm:ss; 9:05 am, 0905 and 09h05 are read'),
  z.object({ kind: z.literal('integer') }),
  z
    .object({ kind: z.literal('number'), decimal, unit: z.string().optional() })
    .describe('to a decimal; a trailing unit word is cut when it is `unit`, any other makes the value invalid'),
  z
    .object({ kind: z.literal('money'), decimal, currency: z.string() })
    .describe('to micros (amount × 1,000,000) and a currency: of the cell if it names one, else `currency`'),
  z.object({ kind: z.literal('currency'), fallback: z.string() }).describe('symbol or name to the ISO 4217 code'),
  z.object({ kind: z.literal('boolean'), truthy: z.array(z.string()), falsy: z.array(z.string()) }),
  z
    .object({
      kind: z.literal('value-map'),
      /** Source words (compared without case, accents and blanks) to option values or plain words. */
      entries: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          label: z.string(),
          /** Option of a second field that the same column feeds: `task.status` beside the appointment's own word. */
          taskStatus: z.enum(['TODO', 'IN_PROGRESS', 'DONE']).optional(),
        }),
      ),
      unknown: z.enum(['new-option', 'reject', 'keep-raw']),
    })
    .describe('picklist words to Twenty options'),
  z
    .object({ kind: z.literal('list'), separator: z.string() })
    .describe('one cell to several texts; blanks and "none" words fall away'),
]);
export type Transform = z.infer<typeof Transform>;
export type TransformKind = Transform['kind'];

/** A value after its transform, as plain JSON; what `etl` composes records from. */
export type DecodedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'person-name'; readonly given: string; readonly family: string }
  | {
      readonly kind: 'address';
      readonly street: string;
      readonly city: string;
      readonly state: string;
      readonly postcode: string;
      readonly country: string;
    }
  | { readonly kind: 'phone'; readonly number: string; readonly country: string; readonly callingCode: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'money'; readonly micros: number; readonly currency: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** An option of a picklist: `option` is Twenty's value, `label` the source's own word. */
  | {
      readonly kind: 'option';
      readonly option: string;
      readonly label: string;
      readonly taskStatus?: TaskStatus | undefined;
    };

export type TaskStatus = 'TODO' | 'IN_PROGRESS' | 'DONE';

/** A transform's answer: a value, nothing (an empty cell), or why the text does not fit. The reason holds no value. */
export type Decoded =
  | { readonly outcome: 'value'; readonly value: DecodedValue }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'invalid'; readonly code: InvalidCode; readonly reason: string };

export type InvalidCode =
  | 'invalid-date'
  | 'invalid-time'
  | 'invalid-number'
  | 'invalid-email'
  | 'invalid-phone'
  | 'invalid-url'
  | 'invalid-boolean'
  | 'unknown-choice'
  | 'unknown-unit'
  | 'unknown-currency';
