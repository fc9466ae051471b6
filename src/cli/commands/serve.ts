import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { type Migration, updateSettings } from '../../../db/queries/migrations.ts';
import { latestSource } from '../../../db/queries/sources.ts';
import { buildApi } from '../../api/app.ts';
import { migrate } from '../../app/migrate.ts';
import { readSource } from '../../app/read-source.ts';
import { undo } from '../../app/undo.ts';
import { openMigration } from '../../app/workspace.ts';
import { commandLineActor } from '../actor.ts';
import { type ExitCode, Output } from '../output.ts';
import { connectTwenty, homeFolder, openOwnDatabase, type TwentyOptions } from '../runtime.ts';
import { reportTo } from './migrate.ts';

/** `p2t serve`: the REST API on this machine, with the example clinic read and its maps ready to be confirmed. */
export async function runServe(
  options: TwentyOptions & { readonly port: number },
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  const connected = await connectTwenty(options);
  const database = await openOwnDatabase();
  const { db } = database;
  const { twenty } = connected;
  const actor = commandLineActor();
  const silent = reportTo(new Output({ json: true }));
  const jobs = new Map<string, { state: string; detail: string }>();
  try {
    const migration = await openMigration({ db, twenty, actor, settings: {} });
    const known = await latestSource(db, migration.id);
    const location = known?.location ?? exampleClinic();
    const { opened } = await readSource({ db, migration, location, schema: await twenty.schema(), user: actor.user });
    opened.close();
    const carryOut = async (job: 'migrate' | 'rollback', of: Migration): Promise<string> => {
      if (job === 'rollback') {
        const result = await undo({ db, twenty, migration: of, actor, keepEdited: true, signal, onProgress: () => {} });
        return result.differences.length === 0 ? 'undone' : 'partly-undone';
      }
      const source = await latestSource(db, of.id);
      const outcome = await migrate({
        db,
        twenty,
        migration: await withDefaults(of),
        location: source?.location ?? location,
        actor,
        yes: false,
        signal,
        report: silent,
      });
      return outcome.kind;
    };
    /** Over REST the defaults of the pre-flight hold unless the settings say otherwise; maps still need their confirmation. */
    const withDefaults = async (of: Migration): Promise<Migration> => {
      const settings = {
        ...of.settings,
        decisions: {
          'owner-missing': 'fallback',
          'owner-ambiguous': 'fallback',
          'active-workflow': 'switch-off',
          ...of.settings.decisions,
        },
      };
      await updateSettings(db, of.id, settings);
      return { ...of, settings };
    };
    const app = buildApi({
      db,
      tenant: actor.tenant,
      token: apiToken(),
      job: (id) => jobs.get(id),
      start: (job, of) => {
        const running = jobs.get(of.id);
        if (running?.state === 'running') return running;
        const entry = { state: 'running', detail: job };
        jobs.set(of.id, entry);
        carryOut(job, of).then(
          (detail) => jobs.set(of.id, { state: 'ended', detail }),
          (error: unknown) =>
            jobs.set(of.id, { state: 'failed', detail: error instanceof Error ? error.message : 'unknown error' }),
        );
        return entry;
      },
    });
    const server = serve({ fetch: app.fetch, port: options.port, hostname: '127.0.0.1' });
    output.say(`API:       http://127.0.0.1:${options.port}/v1/migrations   (description: /openapi.json)`);
    output.say(`Token:     in ${tokenFile()}`);
    output.say(`Migration: ${migration.id}, export ${location}, ready to be confirmed`);
    output.document({ url: `http://127.0.0.1:${options.port}`, tokenFile: tokenFile(), migrationId: migration.id });
    await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped(), { once: true }));
    await new Promise((closed) => server.close(closed));
    return 0;
  } finally {
    await database.close();
    await connected.close();
  }
}

function exampleClinic(): string {
  const root = new URL(import.meta.url.endsWith('.ts') ? '../../../' : '../../../../', import.meta.url);
  return fileURLToPath(new URL('examples/clinic', root));
}

function tokenFile(): string {
  return join(homeFolder(), 'api-token');
}

/** Made at the first start, readable by this user alone. */
function apiToken(): string {
  if (!existsSync(tokenFile())) writeFileSync(tokenFile(), randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(tokenFile(), 'utf8').trim();
}
