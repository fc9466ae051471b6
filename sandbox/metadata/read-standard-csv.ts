import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { FIELD_TYPES } from './types.ts';

const flags = z.string().transform((text) => new Set(text.split(' ').filter(Boolean)));
const json = z.string().transform((text): unknown => (text === '' ? null : JSON.parse(text)));
const orNull = z.string().transform((text) => (text === '' ? null : text));

const objectRow = z.object({
  name: z.string(),
  plural: z.string(),
  label: z.string(),
  labelPlural: z.string(),
  description: orNull,
  icon: orNull,
  shortcut: orNull,
  flags,
  labelField: z.string(),
  imageField: orNull,
  duplicateCriteria: json.pipe(z.array(z.array(z.string())).nullable()),
  universalIdentifier: z.string(),
  openRecordIn: z.string(),
});

const optionRow = z.object({
  label: z.string(),
  value: z.string(),
  position: z.number(),
  color: z.string().optional(),
});

const fieldRow = z.object({
  object: z.string(),
  name: z.string(),
  type: z.enum(FIELD_TYPES),
  label: z.string(),
  description: orNull,
  icon: orNull,
  flags,
  default: json,
  options: json.pipe(z.array(optionRow).nullable()),
  settings: json.pipe(
    z
      .looseObject({
        relationType: z.enum(['MANY_TO_ONE', 'ONE_TO_MANY']).optional(),
        onDelete: z.enum(['CASCADE', 'SET_NULL', 'RESTRICT', 'NO_ACTION']).optional(),
        joinColumnName: z.string().optional(),
        maxNumberOfValues: z.number().optional(),
      })
      .nullable(),
  ),
  target: orNull,
  morphId: orNull,
  universalIdentifier: z.string(),
});

export type StandardObjectRow = z.infer<typeof objectRow>;
export type StandardFieldRow = z.infer<typeof fieldRow>;

const rowsOf = <Row>(file: string, schema: z.ZodType<Row>): readonly Row[] =>
  z.array(schema).parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { columns: true }));

/** The standard objects and fields of a workspace made by sign-up on Twenty 2.31, without the eight system fields. */
export const readStandardCsv = (): {
  readonly objects: readonly StandardObjectRow[];
  readonly fields: readonly StandardFieldRow[];
} => ({ objects: rowsOf('./standard-objects.csv', objectRow), fields: rowsOf('./standard-fields.csv', fieldRow) });
