const MESSAGES = {
  'not-confirmed': 'nobody has confirmed it yet',
  expired: 'its confirmation has expired',
  voided: 'it was edited or refused after it was shown',
  mismatch: 'what was confirmed is not what would be done: the plan, the export or the workspace has changed since',
  'already-used': 'its confirmation was used by an earlier run',
} as const;
export type ApprovalRefusal = keyof typeof MESSAGES;

/** A run was asked for that no person has confirmed in this very form. */
export class ApprovalError extends Error {
  readonly code: ApprovalRefusal;

  constructor(input: { readonly subject: string; readonly code: ApprovalRefusal }) {
    super(`The run "${input.subject}" is not allowed: ${MESSAGES[input.code]}. Look at it again, then confirm it.`);
    this.name = 'ApprovalError';
    this.code = input.code;
  }
}
