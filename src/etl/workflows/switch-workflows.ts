import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { beginSchemaItem, finishSchemaItem, schemaItems } from '../../../db/queries/schema-items.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { appendAudit } from '../audit/append-audit.ts';

export interface SwitchContext {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly runId: string;
  readonly actor: string;
  readonly twenty: TwentyWriter;
}

/**
 * Switches the workflows off that react to new records, each noted before it is asked for: the default one of a new
 * workspace makes a company from a patient's e-mail domain and overwrites her link to the clinic.
 */
export async function switchWorkflowsOff(context: SwitchContext): Promise<number> {
  const { db, migrationId, twenty } = context;
  const active = await twenty.activeWorkflows();
  for (const workflow of active) {
    const number = await beginSchemaItem(db, migrationId, {
      kind: 'workflow',
      object: 'workflowVersion',
      name: workflow.id,
      before: 'ACTIVE',
    });
    await twenty.setWorkflowActive({ versionId: workflow.id, active: false });
    await settle(context, { number, versionId: workflow.id, action: 'workflow-off', state: 'done' });
  }
  return active.length;
}

/** Switches on again what this migration switched off, also after a crash: the note was made before the switch. */
export async function switchWorkflowsOn(context: SwitchContext): Promise<number> {
  const { db, migrationId, twenty } = context;
  const items = await schemaItems(db, migrationId);
  const off = items.filter(({ kind, state }) => kind === 'workflow' && (state === 'done' || state === 'sending'));
  if (off.length === 0) return 0;
  const active = new Set((await twenty.activeWorkflows()).map(({ id }) => id));
  for (const { number, name } of off) {
    if (!active.has(name)) await twenty.setWorkflowActive({ versionId: name, active: true });
    active.add(name);
    await settle(context, { number, versionId: name, action: 'workflow-on', state: 'undone' });
  }
  return off.length;
}

async function settle(
  context: SwitchContext,
  change: {
    readonly number: number;
    readonly versionId: string;
    readonly action: 'workflow-off' | 'workflow-on';
    readonly state: 'done' | 'undone';
  },
): Promise<void> {
  const { db, migrationId, runId, actor } = context;
  await db.transaction().execute(async (trx) => {
    await finishSchemaItem(trx, migrationId, { number: change.number, state: change.state });
    await appendAudit(trx, {
      migrationId,
      runId,
      actor,
      entries: [{ action: change.action, twentyObject: 'workflowVersion', twentyId: change.versionId, detail: {} }],
    });
  });
}
