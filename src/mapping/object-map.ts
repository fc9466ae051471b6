import { z } from 'zod';
import { hashOf } from './hash.ts';
import { type AttributeId, isAttributeId, isPulseObject, type PulseObject } from './pulse-model.ts';
import { Transform } from './transform-schema.ts';
import { SelectOption, TwentyFieldType } from './workspace-schema.ts';

const objectName = z.custom<PulseObject>((value) => typeof value === 'string' && isPulseObject(value), {
  error: 'no object of the Pulse model',
});
const attributeId = z.custom<AttributeId>((value) => typeof value === 'string' && isAttributeId(value), {
  error: 'no attribute of the Pulse model',
});

/** What becomes of a column. Nothing is dropped unless a map says `drop`. */
export const ColumnUse = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attribute'), attribute: attributeId, transform: Transform }),
  z
    .object({
      kind: z.literal('field'),
      field: z.string(),
      label: z.string(),
      type: TwentyFieldType,
      options: z.array(SelectOption).optional(),
      transform: Transform,
    })
    .describe('a custom field of its own on the object that the row lands on'),
  z
    .object({ kind: z.literal('note'), label: z.string() })
    .describe('a line "label: text" in the text of the record that the row lands on'),
  z.object({ kind: z.literal('drop') }),
]);
export type ColumnUse = z.infer<typeof ColumnUse>;

export const ColumnMap = z.object({
  /** Header as it stands in the file. */
  column: z.string(),
  index: z.number().int().nonnegative(),
  use: ColumnUse,
  /**
   * A value that does not fit: `reject` holds the whole row back with its reason; `keep-raw` loads the row without it
   * and keeps the raw text as a line in the record's text.
   */
  onInvalid: z.enum(['reject', 'keep-raw']),
});
export type ColumnMap = z.infer<typeof ColumnMap>;

/**
 * One attribute's part in a field: `value` for a whole field, else the sub-field (`firstName`, `addressCity`) or its
 * role in the text (`title`, `body`, `line`) or in the row's links (`key`, `link`).
 */
export const FieldPart = z.object({ attribute: attributeId, part: z.string() });

/** Where attributes land: one Twenty field and the attributes it is made of, in order. */
export const FieldPlacement = z.object({
  /** Singular name of the Twenty object. */
  object: z.string(),
  field: z.string(),
  label: z.string(),
  type: TwentyFieldType,
  /** True when the schema step has to create it. */
  isNew: z.boolean(),
  isUnique: z.boolean().optional(),
  options: z.array(SelectOption).optional(),
  /** Singular name of the object at the other end of a RELATION. */
  relatesTo: z.string().optional(),
  parts: z.array(FieldPart),
});
export type FieldPlacement = z.infer<typeof FieldPlacement>;

/** The field map of one Pulse object: a document that a person reads, edits, confirms, exports and imports. */
export const ObjectMap = z.object({
  format: z.literal('pulse-to-twenty/object-map@1'),
  object: objectName,
  files: z.array(z.object({ file: z.string(), columns: z.array(ColumnMap) })),
  placements: z.array(FieldPlacement),
});
export type ObjectMap = z.infer<typeof ObjectMap>;

/** What a person confirms: the hash of the map's canonical JSON. Any edit gives another one. */
export function mapHash(map: ObjectMap): string {
  return hashOf(map);
}
