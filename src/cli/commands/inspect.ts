import { auditHead, auditPage, countActions } from '../../../db/queries/audit.ts';
import { listDiffs } from '../../../db/queries/field-diffs.ts';
import { listMigrations } from '../../../db/queries/migrations.ts';
import { listRejects } from '../../../db/queries/reconciliation.ts';
import { listRuns } from '../../../db/queries/runs.ts';
import { latestSource } from '../../../db/queries/sources.ts';
import { mapStates } from '../../app/confirm-maps.ts';
import { verifyAudit } from '../../etl/audit/verify-audit.ts';
import { reconcile } from '../../etl/reconcile/reconcile.ts';
import { commandLineActor } from '../actor.ts';
import type { ExitCode, Output } from '../output.ts';
import { openOwnDatabase, type TwentyOptions } from '../runtime.ts';
import { withMigration, withTwenty } from '../with-migration.ts';
import { objectRows, showReconciliation } from './migrate.ts';

/** `p2t status [migration]`: the migrations there are, or one with its maps, runs and counts. */
export async function runStatus(prefix: string | undefined, output: Output): Promise<ExitCode> {
  if (prefix === undefined) return listAll(output);
  return withMigration<ExitCode>(prefix, async ({ db, migration }) => {
    const source = await latestSource(db, migration.id);
    const maps = source === undefined ? [] : await mapStates({ db, migration, source });
    const runs = await listRuns(db, migration.id);
    const reconciliation = await reconcile({ db, migrationId: migration.id });
    output.section(`Migration ${migration.id} into ${migration.workspaceOrigin}`);
    output.table({
      head: ['map', 'confirmed', 'hash'],
      rows: maps.map(({ map, hash, isConfirmed }) => [map.object, isConfirmed ? 'yes' : 'no', hash.slice(0, 16)]),
    });
    output.table({
      head: ['run', 'kind', 'state', 'stage'],
      rows: runs.map((run) => [run.number, run.kind, run.state, run.stage]),
    });
    showReconciliation(reconciliation, output);
    output.document({
      migrationId: migration.id,
      workspace: { id: migration.workspaceId, origin: migration.workspaceOrigin },
      settings: migration.settings,
      maps: maps.map(({ map, hash, isConfirmed }) => ({ object: map.object, hash, confirmed: isConfirmed })),
      runs,
      objects: objectRows(reconciliation),
      state: runs[0] === undefined ? 'new' : `${runs[0].kind} ${runs[0].state}`,
    });
    return 0;
  });
}

async function listAll(output: Output): Promise<ExitCode> {
  const database = await openOwnDatabase();
  try {
    const migrations = await listMigrations(database.db, commandLineActor().tenant);
    output.table({
      head: ['migration', 'workspace', 'at'],
      rows: migrations.map(({ id, workspaceId, workspaceOrigin }) => [id, workspaceId, workspaceOrigin]),
    });
    if (migrations.length === 0) output.say('No migration yet. Begin with: p2t migrate <export>');
    output.document({
      migrations: migrations.map(({ id, workspaceId, workspaceOrigin }) => ({
        migrationId: id,
        workspaceId,
        workspaceOrigin,
      })),
    });
    return 0;
  } finally {
    await database.close();
  }
}

/** `p2t reconcile <migration>`: every row accounted for, and our records counted in Twenty itself. */
export async function runReconcile(prefix: string, options: TwentyOptions, output: Output): Promise<ExitCode> {
  return withTwenty<ExitCode>(prefix, options, async ({ db, migration, twenty }) => {
    const reconciliation = await reconcile({ db, migrationId: migration.id, twenty });
    showReconciliation(reconciliation, output);
    output.document({ migrationId: migration.id, ...reconciliation, objects: objectRows(reconciliation) });
    return reconciliation.isGreen ? 0 : 1;
  });
}

/** `p2t diff <migration>`: the compared fields of the sample and every field that differed, source key and all. */
export async function runDiff(
  prefix: string,
  only: { readonly different: boolean },
  output: Output,
): Promise<ExitCode> {
  return withMigration<ExitCode>(prefix, async ({ db, migration }) => {
    const diffs = await listDiffs(db, { migrationId: migration.id, onlyDifferent: only.different });
    output.table({
      head: ['object', 'source key', 'field', 'sent', 'stored', ''],
      rows: diffs
        .slice(0, 500)
        .map((diff) => [
          diff.twenty_object,
          diff.source_key,
          diff.field,
          short(diff.sent),
          short(diff.stored),
          diff.verdict,
        ]),
    });
    if (diffs.length > 500) output.say(`… and ${diffs.length - 500} more; --json has them all`);
    output.document({ migrationId: migration.id, fields: diffs });
    return 0;
  });
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

/** `p2t rejects <migration>`: each row that was not loaded, with file, line and reason. */
export async function runRejects(prefix: string, output: Output): Promise<ExitCode> {
  return withMigration<ExitCode>(prefix, async ({ db, migration }) => {
    const rejects: Awaited<ReturnType<typeof listRejects>> = [];
    for (;;) {
      const last = rejects.at(-1);
      const page = await listRejects(db, {
        migrationId: migration.id,
        limit: 1000,
        ...(last === undefined ? {} : { after: last }),
      });
      rejects.push(...page);
      if (page.length < 1000) break;
    }
    output.table({
      head: ['object', 'key', 'file', 'line', 'code', 'why'],
      rows: rejects.map((row) => [row.object, row.source_key, row.file, row.line, row.code, row.reason]),
    });
    output.document({
      migrationId: migration.id,
      rejects: rejects.map(({ object, source_key, file, line, code, reason }) => ({
        object,
        sourceKey: source_key,
        file,
        line,
        code,
        reason,
      })),
    });
    return 0;
  });
}

/** `p2t audit <migration> [verify]`: what happened, as counts or JSON Lines; `verify` walks the hash chain. */
export async function runAudit(
  prefix: string,
  action: string | undefined,
  options: { readonly head?: string | undefined },
  output: Output,
): Promise<ExitCode> {
  return withMigration<ExitCode>(prefix, async ({ db, migration }) => {
    if (action === 'verify') {
      const verdict = await verifyAudit(db, {
        migrationId: migration.id,
        ...(options.head === undefined ? {} : { knownHead: options.head }),
      });
      output.say(
        verdict.problem === undefined
          ? `${verdict.entries} entries, whole and in order. Head: ${verdict.head}`
          : `The chain breaks at entry ${verdict.problem.seq}: ${verdict.problem.what}.`,
      );
      output.document({ migrationId: migration.id, ...verdict });
      return verdict.ok ? 0 : 1;
    }
    const actions = await countActions(db, migration.id);
    const head = await auditHead(db, migration.id);
    output.table({ head: ['action', 'entries'], rows: actions.map(({ action: name, n }) => [name, n]) });
    output.say(`Head of the chain: ${head?.hash ?? 'no entries'}`);
    if (output.json) {
      const entries = [];
      for (let after = 0; ; ) {
        const page = await auditPage(db, { migrationId: migration.id, afterSeq: after, limit: 5000 });
        if (page.length === 0) break;
        entries.push(...page);
        after = page.at(-1)?.seq ?? after;
      }
      output.document({ migrationId: migration.id, head: head?.hash ?? null, entries });
    }
    return 0;
  });
}
