import type { Json } from '../mapping/hash.ts';
import { TwentyError, type TwentyErrorCode } from './errors.ts';
import { manyOf } from './http/envelopes.ts';
import type { Call, Transport } from './http/transport.ts';
import type { TwentyRecord } from './record.ts';

/** What became of a write. Of an unknown one nobody knows: read back by id, then decide. */
export type WriteOutcome =
  | { readonly outcome: 'stored'; readonly records: readonly TwentyRecord[] }
  | { readonly outcome: 'refused'; readonly error: TwentyError }
  | { readonly outcome: 'unknown'; readonly error: TwentyError };

/** Values by field name, or by join column for a relation. */
export type Payload = Readonly<Record<string, Json>>;

/** Refusals that say nothing of the records: smaller batches would be refused as well, so the caller has to stop. */
const NOT_ABOUT_RECORDS: ReadonlySet<TwentyErrorCode> = new Set([
  'key-missing',
  'key-invalid',
  'key-expired',
  'key-revoked',
  'workspace-gone',
  'permission-denied',
  'crowded-out',
  'unknown-object',
  'not-twenty',
  'read-only',
]);

/**
 * Sends one write. The answer to a create or update holds the records as stored.
 *
 * @throws TwentyError where the key, the connection or the data model is at fault and not a record
 */
export async function write(
  transport: Transport,
  call: Omit<Call, 'kind'>,
  read: (body: Json) => TwentyRecord[] = manyOf,
): Promise<WriteOutcome> {
  const answer = await transport.send({ ...call, kind: 'write' });
  if (answer.kind === 'refused' && NOT_ABOUT_RECORDS.has(answer.error.code)) throw answer.error;
  if (answer.kind !== 'ok') return { outcome: answer.kind, error: answer.error };
  try {
    return { outcome: 'stored', records: read(answer.body) };
  } catch (error) {
    // "Done" in a form that nobody knows, perhaps of a proxy: whether the records are stored has to be looked up.
    if (error instanceof TwentyError) return { outcome: 'unknown', error };
    throw error;
  }
}
