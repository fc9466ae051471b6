import { isObject } from '../json.ts';
import { malformed } from './metadata-error.ts';
import { FIELD_TYPES, type FieldType } from './types.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FORBIDDEN = ['not', 'or', 'and', 'Int', 'Float', 'Boolean', 'String', 'ID'];

export type RelationInput = {
  readonly type: 'MANY_TO_ONE' | 'ONE_TO_MANY';
  readonly targetObjectMetadataId: string;
  readonly targetFieldLabel: string;
  readonly targetFieldIcon: string | null;
};

/** A field that a client wants, with Twenty's own defaults filled in. */
export type FieldInput = {
  readonly objectMetadataId: string;
  readonly type: FieldType;
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly isNullable: boolean;
  readonly isUnique: boolean;
  readonly isLabelSyncedWithName: boolean;
  readonly defaultValue: unknown;
  readonly options: unknown;
  readonly settings: Readonly<Record<string, unknown>> | null;
  readonly relation: RelationInput | null;
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const typeOf = (value: unknown): FieldType | undefined => FIELD_TYPES.find((type) => type === value);

const relationOf = (value: unknown): RelationInput | null => {
  if (!isObject(value)) return null;
  return {
    type: value.type === 'ONE_TO_MANY' ? 'ONE_TO_MANY' : 'MANY_TO_ONE',
    targetObjectMetadataId: textOrNull(value.targetObjectMetadataId) ?? '',
    targetFieldLabel: textOrNull(value.targetFieldLabel) ?? '',
    targetFieldIcon: textOrNull(value.targetFieldIcon),
  };
};

const problemsOf = (body: Readonly<Record<string, unknown>>): readonly string[] => [
  ...(typeOf(body.type) === undefined ? [`type must be one of the following values: ${FIELD_TYPES.join(', ')}`] : []),
  ...(body.name === '' || FORBIDDEN.some((name) => name === body.name)
    ? ['name has failed the name validation check']
    : []),
  ...(body.name === '' || body.name === undefined ? ['name should not be empty'] : []),
  ...(typeof body.name === 'string' ? [] : ['name must be a string']),
  ...(body.label === '' || body.label === undefined ? ['label should not be empty'] : []),
  ...(typeof body.label === 'string' ? [] : ['label must be a string']),
  ...(typeof body.objectMetadataId === 'string' && UUID.test(body.objectMetadataId)
    ? []
    : ['objectMetadataId must be a UUID']),
];

/** Checks the shape of the body of a field to create, as Twenty's framework does, before anything else is looked at. */
export const fieldInputOf = (given: unknown): FieldInput => {
  const body = isObject(given) ? given : {};
  const problems = problemsOf(body);
  const type = typeOf(body.type);
  if (problems.length > 0 || type === undefined) throw malformed(problems);
  return {
    objectMetadataId: textOrNull(body.objectMetadataId) ?? '',
    type,
    name: textOrNull(body.name) ?? '',
    label: textOrNull(body.label) ?? '',
    description: textOrNull(body.description),
    icon: textOrNull(body.icon),
    isNullable: body.isNullable !== false,
    isUnique: body.isUnique === true,
    isLabelSyncedWithName: body.isLabelSyncedWithName === true,
    defaultValue: body.defaultValue ?? null,
    options: body.options ?? null,
    settings: isObject(body.settings) ? body.settings : null,
    relation: relationOf(body.relationCreationPayload),
  };
};
