import type { FieldType } from '../metadata/types.ts';

export type SubFieldType = 'TEXT' | 'NUMERIC' | 'RAW_JSON' | 'UUID' | 'SELECT';

/** One part of a composite field. `empty` is what an answer shows when nothing is stored. */
export type SubField = {
  readonly name: string;
  readonly type: SubFieldType;
  readonly empty: '' | null | readonly [];
  /** Whether a unique index over the field includes this part. */
  readonly unique?: true;
};

const text = (name: string): SubField => ({ name, type: 'TEXT', empty: '' });
const list = (name: string): SubField => ({ name, type: 'RAW_JSON', empty: [] });

const PARTS: Readonly<Partial<Record<FieldType, readonly SubField[]>>> = {
  FULL_NAME: [text('firstName'), text('lastName')],
  EMAILS: [{ ...text('primaryEmail'), unique: true }, list('additionalEmails')],
  PHONES: [
    { ...text('primaryPhoneNumber'), unique: true },
    { ...text('primaryPhoneCountryCode'), unique: true },
    { ...text('primaryPhoneCallingCode'), unique: true },
    list('additionalPhones'),
  ],
  LINKS: [text('primaryLinkLabel'), { ...text('primaryLinkUrl'), unique: true }, list('secondaryLinks')],
  CURRENCY: [
    { name: 'amountMicros', type: 'NUMERIC', empty: null },
    { name: 'currencyCode', type: 'TEXT', empty: null },
  ],
  ADDRESS: [
    text('addressStreet1'),
    text('addressStreet2'),
    text('addressCity'),
    text('addressPostcode'),
    text('addressState'),
    text('addressCountry'),
    { name: 'addressLat', type: 'NUMERIC', empty: null },
    { name: 'addressLng', type: 'NUMERIC', empty: null },
  ],
  RICH_TEXT: [{ name: 'blocknote', type: 'TEXT', empty: null }, text('markdown')],
  ACTOR: [
    { name: 'source', type: 'SELECT', empty: null },
    { name: 'workspaceMemberId', type: 'UUID', empty: null },
    text('name'),
    { name: 'context', type: 'RAW_JSON', empty: null },
  ],
};

/** The parts of a composite field type, or undefined when the type holds one plain value. */
export const subFieldsOf = (type: FieldType): readonly SubField[] | undefined => PARTS[type];
