import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

/** What an approval is bound to: nothing else is approved by it. */
export interface ApprovalSubject {
  readonly tenant: string;
  readonly migrationId: string;
  readonly kind: 'map' | 'run';
  /** Object name of a map, kind of a run. */
  readonly subject: string;
  readonly subjectHash: string;
  readonly sourceFingerprint: string;
  readonly workspaceId: string;
}

export interface Approval extends ApprovalSubject {
  readonly id: string;
  readonly effect: string;
  readonly state: 'requested' | 'confirmed' | 'used' | 'void';
  readonly isExpired: boolean;
  readonly answeredBy: string | null;
  readonly answeredHow: string | null;
}

export async function insertApproval(
  db: Connection,
  approval: ApprovalSubject & { readonly id: string; readonly effect: string; readonly expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('approval')
    .values({
      id: approval.id,
      tenant: approval.tenant,
      migration_id: approval.migrationId,
      kind: approval.kind,
      subject: approval.subject,
      subject_hash: approval.subjectHash,
      source_fingerprint: approval.sourceFingerprint,
      workspace_id: approval.workspaceId,
      effect: approval.effect,
      state: 'requested',
      expires_at: approval.expiresAt,
    })
    .execute();
}

export async function findApproval(db: Connection, id: string): Promise<Approval | undefined> {
  const [row] = await selectApprovals(db).where('id', '=', id).execute();
  return row && toApproval(row);
}

/** Every approval ever asked for a subject of a migration, newest first. */
export async function approvalsOf(
  db: Connection,
  of: Pick<ApprovalSubject, 'migrationId' | 'kind' | 'subject'>,
): Promise<Approval[]> {
  const rows = await selectApprovals(db)
    .where('migration_id', '=', of.migrationId)
    .where('kind', '=', of.kind)
    .where('subject', '=', of.subject)
    .orderBy('requested_at', 'desc')
    .execute();
  return rows.map(toApproval);
}

/** Answers a request that is still open. False when it is not, or when its subject is another than the person saw. */
export async function answerApproval(
  db: Connection,
  answer: {
    readonly id: string;
    readonly subjectHash: string;
    readonly confirmed: boolean;
    readonly by: string;
    readonly how: string;
  },
): Promise<boolean> {
  const result = await db
    .updateTable('approval')
    .set({
      state: answer.confirmed ? 'confirmed' : 'void',
      answered_by: answer.by,
      answered_how: answer.how,
      answered_at: sql<Date>`now()`,
    })
    .where('id', '=', answer.id)
    .where('subject_hash', '=', answer.subjectHash)
    .where('state', '=', 'requested')
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Uses a confirmed approval for a run, once. False when none fits in every bound value. */
export async function consumeApproval(
  trx: Transaction<Database>,
  subject: ApprovalSubject,
  runId: string,
): Promise<boolean> {
  const result = await sql`
    update approval set state = 'used', used_at = now(), used_by_run = ${runId}
    where id = (
      select id from approval
      where tenant = ${subject.tenant} and migration_id = ${subject.migrationId} and kind = ${subject.kind}
        and subject = ${subject.subject} and subject_hash = ${subject.subjectHash}
        and source_fingerprint = ${subject.sourceFingerprint} and workspace_id = ${subject.workspaceId}
        and state = 'confirmed' and expires_at > now()
      order by answered_at limit 1 for update
    ) and state = 'confirmed'
  `.execute(trx);
  return result.numAffectedRows === 1n;
}

/** Voids what is requested or confirmed for a subject; every edit of a map calls it in its own transaction. */
export async function voidApprovals(
  trx: Connection,
  input: { readonly migrationId: string; readonly kind: 'map' | 'run'; readonly subject: string },
): Promise<void> {
  await trx
    .updateTable('approval')
    .set({ state: 'void' })
    .where('migration_id', '=', input.migrationId)
    .where('kind', '=', input.kind)
    .where('subject', '=', input.subject)
    .where('state', 'in', ['requested', 'confirmed'])
    .execute();
}

/** Maps that a person confirmed for this source and workspace, as object and hash. */
export async function confirmedMaps(
  db: Connection,
  input: { readonly migrationId: string; readonly sourceFingerprint: string; readonly workspaceId: string },
): Promise<{ object: string; hash: string }[]> {
  const rows = await db
    .selectFrom('approval')
    .innerJoin('object_map', (join) =>
      join
        .onRef('object_map.migration_id', '=', 'approval.migration_id')
        .onRef('object_map.object', '=', 'approval.subject')
        .onRef('object_map.hash', '=', 'approval.subject_hash'),
    )
    .select(['object_map.object', 'object_map.hash'])
    .distinct()
    .where('approval.migration_id', '=', input.migrationId)
    .where('approval.kind', '=', 'map')
    .where('approval.source_fingerprint', '=', input.sourceFingerprint)
    .where('approval.workspace_id', '=', input.workspaceId)
    .where('approval.state', 'in', ['confirmed', 'used'])
    .execute();
  return rows;
}

/** Open requests of a migration, oldest first. */
export async function openApprovals(db: Connection, migrationId: string): Promise<Approval[]> {
  const rows = await selectApprovals(db)
    .where('migration_id', '=', migrationId)
    .where('state', '=', 'requested')
    .orderBy('requested_at')
    .execute();
  return rows.map(toApproval).filter(({ isExpired }) => !isExpired);
}

function selectApprovals(db: Connection) {
  return db
    .selectFrom('approval')
    .select([
      'id',
      'tenant',
      'migration_id',
      'kind',
      'subject',
      'subject_hash',
      'source_fingerprint',
      'workspace_id',
      'effect',
      'state',
      'expires_at',
      'answered_by',
      'answered_how',
    ]);
}

function toApproval(row: Awaited<ReturnType<ReturnType<typeof selectApprovals>['execute']>>[number]): Approval {
  return {
    id: row.id,
    tenant: row.tenant,
    migrationId: row.migration_id,
    kind: row.kind,
    subject: row.subject,
    subjectHash: row.subject_hash,
    sourceFingerprint: row.source_fingerprint,
    workspaceId: row.workspace_id,
    effect: row.effect,
    state: row.state,
    isExpired: row.expires_at.getTime() <= Date.now(),
    answeredBy: row.answered_by,
    answeredHow: row.answered_how,
  };
}
