import { z } from 'zod';

/** Order of day, month and year in a column's dates; decided from all rows of the column. */
export const DateOrder = z.enum(['ymd', 'dmy', 'mdy']);
export type DateOrder = z.infer<typeof DateOrder>;

/** What the values of a column look like, over all its rows. */
export const ValueType = z.enum([
  'empty',
  'text',
  'long-text',
  'integer',
  'decimal',
  'money',
  'date',
  'date-time',
  'time',
  'boolean',
  'email',
  'phone',
  'url',
  'uuid',
  'enumeration',
  'list',
]);
export type ValueType = z.infer<typeof ValueType>;

/**
 * What is known of one column, counted over all rows. No raw value leaves through it except `enumeration` words:
 * distinct values of a column with few of them, each seen often enough to be a picklist word and not a person.
 */
export const ColumnProfile = z.object({
  /** Header as it stands in the file; a blank header is '' and a repeated one stands repeated. */
  name: z.string(),
  index: z.number().int().nonnegative(),
  rows: z.number().int(),
  filled: z.number().int(),
  distinct: z.number().int(),
  /** True when `distinct` is an estimate (very wide columns). */
  distinctIsEstimate: z.boolean(),
  type: ValueType,
  /** Share of filled values that fit `type`, 0 to 1. */
  typeFit: z.number(),
  /** Share of filled values that fit each other type that at least 2 % fit. */
  alternatives: z.partialRecord(ValueType, z.number()),
  /** Masked shapes, most frequent first: letters a or A, digits 9, the rest as it stands; runs are shortened to a+ A+ 9{n}. */
  shapes: z.array(z.object({ shape: z.string(), count: z.number().int() })),
  lengths: z.object({ min: z.number().int(), max: z.number().int(), mean: z.number() }),
  /** Range as ISO dates or numbers; absent for text. */
  range: z.object({ min: z.string(), max: z.string() }).optional(),
  dates: z
    .object({
      order: DateOrder,
      /** True when no row decides between day and month first: a person has to. */
      ambiguous: z.boolean(),
      excelSerial: z.boolean(),
      withTime: z.boolean(),
      /** Filled values that are no valid date in that order. */
      invalid: z.number().int(),
    })
    .optional(),
  numbers: z
    .object({
      decimal: z.enum(['.', ',']),
      /** ISO 4217 code or symbol's currency when the values carry one. */
      currency: z.string().optional(),
      negative: z.number().int(),
      /** Unit words that follow the numbers, e.g. kg, mg, min. */
      unit: z.string().optional(),
    })
    .optional(),
  phones: z.object({ country: z.string().optional(), invalid: z.number().int() }).optional(),
  /** Picklist words with counts, most frequent first; only when few and repeated. */
  enumeration: z.array(z.object({ value: z.string(), count: z.number().int() })).optional(),
  /** Separator of cells that hold several values, e.g. ';'. */
  listSeparator: z.string().optional(),
  isUnique: z.boolean(),
});
export type ColumnProfile = z.infer<typeof ColumnProfile>;

/** Something that is wrong or odd with a file, with where and how often. `rows` are 1-based line numbers, at most 20. */
export const FileFlaw = z.object({
  code: z.string(),
  message: z.string(),
  count: z.number().int(),
  rows: z.array(z.number().int()),
});
export type FileFlaw = z.infer<typeof FileFlaw>;

export const FileProfile = z.object({
  /** Path relative to the export, with forward slashes. */
  name: z.string(),
  bytes: z.number().int(),
  /** Lower-case hex SHA-256 of the file's bytes. */
  sha256: z.string(),
  dialect: z.object({
    charset: z.string(),
    bom: z.boolean(),
    delimiter: z.string(),
    /** Lines above the header that belong to no record. */
    preambleLines: z.number().int(),
    trailingLines: z.number().int(),
  }),
  rows: z.number().int(),
  quarantined: z.number().int(),
  columns: z.array(ColumnProfile),
  flaws: z.array(FileFlaw),
});
export type FileProfile = z.infer<typeof FileProfile>;

/** A column whose values are found, nearly all, in a unique column of another file (or the same). */
export const ForeignKey = z.object({
  from: z.object({ file: z.string(), column: z.number().int() }),
  to: z.object({ file: z.string(), column: z.number().int() }),
  /** Share of distinct filled values of `from` found in `to`, 0 to 1. */
  inclusion: z.number(),
});
export type ForeignKey = z.infer<typeof ForeignKey>;

export const SourceProfile = z.object({
  files: z.array(FileProfile),
  /** Files that are no table, set aside by name and reason. */
  setAside: z.array(z.object({ name: z.string(), bytes: z.number().int(), reason: z.string() })),
  foreignKeys: z.array(ForeignKey),
  /** SHA-256 over the names and hashes of all files: what an approval is bound to. */
  fingerprint: z.string(),
});
export type SourceProfile = z.infer<typeof SourceProfile>;
