/** The field types of Twenty 2.31. */
export const FIELD_TYPES = [
  'ACTOR',
  'ADDRESS',
  'ARRAY',
  'BOOLEAN',
  'CURRENCY',
  'DATE',
  'DATE_TIME',
  'EMAILS',
  'FILES',
  'FULL_NAME',
  'LINKS',
  'MORPH_RELATION',
  'MULTI_SELECT',
  'NUMBER',
  'NUMERIC',
  'PHONES',
  'POSITION',
  'RATING',
  'RAW_JSON',
  'RELATION',
  'RICH_TEXT',
  'SELECT',
  'TEXT',
  'TS_VECTOR',
  'UUID',
] as const;

export type FieldType = (typeof FIELD_TYPES)[number];

/** One choice of a SELECT, MULTI_SELECT or RATING field. */
export type FieldOption = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly position: number;
  readonly color?: string;
};

export type FieldSettings = {
  readonly relationType?: 'MANY_TO_ONE' | 'ONE_TO_MANY';
  readonly onDelete?: 'CASCADE' | 'SET_NULL' | 'RESTRICT' | 'NO_ACTION';
  readonly joinColumnName?: string;
  readonly maxNumberOfValues?: number;
  readonly [key: string]: unknown;
};

/** The other side of a relation: ids of its object and field. */
export type RelationTarget = { readonly objectId: string; readonly fieldId: string };

export type FieldMeta = {
  readonly id: string;
  readonly universalIdentifier: string;
  readonly objectMetadataId: string;
  readonly type: FieldType;
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly isActive: boolean;
  readonly isSystem: boolean;
  readonly isUIEditable: boolean;
  readonly isNullable: boolean;
  readonly isUnique: boolean;
  readonly isLabelSyncedWithName: boolean;
  /** Standard fields come with the workspace and cannot be deleted. */
  readonly isStandard: boolean;
  readonly defaultValue: unknown;
  readonly options: readonly FieldOption[] | null;
  readonly settings: FieldSettings | null;
  readonly morphId: string | null;
  readonly target: RelationTarget | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type ObjectMeta = {
  readonly id: string;
  readonly universalIdentifier: string;
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly labelSingular: string;
  readonly labelPlural: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly shortcut: string | null;
  readonly isActive: boolean;
  readonly isSystem: boolean;
  readonly isSearchable: boolean;
  readonly isUIEditable: boolean;
  readonly isUICreatable: boolean;
  readonly isLabelSyncedWithName: boolean;
  readonly isStandard: boolean;
  readonly openRecordIn: string;
  readonly duplicateCriteria: readonly (readonly string[])[] | null;
  readonly labelIdentifierFieldMetadataId: string;
  readonly imageIdentifierFieldMetadataId: string | null;
  readonly fields: readonly FieldMeta[];
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** The column that holds the id of the other record, when the field is the many side of a relation. */
export const joinColumnOf = (field: FieldMeta): string | undefined =>
  (field.type === 'RELATION' || field.type === 'MORPH_RELATION') && field.settings?.relationType === 'MANY_TO_ONE'
    ? `${field.name}Id`
    : undefined;
