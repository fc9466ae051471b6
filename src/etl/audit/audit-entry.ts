import { canonicalJson, type Json, sha256 } from '../../mapping/hash.ts';

export type AuditAction =
  | 'approve'
  | 'run-start'
  | 'run-end'
  | 'schema-create'
  | 'schema-options'
  | 'schema-remove'
  | 'insert'
  | 'update'
  | 'restore'
  | 'adopt'
  | 'reject'
  | 'conflict'
  | 'destroy'
  | 'soft-delete'
  | 'keep'
  | 'workflow-off'
  | 'workflow-on'
  | 'error';

/** One thing that happened. Values never stand here, only the hash of what was sent. */
export interface AuditDraft {
  readonly action: AuditAction;
  readonly twentyObject?: string | null;
  readonly twentyId?: string | null;
  readonly sourceObject?: string | null;
  readonly sourceKey?: string | null;
  readonly valueHash?: string | null;
  readonly detail: Readonly<Record<string, Json>>;
}

/** An entry in its place in the chain; members are named as the columns of `audit_entry`. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly run_id: string | null;
  readonly actor: string;
  readonly action: string;
  readonly twenty_object: string | null;
  readonly twenty_id: string | null;
  readonly source_object: string | null;
  readonly source_key: string | null;
  readonly value_hash: string | null;
  readonly detail: Readonly<Record<string, Json>>;
  readonly prev_hash: string;
  readonly hash: string;
}

/** What the first entry of a chain follows. */
export const GENESIS = '0'.repeat(64);

/** Hash of an entry: over the one before it and all its own members. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>): string {
  return sha256(canonicalJson({ ...entry }));
}

/** Puts drafts into the chain behind `prev`. */
export function chainEntries(input: {
  readonly prev: { readonly seq: number; readonly hash: string };
  readonly at: string;
  readonly runId: string | null;
  readonly actor: string;
  readonly drafts: readonly AuditDraft[];
}): AuditEntry[] {
  let { seq, hash } = input.prev;
  return input.drafts.map((draft) => {
    seq += 1;
    const entry = {
      seq,
      at: input.at,
      run_id: input.runId,
      actor: input.actor,
      action: draft.action,
      twenty_object: draft.twentyObject ?? null,
      twenty_id: draft.twentyId ?? null,
      source_object: draft.sourceObject ?? null,
      source_key: draft.sourceKey ?? null,
      value_hash: draft.valueHash ?? null,
      detail: draft.detail,
      prev_hash: hash,
    };
    hash = entryHash(entry);
    return { ...entry, hash };
  });
}
