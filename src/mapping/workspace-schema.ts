import { z } from 'zod';

/** Every field type of Twenty 2.31. NUMERIC, POSITION and TS_VECTOR exist but cannot be created over the API. */
export const TwentyFieldType = z.enum([
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
]);
export type TwentyFieldType = z.infer<typeof TwentyFieldType>;

/** One choice of a SELECT or MULTI_SELECT. `value` is ASCII UPPER_SNAKE, `label` has no comma; both 1 to 63 characters. */
export const SelectOption = z.object({
  id: z.string().optional(),
  value: z.string(),
  label: z.string(),
  position: z.number().int().optional(),
  color: z.string().optional(),
});
export type SelectOption = z.infer<typeof SelectOption>;

/** A field of a workspace object, reduced from Twenty's metadata to what a map needs. */
export const WorkspaceField = z.object({
  id: z.string(),
  name: z.string(),
  label: z.string(),
  type: TwentyFieldType,
  isCustom: z.boolean(),
  isNullable: z.boolean(),
  isUnique: z.boolean(),
  /** False for fields the server manages itself (id, searchVector, reverse sides of relations). */
  isWritable: z.boolean(),
  options: z.array(SelectOption).optional(),
  relation: z
    .object({
      kind: z.enum(['MANY_TO_ONE', 'ONE_TO_MANY']),
      /** Singular name of the object at the other end. */
      target: z.string(),
      /** Column that is written, e.g. `companyId`. Absent on the one side. */
      joinColumn: z.string().optional(),
    })
    .optional(),
});
export type WorkspaceField = z.infer<typeof WorkspaceField>;

export const WorkspaceObject = z.object({
  id: z.string(),
  nameSingular: z.string(),
  namePlural: z.string(),
  labelSingular: z.string(),
  isCustom: z.boolean(),
  fields: z.array(WorkspaceField),
});
export type WorkspaceObject = z.infer<typeof WorkspaceObject>;

/** The data model of a live workspace, read from its metadata before anything is proposed. */
export const WorkspaceSchema = z.object({
  workspaceId: z.string(),
  objects: z.array(WorkspaceObject),
});
export type WorkspaceSchema = z.infer<typeof WorkspaceSchema>;

/** A person with an account in the workspace; the only thing an assignee or owner can be. */
export const WorkspaceMember = z.object({
  id: z.string(),
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
});
export type WorkspaceMember = z.infer<typeof WorkspaceMember>;
