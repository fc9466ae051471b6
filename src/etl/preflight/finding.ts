/** Something a person should know, or decide, before a load. `examples` are source keys, never values. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'info' | 'decision' | 'blocker';
  readonly message: string;
  readonly count: number;
  readonly examples: readonly string[];
  readonly choices: readonly { readonly choice: string; readonly meaning: string }[];
  /** What happens when a person takes every default; null for what only a person can mend. */
  readonly default: string | null;
  /** The choice made, if one was. */
  readonly decision: string | null;
}

export type FindingCode =
  | 'owner-missing'
  | 'owner-ambiguous'
  | 'no-fallback-owner'
  | 'shared-email'
  | 'value-taken'
  | 'active-workflow'
  | 'webhook'
  | 'rows-rejected'
  | 'rows-merged'
  | 'raw-values-kept'
  | 'existing-records'
  | 'not-undoable'
  | 'no-workflow-permission';

/** Findings that keep a load from starting: blockers, and decisions that nobody has made. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ severity, decision }) => severity === 'blocker' || (severity === 'decision' && decision === null),
  );
}
