import type { WorkspaceField } from '../../mapping/workspace-schema.ts';

/** Sub-fields that are empty when a field of the type is; Twenty 2.31 stores "" and [] in them as null. */
const PARTS: Readonly<Partial<Record<WorkspaceField['type'], readonly string[]>>> = {
  FULL_NAME: ['firstName', 'lastName'],
  EMAILS: ['primaryEmail', 'additionalEmails'],
  PHONES: ['primaryPhoneNumber', 'additionalPhones'],
  LINKS: ['primaryLinkUrl', 'secondaryLinks'],
  CURRENCY: ['amountMicros'],
  ADDRESS: ['addressStreet1', 'addressStreet2', 'addressCity', 'addressPostcode', 'addressState', 'addressCountry'],
  RICH_TEXT: ['markdown', 'blocknote'],
  ACTOR: ['name'],
};

/** REST filter for records that hold a value in any of the fields. Needs at least one. */
export function filledFilter(fields: readonly WorkspaceField[]): string {
  const columns = fields.flatMap(({ name, type, relation }) => {
    if (relation?.joinColumn !== undefined) return [relation.joinColumn];
    return PARTS[type]?.map((part) => `${name}.${part}`) ?? [name];
  });
  return anyOf(columns.map((column) => `${column}[is]:NOT_NULL`));
}

/** REST filter for records that hold any of the options. */
export function optionFilter({ name, type }: WorkspaceField, values: readonly string[]): string {
  const operator = type === 'MULTI_SELECT' ? 'containsAny' : 'in';
  return `${name}[${operator}]:[${values.join(',')}]`;
}

function anyOf(filters: readonly string[]): string {
  return filters.length === 1 ? filters.join() : `or(${filters.join(',')})`;
}
