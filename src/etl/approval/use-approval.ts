import type { Transaction } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { type Approval, type ApprovalSubject, approvalsOf, consumeApproval } from '../../../db/queries/approvals.ts';
import { ApprovalError, type ApprovalRefusal } from './errors.ts';

/**
 * Uses up the confirmation of a run, in the transaction that starts it: it fits in every bound value (tenant, migration,
 * hash of the plan, export, workspace), is not expired, and no other run can use it again.
 *
 * @throws ApprovalError which tells why there is none
 */
export async function useApproval(
  trx: Transaction<Database>,
  input: { readonly subject: ApprovalSubject; readonly runId: string },
): Promise<void> {
  const { subject, runId } = input;
  if (await consumeApproval(trx, subject, runId)) return;
  const earlier = await approvalsOf(trx, subject);
  throw new ApprovalError({ subject: subject.subject, code: whyNone(earlier, subject) });
}

/** Of several confirmations the one that came nearest tells why it does not do. */
export function whyNone(approvals: readonly Approval[], subject: ApprovalSubject): ApprovalRefusal {
  const fitting = approvals.filter((approval) => isBoundTo(approval, subject));
  if (fitting.some(({ state }) => state === 'used')) return 'already-used';
  if (fitting.some(({ state, isExpired }) => state === 'confirmed' && isExpired)) return 'expired';
  if (fitting.some(({ state }) => state === 'void')) return 'voided';
  if (fitting.length > 0) return 'not-confirmed';
  return approvals.some(({ state }) => state === 'confirmed' || state === 'used') ? 'mismatch' : 'not-confirmed';
}

function isBoundTo(approval: Approval, subject: ApprovalSubject): boolean {
  return (
    approval.tenant === subject.tenant &&
    approval.subjectHash === subject.subjectHash &&
    approval.sourceFingerprint === subject.sourceFingerprint &&
    approval.workspaceId === subject.workspaceId
  );
}
