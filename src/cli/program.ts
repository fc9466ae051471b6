import { Command, InvalidArgumentError, Option } from 'commander';
import { runConfirm, runResume, runRollback } from './commands/decide.ts';
import { runAudit, runDiff, runReconcile, runRejects, runStatus } from './commands/inspect.ts';
import { type MigrateOptions, runMigrate } from './commands/migrate.ts';
import { runProfile } from './commands/profile.ts';
import { runPropose } from './commands/propose.ts';
import { runServe } from './commands/serve.ts';
import { runWorker } from './commands/worker.ts';
import { type ExitCode, Output } from './output.ts';
import { reportError } from './report-error.ts';
import { startEmbedded } from './runtime.ts';

/** The command p2t: thin, over the same functions as the API. */
export function buildProgram(): Command {
  const program = new Command('p2t')
    .description('Moves a clinic from Pulse Digital Clinic CSV exports into Twenty CRM.')
    .showHelpAfterError()
    .exitOverride();
  jsonCommand(program, 'profile <export>', 'what the files and columns of an export are').action(
    (location: string, options: Json) => act(options, (output) => runProfile(location, output)),
  );
  settingsOptions(
    twentyOptions(jsonCommand(program, 'propose <export>', 'which object each file is and where each column lands')),
  ).action((location: string, options: Json & Settings & Twenty) =>
    act(options, (output) =>
      runPropose(location, { country: 'PK', currency: 'PKR', timeZone: 'Asia/Karachi', ...options }, output),
    ),
  );
  settingsOptions(twentyOptions(jsonCommand(program, 'migrate <export>', 'the whole job, from wherever it stands')))
    .option('--sample <records>', 'records aimed at in the sample run; 0 for none', whole)
    .option('--yes', 'confirm every map unseen and take every default; recorded as such')
    .option('--fallback-owner <email>', 'member who takes what belongs to physicians without an account')
    .action((location: string, options: MigrateFlags) =>
      act(options, (output, signal) => runMigrate(location, migrateOptions(options), output, signal)),
    );
  twentyOptions(jsonCommand(program, 'resume <migration>', 'go on where it stopped'))
    .option('--yes', 'confirm what is open and take every default; recorded as such')
    .action((id: string, options: MigrateFlags) =>
      act(options, (output, signal) => runResume(id, migrateOptions(options), output, signal)),
    );
  jsonCommand(program, 'status [migration]', 'the migrations there are, or one in detail').action(
    (id: string | undefined, options: Json) => act(options, (output) => runStatus(id, output)),
  );
  twentyOptions(jsonCommand(program, 'confirm <migration> [objects...]', 'confirm maps; answer findings'))
    .option('--all', 'every open map', false)
    .option('--decide <code=choice>', 'answer a finding of the pre-flight; repeatable', collect, [])
    .action((id: string, objects: string[], options: Json & { all: boolean; decide: string[] }) =>
      act(options, (output) => runConfirm(id, objects, options, output)),
    );
  jsonCommand(program, 'diff <migration>', 'field by field: sent and stored')
    .option('--different', 'only what differs', false)
    .action((id: string, options: Json & { different: boolean }) =>
      act(options, (output) => runDiff(id, options, output)),
    );
  twentyOptions(jsonCommand(program, 'reconcile <migration>', 'account for every row')).action(
    (id: string, options: Json & Twenty) => act(options, (output) => runReconcile(id, options, output)),
  );
  jsonCommand(program, 'rejects <migration>', 'rows that were not loaded, with the reason').action(
    (id: string, options: Json) => act(options, (output) => runRejects(id, output)),
  );
  jsonCommand(program, 'audit <migration> [verify]', 'what happened; verify walks the hash chain')
    .option('--head <hash>', 'a head handed out earlier that the chain must still hold')
    .action((id: string, action: string | undefined, options: Json & { head?: string }) =>
      act(options, (output) => runAudit(id, action, options, output)),
    );
  twentyOptions(jsonCommand(program, 'rollback <migration>', 'take everything back'))
    .option('--include-edited', 'also remove records that somebody changed since', false)
    .action((id: string, options: Json & Twenty & { includeEdited: boolean }) =>
      act(options, (output, signal) => runRollback(id, options, output, signal)),
    );
  twentyOptions(jsonCommand(program, 'serve', 'the REST API, with the example clinic ready'))
    .option('--port <number>', 'port', whole, 4010)
    .action((options: Json & Twenty & { port: number }) =>
      act(options, (output, signal) => runServe(options, output, signal)),
    );
  twentyOptions(jsonCommand(program, 'worker', 'carry on runs that were left unfinished'))
    .option('--once', 'look once and end', false)
    .action((options: MigrateFlags & { once: boolean }) =>
      act(options, (output, signal) => runWorker({ ...migrateOptions(options), once: options.once }, output, signal)),
    );
  program
    .command('sandbox')
    .description('run the embedded Twenty by itself')
    .option('--port <number>', 'port', '4020')
    .allowUnknownOption()
    .allowExcessArguments()
    .action((options: { port: string }, command: Command) => {
      const child = startEmbedded(['--port', options.port, ...command.args], 'inherit');
      child.once('exit', (code) => {
        process.exitCode = code ?? 0;
      });
    });
  return program;
}

interface Json {
  readonly json: boolean;
}
interface Twenty {
  readonly twenty: string;
  readonly key?: string;
}
interface Settings {
  readonly country?: string;
  readonly currency?: string;
  readonly timeZone?: string;
}
interface MigrateFlags extends Json, Twenty, Settings {
  readonly sample?: number;
  readonly yes?: boolean;
  readonly fallbackOwner?: string;
}

function jsonCommand(program: Command, usage: string, description: string): Command {
  return program
    .command(usage)
    .description(description)
    .option('--json', 'print one JSON document and nothing else', false);
}

function twentyOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--twenty <url>', 'the Twenty to move into').env('TWENTY_URL').default('sandbox', 'the embedded one'),
    )
    .addOption(new Option('--key <key>', 'its API key').env('TWENTY_API_KEY'));
}

function settingsOptions(command: Command): Command {
  return command
    .option('--country <code>', 'assumed for telephone numbers without one, e.g. PK')
    .option('--currency <code>', 'assumed for amounts without one, e.g. PKR')
    .option('--time-zone <zone>', 'in which the export writes its times, e.g. Asia/Karachi', zone);
}

function migrateOptions(flags: MigrateFlags): MigrateOptions {
  const { sample, country, currency, timeZone, fallbackOwner } = flags;
  return {
    twenty: flags.twenty,
    key: flags.key,
    yes: flags.yes === true,
    settings: {
      ...(sample === undefined ? {} : { sampleSize: sample }),
      ...(country === undefined ? {} : { country: country.toUpperCase() }),
      ...(currency === undefined ? {} : { currency: currency.toUpperCase() }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(fallbackOwner === undefined ? {} : { fallbackOwner }),
    },
  };
}

function whole(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('a whole number is wanted');
  return Number(text);
}

function zone(text: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidArgumentError('a zone such as Asia/Karachi is wanted');
  }
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

/** Runs a command: exit code, one line for an error, and a Ctrl-C that lets the running batch be recorded. */
async function act(options: Json, work: (output: Output, signal: AbortSignal) => Promise<ExitCode>): Promise<void> {
  const output = new Output({ json: options.json });
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    output.warn('Stopping after the running batch; once more to stop at once.');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    process.exitCode = await work(output, controller.signal);
  } catch (error) {
    process.exitCode = reportError(error, output);
  } finally {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
    output.progress.clear();
  }
}
