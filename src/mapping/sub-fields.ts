import type { TwentyFieldType } from './workspace-schema.ts';

/** Types whose values are objects with named parts, compared and shown part by part. */
export type CompositeType =
  | 'ACTOR'
  | 'ADDRESS'
  | 'CURRENCY'
  | 'EMAILS'
  | 'FULL_NAME'
  | 'LINKS'
  | 'PHONES'
  | 'RICH_TEXT';

/** Parts of the composite types of Twenty 2.31; any other name refuses the record. */
export const SUB_FIELDS: Readonly<Record<CompositeType, Readonly<Record<string, 'text' | 'number' | 'list' | 'any'>>>> =
  {
    ACTOR: { source: 'text', name: 'text', workspaceMemberId: 'text', context: 'any' },
    ADDRESS: {
      addressStreet1: 'text',
      addressStreet2: 'text',
      addressCity: 'text',
      addressPostcode: 'text',
      addressState: 'text',
      addressCountry: 'text',
      addressLat: 'number',
      addressLng: 'number',
    },
    CURRENCY: { amountMicros: 'any', currencyCode: 'text' },
    EMAILS: { primaryEmail: 'text', additionalEmails: 'list' },
    FULL_NAME: { firstName: 'text', lastName: 'text' },
    LINKS: { primaryLinkUrl: 'text', primaryLinkLabel: 'text', secondaryLinks: 'list' },
    PHONES: {
      primaryPhoneNumber: 'text',
      primaryPhoneCountryCode: 'text',
      primaryPhoneCallingCode: 'text',
      additionalPhones: 'list',
    },
    RICH_TEXT: { markdown: 'text', blocknote: 'text' },
  };

export function isComposite(type: TwentyFieldType): type is CompositeType {
  return Object.hasOwn(SUB_FIELDS, type);
}
