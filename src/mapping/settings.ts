import { z } from 'zod';

/** What a person tells the migration besides the maps; part of what makes a plan what it is. */
export const MigrationSettings = z.object({
  /** ISO 3166 code assumed for telephone numbers without a country. */
  country: z.string().length(2).default('PK'),
  /** ISO 4217 code assumed for amounts without a currency. */
  currency: z.string().length(3).default('PKR'),
  /** IANA zone in which the export's times without a zone are local. */
  timeZone: z.string().default('Asia/Karachi'),
  /** E-mail of the workspace member who takes what belongs to physicians without an account; null until chosen. */
  fallbackOwner: z.string().nullable().default(null),
  /** Records aimed at in a sample run; 0 goes straight to the full run. */
  sampleSize: z.number().int().nonnegative().default(200),
  /** Decisions on pre-flight findings, by finding code. */
  decisions: z.record(z.string(), z.string()).default({}),
});
export type MigrationSettings = z.infer<typeof MigrationSettings>;
