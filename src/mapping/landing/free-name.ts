import { isLegalName, toFieldName } from '../legal-names.ts';
import type { WorkspaceField } from '../workspace-schema.ts';

/** Sub-fields whose names, behind the field's own, Twenty 2.31 keeps for itself: `nameFirstName`. */
const SUB_FIELDS: Readonly<Partial<Record<WorkspaceField['type'], string>>> = {
  FULL_NAME: 'FirstName LastName',
  EMAILS: 'PrimaryEmail AdditionalEmails',
  PHONES: 'PrimaryPhoneNumber PrimaryPhoneCountryCode PrimaryPhoneCallingCode AdditionalPhones',
  LINKS: 'PrimaryLinkUrl PrimaryLinkLabel SecondaryLinks',
  CURRENCY: 'AmountMicros CurrencyCode',
  ADDRESS:
    'AddressStreet1 AddressStreet2 AddressCity AddressPostcode AddressState AddressCountry AddressLat AddressLng',
  ACTOR: 'Source WorkspaceMemberId Name Context',
  RICH_TEXT: 'Blocknote Markdown',
};

/** Fields that a custom object is made with. */
const OBJECT_FIELDS =
  'id name createdAt updatedAt deletedAt createdBy updatedBy position searchVector timelineActivities attachments noteTargets taskTargets'.split(
    ' ',
  );

/** Names that a new field of an object cannot have: those of its fields, their join columns and their sub-fields. */
export function takenNames(fields: readonly Pick<WorkspaceField, 'name' | 'type' | 'relation'>[]): Set<string> {
  return new Set([
    ...OBJECT_FIELDS,
    ...fields.flatMap(({ name, type, relation }) => [
      name,
      relation?.joinColumn ?? name,
      ...(type === 'RELATION' ? [`${name}Id`] : []),
      ...(SUB_FIELDS[type]?.split(' ') ?? []).map((part) => `${name}${part}`),
    ]),
  ]);
}

/** A legal field name close to the wanted one that is not taken. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = (isLegalName(wanted) ? wanted : toFieldName(wanted)).slice(0, 55);
  let name = base;
  for (let number = 1; taken.has(name) || !isLegalName(name); number += 1) {
    name = number === 1 ? `${base}Pulse` : `${base}Pulse${number}`;
  }
  return name;
}
