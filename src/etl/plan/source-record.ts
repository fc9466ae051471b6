import { z } from 'zod';
import type { AttributeId, PulseObject } from '../../mapping/pulse-model.ts';
import { isPulseObject } from '../../mapping/pulse-model.ts';
import type { DecodedValue } from '../../mapping/transform-schema.ts';

const decodedValue: z.ZodType<DecodedValue> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('person-name'), given: z.string(), family: z.string() }),
  z.object({
    kind: z.literal('address'),
    street: z.string(),
    city: z.string(),
    state: z.string(),
    postcode: z.string(),
    country: z.string(),
  }),
  z.object({ kind: z.literal('phone'), number: z.string(), country: z.string(), callingCode: z.string() }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('money'), micros: z.number(), currency: z.string() }),
  z.object({ kind: z.literal('boolean'), boolean: z.boolean() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('option'),
    option: z.string(),
    label: z.string(),
    taskStatus: z.enum(['TODO', 'IN_PROGRESS', 'DONE']).optional(),
  }),
]);

const line = z.object({ label: z.string(), text: z.string() });
export type TextLine = z.infer<typeof line>;

const stagedRecord = z.object({
  object: z.custom<PulseObject>((value) => typeof value === 'string' && isPulseObject(value)),
  seq: z.number(),
  source_key: z.string(),
  patient_key: z.string().nullable(),
  parent_key: z.string().nullable(),
  attributes: z.record(z.string(), decodedValue),
  extras: z.record(z.string(), decodedValue),
  lines: z.array(line),
  code: z.string().nullable(),
});

/** A staged row as the composers see it. */
export interface SourceRecord {
  readonly object: PulseObject;
  readonly seq: number;
  readonly key: string;
  readonly patientKey: string | null;
  readonly parentKey: string | null;
  readonly lines: readonly TextLine[];
  readonly extras: Readonly<Record<string, DecodedValue>>;
  /** Code of a mark on a ready row, e.g. `shared-email`. */
  readonly mark: string | null;
  get(attribute: AttributeId): DecodedValue | undefined;
  /** The attribute as one line of text, '' where there is none. */
  text(attribute: AttributeId): string;
}

/** Reads a row of `staged_row`. Throws a ZodError when the table holds what staging never wrote. */
export function parseSourceRecord(row: unknown): SourceRecord {
  const parsed = stagedRecord.parse(row);
  const attributes = new Map(Object.entries(parsed.attributes));
  return {
    object: parsed.object,
    seq: parsed.seq,
    key: parsed.source_key,
    patientKey: parsed.patient_key,
    parentKey: parsed.parent_key,
    lines: parsed.lines,
    extras: parsed.extras,
    mark: parsed.code,
    get: (attribute) => attributes.get(attribute),
    text: (attribute) => valueText(attributes.get(attribute)),
  };
}

/** A value as text for titles, notes and lines. */
export function valueText(value: DecodedValue | undefined): string {
  if (value === undefined) return '';
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'person-name':
      return `${value.given} ${value.family}`.trim();
    case 'address':
      return [value.street, value.city, value.state, value.postcode, value.country].filter(Boolean).join(', ');
    case 'phone':
      return `${value.callingCode} ${value.number}`.trim();
    case 'number':
      return String(value.number);
    case 'money':
      return `${value.micros / 1_000_000} ${value.currency}`.trim();
    case 'boolean':
      return value.boolean ? 'yes' : 'no';
    case 'list':
      return value.items.join(', ');
    case 'option':
      return value.label;
  }
}
