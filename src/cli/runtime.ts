import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { migrateToLatest } from '../../db/migrate.ts';
import { type OpenDatabase, openDatabase } from '../../db/open-database.ts';
import { connectWriter } from '../twenty/connect.ts';
import type { TwentyWriter } from '../twenty/twenty-writer.ts';
import { UsageError } from './usage-error.ts';

/** Where a Twenty is, as the command line says it. */
export interface TwentyOptions {
  readonly twenty: string;
  readonly key?: string | undefined;
}

/** Folder of the embedded database and the embedded Twenty: P2T_HOME, else `.p2t` where the command is run. */
export function homeFolder(): string {
  const home = resolve(process.env.P2T_HOME ?? '.p2t');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return home;
}

/** Opens our own database, up to date: the Postgres of DATABASE_URL, else the embedded one. */
export async function openOwnDatabase(): Promise<OpenDatabase> {
  const database = await openDatabase({ url: process.env.DATABASE_URL, dataDir: join(homeFolder(), 'db') });
  await migrateToLatest(database.db);
  return database;
}

const ready = z.object({ url: z.string(), apiKey: z.string() });

/** A Twenty to talk to, and how to let go of it. */
export interface ConnectedTwenty {
  readonly twenty: TwentyWriter;
  readonly isEmbedded: boolean;
  close(): Promise<void>;
}

/** Connects to the Twenty of the options; `sandbox` starts the embedded one as a process of its own. */
export async function connectTwenty(options: TwentyOptions): Promise<ConnectedTwenty> {
  if (options.twenty !== 'sandbox') {
    const apiKey = options.key ?? process.env.TWENTY_API_KEY;
    if (apiKey === undefined)
      throw new UsageError('An API key is needed for that Twenty. Give one with --key or TWENTY_API_KEY.');
    return { twenty: connectWriter({ url: options.twenty, apiKey }), isEmbedded: false, close: async () => {} };
  }
  const child = startEmbedded(['--data-dir', join(homeFolder(), 'sandbox'), '--with-parent']);
  const line = await firstLine(child);
  const { url, apiKey } = ready.parse(JSON.parse(line));
  child.unref();
  return {
    twenty: connectWriter({ url, apiKey }),
    isEmbedded: true,
    close: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.ref();
        child.once('exit', () => done());
        child.stdin?.end();
      }),
  };
}

/** Starts the embedded Twenty with these arguments; the accounts of the example clinic's staff are in it. */
export function startEmbedded(args: readonly string[], stdio: 'pipe' | 'inherit' = 'pipe') {
  const root = new URL(import.meta.url.endsWith('.ts') ? '../../' : '../../../', import.meta.url);
  const script = fileURLToPath(new URL('sandbox/main.ts', root));
  if (!existsSync(script))
    throw new UsageError('The embedded Twenty is not part of this installation. Give --twenty URL.');
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...exampleMembers(root), ...args], {
    stdio: stdio === 'inherit' ? 'inherit' : ['pipe', 'pipe', 'inherit'],
    // A Ctrl-C ends the command first; it then lets go of this process, which writes down what it holds.
    detached: stdio === 'pipe',
  });
}

const staff = z.array(z.object({ firstName: z.string(), lastName: z.string(), email: z.string() }));

function exampleMembers(root: URL): string[] {
  const file = new URL('examples/clinic-members.json', root);
  if (!existsSync(fileURLToPath(file))) return [];
  const members = staff.parse(JSON.parse(readFileSync(file, 'utf8')));
  return members.flatMap(({ firstName, lastName, email }) => ['--member', `${firstName} ${lastName} <${email}>`]);
}

async function firstLine(child: ReturnType<typeof startEmbedded>): Promise<string> {
  if (child.stdout === null) throw new Error('the embedded Twenty has no output');
  const lines = createInterface({ input: child.stdout });
  return new Promise((found, failed) => {
    lines.once('line', found);
    child.once('exit', (code) =>
      failed(
        new UsageError(`The embedded Twenty did not start (exit code ${code}). Is another command still running?`),
      ),
    );
  });
}
