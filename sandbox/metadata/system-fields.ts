import { stableUuid } from '../ids.ts';
import type { FieldMeta, FieldType } from './types.ts';

type Template = {
  readonly type: FieldType;
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly defaultValue?: unknown;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly isNullable?: true;
  readonly isUIEditable?: true;
};

const ACTOR_DEFAULT = { name: "'System'", source: "'MANUAL'", workspaceMemberId: null };
const RELATIVE = { displayFormat: 'RELATIVE' };

const TEMPLATES: readonly Template[] = [
  { type: 'UUID', name: 'id', label: 'Id', description: 'Id', icon: 'Icon123', defaultValue: 'uuid' },
  {
    type: 'DATE_TIME',
    name: 'createdAt',
    label: 'Creation date',
    description: 'Creation date',
    icon: 'IconCalendar',
    defaultValue: 'now',
    settings: RELATIVE,
  },
  {
    type: 'DATE_TIME',
    name: 'updatedAt',
    label: 'Last update',
    description: 'Last time the record was changed',
    icon: 'IconCalendarClock',
    defaultValue: 'now',
    settings: RELATIVE,
  },
  {
    type: 'DATE_TIME',
    name: 'deletedAt',
    label: 'Deleted at',
    description: 'Date when the record was deleted',
    icon: 'IconCalendarMinus',
    settings: RELATIVE,
    isNullable: true,
  },
  {
    type: 'ACTOR',
    name: 'createdBy',
    label: 'Created by',
    description: 'The creator of the record',
    icon: 'IconCreativeCommonsSa',
    defaultValue: ACTOR_DEFAULT,
  },
  {
    type: 'ACTOR',
    name: 'updatedBy',
    label: 'Updated by',
    description: 'The workspace member who last updated the record',
    icon: 'IconUserCircle',
    defaultValue: ACTOR_DEFAULT,
  },
  {
    type: 'POSITION',
    name: 'position',
    label: 'Position',
    description: 'Record position',
    icon: 'IconHierarchy2',
    defaultValue: 0,
    isUIEditable: true,
  },
  {
    type: 'TS_VECTOR',
    name: 'searchVector',
    label: 'Search vector',
    description: 'Field used for full-text search',
    icon: 'IconUser',
    isNullable: true,
    isUIEditable: true,
  },
];

/** The eight system fields that every object of Twenty 2.31 has, standard or custom. */
export const systemFieldsOf = (object: {
  readonly id: string;
  readonly now: string;
  readonly isStandard: boolean;
}): readonly FieldMeta[] =>
  TEMPLATES.map((template) => ({
    id: stableUuid('field', object.id, template.name),
    universalIdentifier: stableUuid('universal', object.id, template.name),
    objectMetadataId: object.id,
    type: template.type,
    name: template.name,
    label: template.label,
    description: template.description,
    icon: template.icon,
    isActive: true,
    isSystem: true,
    isUIEditable: template.isUIEditable ?? false,
    isNullable: template.isNullable ?? false,
    isUnique: false,
    isLabelSyncedWithName: false,
    isStandard: object.isStandard,
    defaultValue: template.defaultValue ?? null,
    options: null,
    settings: template.settings ?? null,
    morphId: null,
    target: null,
    createdAt: object.now,
    updatedAt: object.now,
  }));
