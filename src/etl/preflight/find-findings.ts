import type { MigrationSettings } from '../../mapping/settings.ts';
import type { PreparedPlan } from '../plan/prepare-plan.ts';
import type { Finding, FindingCode } from './finding.ts';

/** What the workspace was asked besides its data model. */
export interface WorkspaceFacts {
  /** Undefined when the key may not see workflows. */
  readonly activeWorkflows: number | undefined;
  readonly webhooks: number | undefined;
  readonly people: number;
}

/** Turns a prepared plan and what the workspace answers into findings with choices; writes nothing and asks nobody. */
export function findFindings(input: {
  readonly plan: PreparedPlan;
  readonly facts: WorkspaceFacts;
  readonly settings: MigrationSettings;
}): Finding[] {
  const { plan, facts, settings } = input;
  const decided = (code: FindingCode): string | null => settings.decisions[code] ?? null;
  const findings: Finding[] = [];
  const add = (
    finding: Omit<Finding, 'decision' | 'examples' | 'choices'> & Partial<Pick<Finding, 'examples' | 'choices'>>,
  ): void => {
    findings.push({ examples: [], choices: [], ...finding, decision: decided(finding.code) });
  };
  const { missing, ambiguous } = plan.owners;
  if (plan.fallback === undefined && missing.length + ambiguous.length > 0) {
    add({
      code: 'no-fallback-owner',
      severity: 'blocker',
      count: missing.length + ambiguous.length,
      message:
        settings.fallbackOwner === null
          ? 'physicians have no account and the workspace has nobody to take their place: invite someone first'
          : 'the fallback owner is no member of the workspace: invite them, or name another with --fallback-owner',
      default: null,
    });
  } else if (missing.length > 0) {
    add({
      code: 'owner-missing',
      severity: 'decision',
      count: missing.length,
      message: 'physicians have no account in the workspace',
      examples: missing.slice(0, 5).map(({ physician }) => physician.key),
      choices: [
        {
          choice: 'fallback',
          meaning: `their tasks and patients go to ${plan.fallback?.email ?? 'the fallback owner'}; their name is kept on each`,
        },
        { choice: 'wait', meaning: 'invite them in Twenty, wait until they accept, then start again' },
      ],
      default: 'fallback',
    });
  }
  if (ambiguous.length > 0 && plan.fallback !== undefined) {
    add({
      code: 'owner-ambiguous',
      severity: 'decision',
      count: ambiguous.length,
      message: 'physicians whose e-mail several members have',
      examples: ambiguous.slice(0, 5).map(({ physician }) => physician.key),
      choices: [{ choice: 'fallback', meaning: 'the fallback owner takes what is theirs' }],
      default: 'fallback',
    });
  }
  if (facts.activeWorkflows === undefined) {
    add({
      code: 'no-workflow-permission',
      severity: 'info',
      count: 1,
      message: "the key's role may not see workflows: one that reacts to new people could change them during the load",
      default: null,
    });
  } else if (facts.activeWorkflows > 0) {
    add({
      code: 'active-workflow',
      severity: 'decision',
      count: facts.activeWorkflows,
      message:
        'workflows react to new records; the default one makes companies from e-mail domains and overwrites the link to the clinic',
      choices: [
        { choice: 'switch-off', meaning: 'off for the load, on again after it' },
        { choice: 'leave', meaning: 'they run for every record that is loaded' },
      ],
      default: 'switch-off',
    });
  }
  if ((facts.webhooks ?? 0) > 0) {
    add({
      code: 'webhook',
      severity: 'info',
      count: facts.webhooks ?? 0,
      message: 'webhooks will be called for every record; what they set off cannot be undone',
      default: null,
    });
  }
  const shared = sumOf(plan, (row) => row.code === 'shared-email');
  if (shared > 0) {
    add({
      code: 'shared-email',
      severity: 'info',
      count: shared,
      message:
        'patients share the e-mail of an earlier one: the first keeps it, the others get it as "Shared Email"; no two patients are merged',
      default: null,
    });
  }
  const taken = plan.taken.emails.size + plan.taken.domains.size;
  if (taken > 0) {
    add({
      code: 'value-taken',
      severity: 'info',
      count: taken,
      message: `e-mails or domains that other records of the workspace hold, ${plan.taken.inTrash} of them in its trash: ours get them as "Shared Email" or "Shared Domain", theirs stay untouched`,
      default: null,
    });
  }
  if (facts.people > 0) {
    add({
      code: 'existing-records',
      severity: 'info',
      count: facts.people,
      message: 'people are in the workspace already; they are neither changed nor removed',
      default: null,
    });
  }
  const rejected = sumOf(plan, (row) => row.outcome === 'rejected');
  if (rejected > 0) {
    add({
      code: 'rows-rejected',
      severity: 'info',
      count: rejected,
      message: 'rows cannot be loaded as they are; "p2t rejects" lists each with its reason',
      default: null,
    });
  }
  const merged = sumOf(plan, (row) => row.outcome === 'merged');
  if (merged > 0) {
    add({
      code: 'rows-merged',
      severity: 'info',
      count: merged,
      message: 'rows repeat another one or name a member of staff; they make no record of their own',
      default: null,
    });
  }
  add({
    code: 'not-undoable',
    severity: 'info',
    count: 1,
    message:
      'an undo cannot take back timeline entries that Twenty writes itself, calls of webhooks, and e-mails that workflows send',
    default: null,
  });
  return findings;
}

function sumOf(plan: PreparedPlan, matches: (row: PreparedPlan['outcomes'][number]) => boolean): number {
  return plan.outcomes.filter(matches).reduce((sum, { n }) => sum + n, 0);
}
