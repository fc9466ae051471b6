import { z } from 'zod';
import { ObjectMap } from './object-map.ts';
import { Transform } from './transform-schema.ts';
import { TwentyFieldType } from './workspace-schema.ts';

/** A column's proposal with its evidence; what a person looks at before confirming. */
export const ColumnProposal = z.object({
  name: z.string(),
  index: z.number().int(),
  /** Attribute id, or null for "carries none of them". */
  attribute: z.string().nullable(),
  /** Calibrated confidence in what is proposed, null included, 0 to 1. */
  confidence: z.number(),
  /** Attribute ids, best first; holds the proposed one first. */
  candidates: z.array(z.string()),
  reasons: z.array(z.string()),
  /** Masked examples of filled values. */
  samples: z.array(z.string()),
  target: z.object({ object: z.string(), field: z.string(), type: TwentyFieldType, new: z.boolean() }).nullable(),
  transform: Transform.nullable(),
});
export type ColumnProposal = z.infer<typeof ColumnProposal>;

export const FileProposal = z.object({
  name: z.string(),
  /** The Pulse object the rows are, or null for a table that is none of the twelve. */
  object: z.string().nullable(),
  confidence: z.number(),
  columns: z.array(ColumnProposal),
  /** Other objects that the same rows hold, e.g. intake in a wide patient file. */
  alsoHolds: z.array(z.string()),
});
export type FileProposal = z.infer<typeof FileProposal>;

export const Proposal = z.object({
  files: z.array(FileProposal),
  /** One draft map per object found, ready to be confirmed or edited. */
  maps: z.array(ObjectMap),
  /** Things a person has to decide before a map can be right, e.g. an ambiguous date order. */
  questions: z.array(z.object({ code: z.string(), file: z.string(), column: z.string(), question: z.string() })),
});
export type Proposal = z.infer<typeof Proposal>;
