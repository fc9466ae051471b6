import { type Kysely, sql } from 'kysely';

/**
 * One row in `ledger` is one Twenty record: what was planned, what was written, what stood there before.
 * `staged_row` holds the export's rows as decoded by the confirmed maps; the load is composed from it in order, so
 * memory does not grow with the export and a killed run goes on from the tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
  `create table migration (
    id uuid primary key,
    tenant text not null,
    workspace_id text not null,
    workspace_origin text not null,
    settings jsonb not null,
    baseline jsonb,
    created_at timestamptz not null default now(),
    created_by text not null,
    unique (tenant, workspace_id)
  )`,
  `create table source (
    id bigint generated always as identity primary key,
    migration_id uuid not null references migration (id) on delete cascade,
    fingerprint text not null,
    location text not null,
    profile jsonb not null,
    proposal jsonb not null,
    read_at timestamptz not null default now()
  )`,
  'create index source_by_migration on source (migration_id, id desc)',
  `create table object_map (
    migration_id uuid not null references migration (id) on delete cascade,
    object text not null,
    map jsonb not null,
    hash text not null,
    updated_at timestamptz not null default now(),
    updated_by text not null,
    primary key (migration_id, object)
  )`,
  `create table approval (
    id uuid primary key,
    tenant text not null,
    migration_id uuid not null references migration (id) on delete cascade,
    kind text not null check (kind in ('map', 'run')),
    subject text not null,
    subject_hash text not null,
    source_fingerprint text not null,
    workspace_id text not null,
    effect text not null,
    state text not null check (state in ('requested', 'confirmed', 'used', 'void')),
    requested_at timestamptz not null default now(),
    expires_at timestamptz not null,
    answered_by text,
    answered_at timestamptz,
    answered_how text,
    used_at timestamptz,
    used_by_run uuid,
    check (state not in ('confirmed', 'used') or answered_by is not null)
  )`,
  'create index approval_by_subject on approval (migration_id, kind, subject, requested_at desc)',
  `create table run (
    id uuid primary key,
    migration_id uuid not null references migration (id) on delete cascade,
    number integer not null,
    kind text not null check (kind in ('dry', 'sample', 'full', 'delta', 'rollback')),
    state text not null,
    stage text not null,
    source_id bigint references source (id),
    plan_key text not null default '',
    calls jsonb not null default '{}',
    result jsonb,
    error jsonb,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    unique (migration_id, number)
  )`,
  `create table staged_row (
    migration_id uuid not null references migration (id) on delete cascade,
    object text not null,
    seq bigint not null,
    file text not null,
    line integer not null,
    source_key text not null,
    patient_key text,
    parent_key text,
    attributes jsonb not null,
    extras jsonb not null,
    lines jsonb not null,
    problems jsonb not null,
    raw jsonb not null,
    content_hash text not null,
    outcome text not null check (outcome in ('ready', 'merged', 'rejected', 'skipped')),
    code text,
    reason text,
    primary key (migration_id, object, seq)
  )`,
  'create index staged_row_by_key on staged_row (migration_id, object, source_key)',
  'create index staged_row_by_patient on staged_row (migration_id, object, patient_key)',
  'create index staged_row_by_parent on staged_row (migration_id, object, parent_key) where parent_key is not null',
  `create table ledger (
    migration_id uuid not null references migration (id) on delete cascade,
    twenty_object text not null,
    twenty_id uuid not null,
    source_object text not null,
    source_key text not null,
    seq bigint not null,
    links uuid[] not null default '{}',
    planned jsonb,
    planned_hash text,
    plan_key text not null,
    written jsonb,
    written_hash text,
    before jsonb,
    state text not null check (state in
      ('planned', 'sending', 'inserted', 'updated', 'restored', 'adopted', 'rejected', 'conflict', 'destroying', 'destroyed', 'kept')),
    code text,
    reason text,
    run_id uuid,
    twenty_updated_at text,
    in_sample boolean not null default false,
    primary key (migration_id, twenty_object, twenty_id)
  )`,
  'create index ledger_in_order on ledger (migration_id, twenty_object, seq)',
  'create index ledger_by_first_link on ledger (migration_id, (links[1]))',
  "create index ledger_rejected on ledger (migration_id) where state = 'rejected'",
  "create index ledger_kept on ledger (migration_id) where state = 'kept'",
  'create index ledger_by_source on ledger (migration_id, source_object, source_key)',
  `create table schema_item (
    migration_id uuid not null references migration (id) on delete cascade,
    number integer not null,
    kind text not null check (kind in ('object', 'field', 'options', 'workflow')),
    object text not null,
    name text not null,
    twenty_id text,
    before jsonb,
    after jsonb,
    state text not null check (state in ('planned', 'sending', 'done', 'undone', 'kept')),
    primary key (migration_id, number)
  )`,
  `create table audit_entry (
    migration_id uuid not null references migration (id) on delete cascade,
    seq bigint not null,
    at text not null,
    run_id uuid,
    actor text not null,
    action text not null,
    twenty_object text,
    twenty_id text,
    source_object text,
    source_key text,
    value_hash text,
    detail jsonb not null,
    prev_hash text not null,
    hash text not null,
    primary key (migration_id, seq)
  )`,
  `create table field_diff (
    migration_id uuid not null references migration (id) on delete cascade,
    run_id uuid not null,
    twenty_object text not null,
    twenty_id uuid not null,
    source_object text not null,
    source_key text not null,
    field text not null,
    source text,
    sent jsonb,
    stored jsonb,
    verdict text not null check (verdict in ('equal', 'different', 'conflict')),
    primary key (migration_id, run_id, twenty_object, twenty_id, field)
  )`,
  `create table workspace_pace (
    workspace_id text primary key,
    pace jsonb not null,
    updated_at timestamptz not null default now()
  )`,
];
