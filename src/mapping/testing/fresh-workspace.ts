import type { TwentyFieldType, WorkspaceField, WorkspaceSchema } from '../workspace-schema.ts';

/** Standard fields of a fresh workspace that a landing can use: `name:TYPE` or, for a link, `name>object`. */
const STANDARD = {
  person:
    'name:FULL_NAME emails:EMAILS phones:PHONES jobTitle:TEXT company>company createdAt:DATE_TIME createdBy:ACTOR',
  company: 'name:TEXT domainName:LINKS address:ADDRESS createdAt:DATE_TIME createdBy:ACTOR',
  task: 'title:TEXT bodyV2:RICH_TEXT dueAt:DATE_TIME status:SELECT assignee>workspaceMember createdAt:DATE_TIME createdBy:ACTOR',
  taskTarget: 'task>task targetPerson>>person targetCompany>>company',
  note: 'title:TEXT bodyV2:RICH_TEXT createdAt:DATE_TIME createdBy:ACTOR',
  noteTarget: 'note>note targetPerson>>person targetCompany>>company',
  attachment: 'name:TEXT file:FILES fileCategory:SELECT targetPerson>>person createdAt:DATE_TIME createdBy:ACTOR',
  workspaceMember: 'name:FULL_NAME userEmail:TEXT',
};

/** A field of a workspace; custom and writable unless `more` says otherwise. */
export function workspaceField(
  name: string,
  type: TwentyFieldType,
  more: Partial<WorkspaceField> = {},
): WorkspaceField {
  return {
    id: `field-${name}`,
    name,
    label: name,
    type,
    isCustom: true,
    isNullable: true,
    isUnique: false,
    isWritable: true,
    ...more,
  };
}

/** The standard objects of a new Twenty 2.31 workspace, cut to what a map needs, with further fields by object. */
export function freshWorkspace(more: Readonly<Record<string, readonly WorkspaceField[]>> = {}): WorkspaceSchema {
  const objects = Object.entries(STANDARD).map(([nameSingular, text]) => ({
    id: `object-${nameSingular}`,
    nameSingular,
    namePlural: `${nameSingular}s`,
    labelSingular: nameSingular,
    isCustom: false,
    fields: [...text.split(' ').map(standardField), ...(more[nameSingular] ?? [])],
  }));
  return { workspaceId: 'workspace', objects };
}

function standardField(text: string): WorkspaceField {
  const [name = '', target = ''] = text.split(/>{1,2}/);
  if (target !== '') {
    const relation = { kind: 'MANY_TO_ONE' as const, target, joinColumn: `${name}Id` };
    return workspaceField(name, text.includes('>>') ? 'MORPH_RELATION' : 'RELATION', { isCustom: false, relation });
  }
  const [plain = '', type = ''] = text.split(':');
  const found = TYPES.find((known) => known === type) ?? 'TEXT';
  const options =
    type === 'SELECT' ? { options: ['TODO', 'IN_PROGRESS', 'DONE'].map((value) => ({ value, label: value })) } : {};
  return workspaceField(plain, found, { isCustom: false, ...options });
}

const TYPES = [
  'ACTOR',
  'ADDRESS',
  'DATE_TIME',
  'EMAILS',
  'FILES',
  'FULL_NAME',
  'LINKS',
  'PHONES',
  'RICH_TEXT',
  'SELECT',
  'TEXT',
] as const;
