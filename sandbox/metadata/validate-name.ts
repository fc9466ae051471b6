import { subFieldsOf } from '../values/composites.ts';
import type { MetadataProblem } from './metadata-error.ts';
import { type FieldMeta, joinColumnOf, type ObjectMeta } from './types.ts';

const PLURALIZED = [
  'approvedAccessDomain',
  'appToken',
  'billingCustomer',
  'billingEntitlement',
  'billingMeter',
  'billingProduct',
  'billingSubscription',
  'billingSubscriptionItem',
  'featureFlag',
  'job',
  'keyValuePair',
  'pageLayout',
  'pageLayoutTab',
  'pageLayoutWidget',
  'twoFactorMethod',
  'user',
  'userWorkspace',
  'workspace',
  'role',
  'userWorkspaceRole',
  'plan',
  'event',
  'field',
  'link',
  'type',
  'object',
  'relation',
];

const RESERVED = new Set([
  ...PLURALIZED.flatMap((name) => [name, `${name}s`]),
  'currency',
  'currencies',
  'fullNames',
  'address',
  'addresses',
  'index',
  'aggregate',
  'search',
  'searches',
]);

/** What Twenty 2.31 has against a name of an object or field: its form, or that it is reserved. */
export const nameProblems = (name: string, code: string): readonly MetadataProblem[] => {
  const bad = (message: string): readonly MetadataProblem[] => [{ code, message, value: name }];
  if (name.length < 1) return bad('Name is too short');
  if (name.length > 63) return bad('Name is too long');
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
    return bad('Name is not valid: it must start with lowercase letter and contain only alphanumeric letters');
  }
  return RESERVED.has(name)
    ? bad('This name is reserved. Use a different name or the system will add "Custom" suffix.')
    : [];
};

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const columnsOf = (field: FieldMeta): readonly string[] =>
  (subFieldsOf(field.type) ?? []).map((part) => `${field.name}${capitalized(part.name)}`);

/** What stands in the way of a field name on an object: another field, a join column or a part of a composite. */
export const availabilityProblems = (object: ObjectMeta, name: string, own?: string): readonly MetadataProblem[] => {
  const others = object.fields.filter((field) => field.id !== own);
  const taken = `Name "${name}" is not available as it is already used by another`;
  if (others.some((field) => field.name === name)) {
    return [{ code: 'NOT_AVAILABLE', message: `${taken} field`, value: name }];
  }
  if (others.some((field) => joinColumnOf(field) === name)) {
    return [{ code: 'NOT_AVAILABLE', message: `${taken} join column name`, value: name }];
  }
  return others.some((field) => columnsOf(field).includes(name))
    ? [{ code: 'RESERVED_KEYWORD', message: `Name "${name}" is reserved composite field name`, value: name }]
    : [];
};
