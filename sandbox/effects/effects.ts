import type { ObjectShape } from '../metadata/object-shape.ts';
import type { StoredRecord } from '../records/stored-record.ts';

/** What happened to records, told after it happened, for what Twenty does on its own account afterwards. */
export type RecordEvent = {
  readonly action: 'created' | 'updated' | 'deleted' | 'restored' | 'destroyed';
  readonly shape: ObjectShape;
  readonly before: StoredRecord | null;
  readonly after: StoredRecord | null;
};

export type Effects = { readonly notify: (events: readonly RecordEvent[]) => void };
