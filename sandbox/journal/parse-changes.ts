import { z } from 'zod';
import type { ObjectMeta } from '../metadata/types.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import type { Change } from '../store/change.ts';

// The journal is the sandbox's own: only what tells changes apart is checked, not every field of every record.
const record = z.custom<StoredRecord>((value) => typeof value === 'object' && value !== null && 'id' in value);
const object = z.custom<ObjectMeta>((value) => typeof value === 'object' && value !== null && 'fields' in value);
const document = z.looseObject({ id: z.string() });
const kind = z.enum(['file', 'webhook', 'workspace']);

const change = z.discriminatedUnion('op', [
  z.object({ op: z.literal('record'), object: z.string(), value: record }),
  z.object({ op: z.literal('no-record'), object: z.string(), id: z.string() }),
  z.object({ op: z.literal('object'), value: object }),
  z.object({ op: z.literal('no-object'), id: z.string() }),
  z.object({ op: z.literal('document'), kind, value: document }),
  z.object({ op: z.literal('no-document'), kind, id: z.string() }),
]);

/** The changes of one line of the journal, or undefined when the line is empty or torn. */
export const parseChanges = (line: string): readonly Change[] | undefined => {
  try {
    return z.array(change).parse(JSON.parse(line));
  } catch {
    return undefined;
  }
};
