import { updateSettings } from '../../../db/queries/migrations.ts';
import { listRuns } from '../../../db/queries/runs.ts';
import { latestSource } from '../../../db/queries/sources.ts';
import { confirmMaps, mapStates } from '../../app/confirm-maps.ts';
import { undo } from '../../app/undo.ts';
import { commandLineActor } from '../actor.ts';
import type { ExitCode, Output } from '../output.ts';
import type { TwentyOptions } from '../runtime.ts';
import { UsageError } from '../usage-error.ts';
import { withMigration, withTwenty } from '../with-migration.ts';
import { type MigrateOptions, runMigrate } from './migrate.ts';

/** `p2t confirm <migration> [objects…] [--all] [--decide code=choice]`: a person's yes to maps, and answers to findings. */
export async function runConfirm(
  prefix: string,
  objects: readonly string[],
  options: { readonly all: boolean; readonly decide: readonly string[] },
  output: Output,
): Promise<ExitCode> {
  return withMigration<ExitCode>(prefix, async ({ db, migration }) => {
    const decisions = Object.fromEntries(options.decide.map(parseDecision));
    if (options.decide.length > 0) {
      await updateSettings(db, migration.id, {
        ...migration.settings,
        decisions: { ...migration.settings.decisions, ...decisions },
      });
    }
    const source = await latestSource(db, migration.id);
    if (source === undefined)
      throw new UsageError('This migration has no export yet. Begin with: p2t migrate <export>');
    const open = (await mapStates({ db, migration, source })).filter(({ isConfirmed }) => !isConfirmed);
    const chosen = open.filter(({ map }) => options.all || objects.includes(map.object));
    const unknown = objects.filter((name) => !open.some(({ map }) => map.object === name));
    if (unknown.length > 0)
      throw new UsageError(
        `No open map is called ${unknown.join(', ')}. Open are: ${open.map(({ map }) => map.object).join(', ') || 'none'}.`,
      );
    const maps = chosen.map(({ map, hash }) => ({ object: String(map.object), hash }));
    await confirmMaps({ db, migration, source, actor: commandLineActor(), how: 'command line', maps });
    output.table({ head: ['confirmed', 'hash'], rows: maps.map(({ object, hash }) => [object, hash]) });
    const left = open.length - chosen.length;
    output.say(left === 0 ? `Go on with: p2t resume ${migration.id}` : `${left} maps are still open.`);
    output.document({ migrationId: migration.id, confirmed: maps, decisions, open: left });
    return left === 0 ? 0 : 2;
  });
}

function parseDecision(text: string): [string, string] {
  const [code = '', choice = ''] = text.split('=');
  if (code === '' || choice === '') throw new UsageError(`"${text}" is no decision. Write it as code=choice.`);
  return [code, choice];
}

/** `p2t resume <migration>`: goes on where it stopped, an undo included. */
export async function runResume(
  prefix: string,
  options: MigrateOptions,
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  const location = await withMigration(
    prefix,
    async ({ db, migration }) => (await latestSource(db, migration.id))?.location,
  );
  if (location === undefined)
    throw new UsageError('This migration has no export yet. Begin with: p2t migrate <export>');
  const isUndo = await withMigration(prefix, async ({ db, migration }) => {
    const [last] = await listRuns(db, migration.id);
    return last?.kind === 'rollback' && last.state !== 'done';
  });
  if (isUndo) return runRollback(prefix, { ...options, includeEdited: false }, output, signal);
  return runMigrate(location, options, output, signal);
}

/** `p2t rollback <migration>`: takes everything back and compares the workspace with what it was. */
export async function runRollback(
  prefix: string,
  options: TwentyOptions & { readonly includeEdited: boolean },
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  return withTwenty<ExitCode>(prefix, options, async ({ db, migration, twenty }) => {
    output.section('Rollback');
    const result = await undo({
      db,
      twenty,
      migration,
      actor: commandLineActor(),
      keepEdited: !options.includeEdited,
      signal,
      onProgress: ({ object, removed }) => output.progress.update({ label: `removing ${object}`, done: removed }),
    });
    output.say(`${result.destroyed} records removed, ${result.schemaRemoved} changes of the data model taken back.`);
    output.table({
      head: ['kept', 'source', 'why'],
      rows: result.kept.map(({ object, sourceKey, why }) => [object, sourceKey, why]),
    });
    output.table({
      head: ['kept in the data model', 'name', 'why'],
      rows: result.schemaKept.map(({ object, name, why }) => [object, name, why]),
    });
    output.say(
      result.differences.length === 0
        ? 'The workspace holds what it held before the first write.'
        : `Not as it was: ${result.differences.join('; ')}`,
    );
    output.document({
      migrationId: migration.id,
      ...result,
      state: result.differences.length === 0 ? 'undone' : 'partly-undone',
    });
    return result.differences.length === 0 ? 0 : 1;
  });
}
