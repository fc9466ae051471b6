import type { Json } from '../mapping/hash.ts';

/** A record, or any other object, as Twenty answers it. */
export type TwentyRecord = { readonly [field: string]: Json };

export function isRecord(value: Json | undefined): value is TwentyRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
