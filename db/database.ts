import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Json } from '../src/mapping/hash.ts';

/** A jsonb column: read as parsed JSON, written as its text. */
type JsonColumn = JSONColumnType<Record<string, Json>, string, string>;
type NullableJson = ColumnType<Json, string | null, string | null>;
type Instant = ColumnType<Date, Date | string | undefined, Date | string>;
type NullableInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

export interface MigrationTable {
  id: string;
  tenant: string;
  workspace_id: string;
  workspace_origin: string;
  settings: JsonColumn;
  baseline: NullableJson;
  created_at: Instant;
  created_by: string;
}

export interface SourceTable {
  id: Generated<number>;
  migration_id: string;
  fingerprint: string;
  location: string;
  profile: JsonColumn;
  proposal: JsonColumn;
  read_at: Instant;
}

export interface ObjectMapTable {
  migration_id: string;
  object: string;
  map: JsonColumn;
  hash: string;
  updated_at: Instant;
  updated_by: string;
}

export interface ApprovalTable {
  id: string;
  tenant: string;
  migration_id: string;
  kind: 'map' | 'run';
  subject: string;
  subject_hash: string;
  source_fingerprint: string;
  workspace_id: string;
  effect: string;
  state: 'requested' | 'confirmed' | 'used' | 'void';
  requested_at: Instant;
  expires_at: Instant;
  answered_by: string | null;
  answered_at: NullableInstant;
  answered_how: string | null;
  used_at: NullableInstant;
  used_by_run: string | null;
}

export type RunKind = 'dry' | 'sample' | 'full' | 'delta' | 'rollback';

export interface RunTable {
  id: string;
  migration_id: string;
  number: number;
  kind: RunKind;
  state: string;
  stage: string;
  source_id: number | null;
  plan_key: Generated<string>;
  calls: ColumnType<Record<string, Json>, string | undefined, string>;
  result: NullableJson;
  error: NullableJson;
  started_at: Instant;
  finished_at: NullableInstant;
}

export type RowOutcome = 'ready' | 'merged' | 'rejected' | 'skipped';

export interface StagedRowTable {
  migration_id: string;
  object: string;
  seq: number;
  file: string;
  line: number;
  source_key: string;
  patient_key: string | null;
  parent_key: string | null;
  attributes: JsonColumn;
  extras: JsonColumn;
  lines: NullableJson;
  problems: NullableJson;
  raw: NullableJson;
  content_hash: string;
  outcome: RowOutcome;
  code: string | null;
  reason: string | null;
}

export type LedgerState =
  | 'planned'
  | 'sending'
  | 'inserted'
  | 'updated'
  | 'restored'
  | 'adopted'
  | 'rejected'
  | 'conflict'
  | 'destroying'
  | 'destroyed'
  | 'kept';

export interface LedgerTable {
  migration_id: string;
  twenty_object: string;
  twenty_id: string;
  source_object: string;
  source_key: string;
  seq: number;
  links: string[];
  planned: NullableJson;
  planned_hash: string | null;
  plan_key: string;
  written: NullableJson;
  written_hash: string | null;
  before: NullableJson;
  state: LedgerState;
  code: string | null;
  reason: string | null;
  run_id: string | null;
  twenty_updated_at: string | null;
  in_sample: Generated<boolean>;
}

export interface SchemaItemTable {
  migration_id: string;
  number: number;
  kind: 'object' | 'field' | 'options' | 'workflow';
  object: string;
  name: string;
  twenty_id: string | null;
  before: NullableJson;
  after: NullableJson;
  state: 'planned' | 'sending' | 'done' | 'undone' | 'kept';
}

export interface AuditEntryTable {
  migration_id: string;
  seq: number;
  at: string;
  run_id: string | null;
  actor: string;
  action: string;
  twenty_object: string | null;
  twenty_id: string | null;
  source_object: string | null;
  source_key: string | null;
  value_hash: string | null;
  detail: JsonColumn;
  prev_hash: string;
  hash: string;
}

export interface FieldDiffTable {
  migration_id: string;
  run_id: string;
  twenty_object: string;
  twenty_id: string;
  source_object: string;
  source_key: string;
  field: string;
  source: string | null;
  sent: NullableJson;
  stored: NullableJson;
  verdict: 'equal' | 'different' | 'conflict';
}

export interface WorkspacePaceTable {
  workspace_id: string;
  pace: JsonColumn;
  updated_at: Instant;
}

/** The tables of our own database; `db/migrations` is their truth. */
export interface Database {
  migration: MigrationTable;
  source: SourceTable;
  object_map: ObjectMapTable;
  approval: ApprovalTable;
  run: RunTable;
  staged_row: StagedRowTable;
  ledger: LedgerTable;
  schema_item: SchemaItemTable;
  audit_entry: AuditEntryTable;
  field_diff: FieldDiffTable;
  workspace_pace: WorkspacePaceTable;
}
