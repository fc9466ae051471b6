import type { ObjectMeta } from '../metadata/types.ts';
import type { StoredRecord } from '../records/stored-record.ts';

/** The kinds of small documents that are kept beside records and metadata. */
export type DocumentKind = 'file' | 'webhook' | 'workspace';

export type StoredDocument = { readonly id: string; readonly [key: string]: unknown };

/** One step from one state of the sandbox to the next; the journal is a list of them. */
export type Change =
  | { readonly op: 'record'; readonly object: string; readonly value: StoredRecord }
  | { readonly op: 'no-record'; readonly object: string; readonly id: string }
  | { readonly op: 'object'; readonly value: ObjectMeta }
  | { readonly op: 'no-object'; readonly id: string }
  | { readonly op: 'document'; readonly kind: DocumentKind; readonly value: StoredDocument }
  | { readonly op: 'no-document'; readonly kind: DocumentKind; readonly id: string };
