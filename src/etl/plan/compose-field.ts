import type { Json } from '../../mapping/hash.ts';
import type { FieldPlacement } from '../../mapping/object-map.ts';
import type { AttributeId } from '../../mapping/pulse-model.ts';
import type { DecodedValue } from '../../mapping/transform-schema.ts';
import type { TwentyFieldType } from '../../mapping/workspace-schema.ts';
import { valueText } from './source-record.ts';

type Get = (attribute: AttributeId) => DecodedValue | undefined;

/**
 * The value to send for one field, made of its parts; undefined where the row has nothing for it. Sub-fields that make
 * one value in Twenty (name, address, phones, amount) are sent whole, since parts left out are erased on an update.
 */
export function composeField(placement: FieldPlacement, get: Get): Json | undefined {
  const part = (name: string): DecodedValue | undefined => {
    for (const { attribute, part: role } of placement.parts) {
      const value = role === name ? get(attribute) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const text = (name: string): string => valueText(part(name));
  switch (placement.type) {
    case 'FULL_NAME':
      return composeName(part, text);
    case 'ADDRESS':
      return composeAddress(part, text);
    case 'PHONES':
      return composePhones(part('primaryPhone'), part('additionalPhone'));
    case 'CURRENCY':
      return composeMoney(part('amount'), text('currencyCode'));
    case 'EMAILS':
      return text('primaryEmail') === '' ? undefined : { primaryEmail: text('primaryEmail'), additionalEmails: [] };
    case 'LINKS':
      return text('primaryLinkUrl') === ''
        ? undefined
        : { primaryLinkUrl: text('primaryLinkUrl'), primaryLinkLabel: '', secondaryLinks: [] };
    case 'SELECT':
      return composeOption(part('taskStatus'), part('value'));
    default:
      return fieldValue(placement.type, firstValue(placement, get));
  }
}

/** The word of a picklist, or where the field is `task.status` what the value map says it means there. */
function composeOption(status: DecodedValue | undefined, own: DecodedValue | undefined): Json | undefined {
  if (status?.kind === 'option') return status.taskStatus;
  return own?.kind === 'option' ? own.option : undefined;
}

function firstValue(placement: FieldPlacement, get: Get): DecodedValue | undefined {
  for (const { attribute } of placement.parts) {
    const value = get(attribute);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A decoded value in the form that a field of the type takes; undefined where it says nothing. */
export function fieldValue(type: TwentyFieldType, value: DecodedValue | undefined): Json | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case 'NUMBER':
      return value.kind === 'number' ? value.number : undefined;
    case 'BOOLEAN':
      return value.kind === 'boolean' ? value.boolean : undefined;
    case 'SELECT':
      return value.kind === 'option' ? value.option : undefined;
    case 'MULTI_SELECT':
      return value.kind === 'option' ? [value.option] : undefined;
    case 'ARRAY':
      return value.kind === 'list' ? value.items : orUndefined(valueText(value), (item) => [item]);
    case 'PHONES':
      return composePhones(value, undefined);
    case 'CURRENCY':
      return composeMoney(value, '');
    case 'EMAILS':
      return orUndefined(valueText(value), (email) => ({ primaryEmail: email, additionalEmails: [] }));
    case 'LINKS':
      return orUndefined(valueText(value), (url) => ({
        primaryLinkUrl: url,
        primaryLinkLabel: '',
        secondaryLinks: [],
      }));
    case 'RICH_TEXT':
      return orUndefined(valueText(value), (markdown) => ({ markdown }));
    default:
      return orUndefined(valueText(value), (text) => text);
  }
}

function orUndefined(text: string, make: (text: string) => Json): Json | undefined {
  return text === '' ? undefined : make(text);
}

function composeName(part: (name: string) => DecodedValue | undefined, text: (name: string) => string) {
  const full = part('fullName');
  const whole = full?.kind === 'person-name' ? full : { given: valueText(full), family: '' };
  const given = [text('firstName') || (text('lastName') ? '' : whole.given), text('middleName')].filter(Boolean);
  const family = text('lastName') || (text('firstName') ? '' : whole.family);
  if (given.length === 0 && family === '') return undefined;
  return { firstName: given.join(' '), lastName: family };
}

function composeAddress(part: (name: string) => DecodedValue | undefined, text: (name: string) => string) {
  const full = part('fullAddress');
  const whole = full?.kind === 'address' ? full : undefined;
  const address = {
    addressStreet1: text('addressStreet1') || (whole?.street ?? valueText(full)),
    addressCity: text('addressCity') || (whole?.city ?? ''),
    addressState: text('addressState') || (whole?.state ?? ''),
    addressPostcode: text('addressPostcode') || (whole?.postcode ?? ''),
    addressCountry: text('addressCountry') || (whole?.country ?? ''),
  };
  return Object.values(address).every((value) => value === '') ? undefined : address;
}

function composePhones(first: DecodedValue | undefined, second: DecodedValue | undefined): Json | undefined {
  const [main, other] = first?.kind === 'phone' ? [first, second] : [second, undefined];
  if (main?.kind !== 'phone') return undefined;
  return {
    primaryPhoneNumber: main.number,
    primaryPhoneCountryCode: main.country,
    primaryPhoneCallingCode: main.callingCode,
    additionalPhones:
      other?.kind === 'phone'
        ? [{ number: other.number, countryCode: other.country, callingCode: other.callingCode }]
        : [],
  };
}

/** The currency column of a row speaks before the one that the amount was read with. */
function composeMoney(amount: DecodedValue | undefined, currency: string): Json | undefined {
  if (amount?.kind !== 'money') return undefined;
  return { amountMicros: amount.micros, currencyCode: currency || amount.currency };
}
