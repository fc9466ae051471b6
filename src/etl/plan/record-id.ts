import { v5 } from 'uuid';

/**
 * The id a record will have in Twenty: UUIDv5 of (migration, Twenty object, source object, source key), so that a link
 * can be written before its target is read back and a repeated create meets the same row. Twenty 2.31 takes client
 * ids of versions 1 to 5.
 */
export function recordId(input: {
  readonly migrationId: string;
  readonly twentyObject: string;
  readonly sourceObject: string;
  readonly sourceKey: string;
}): string {
  return v5(JSON.stringify([input.twentyObject, input.sourceObject, input.sourceKey]), input.migrationId);
}

const MIGRATION_NAMESPACE = '6f9f2d8e-0d2a-5f57-9d0b-3b1f6b0c7a21';

/** A migration's id and namespace: the same tenant and workspace give the same one on any machine. */
export function migrationId(input: { readonly tenant: string; readonly workspaceId: string }): string {
  return v5(JSON.stringify([input.tenant, input.workspaceId]), MIGRATION_NAMESPACE);
}
