import { Command, InvalidArgumentError } from 'commander';
import type { Member } from './seed/seed-workspace.ts';
import { startSandbox } from './start-sandbox.ts';

const parseMember = (text: string, before: readonly Member[]): readonly Member[] => {
  const found = /^(?<first>\S+)\s+(?<last>.*?)\s*<(?<email>[^<>\s]+)>$/.exec(text)?.groups;
  const { first: firstName, last: lastName, email } = found ?? {};
  if (firstName === undefined || lastName === undefined || email === undefined) {
    throw new InvalidArgumentError('write it as "First Last <email>"');
  }
  return [...before, { firstName, lastName, email }];
};

const whole = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('give a whole number');
  return value;
};

const {
  port,
  dataDir,
  limit,
  unlimited,
  legacyEnvelope,
  member: members,
  withParent,
  dump,
} = new Command('sandbox')
  .description('A server that answers as a Twenty 2.31 workspace does, at 127.0.0.1')
  .option('--port <number>', 'port to listen on; 0 takes a free one', whole, 0)
  .option('--data-dir <folder>', 'keep the state in this folder')
  .option('--limit <number>', 'record calls a minute (Twenty: 100)', whole)
  .option('--unlimited', 'no limit on calls')
  .option('--legacy-envelope', 'metadata answers of older and dev-seeded workspaces')
  .option('--member <member>', 'an account in a new workspace, "First Last <email>"; repeatable', parseMember, [])
  .option('--with-parent', 'end when standard input is closed')
  .option('--dump', 'answer GET /__sandbox/dump with everything held')
  .parse()
  .opts<{
    port: number;
    dataDir?: string;
    limit?: number;
    unlimited?: true;
    legacyEnvelope?: true;
    member: readonly Member[];
    withParent?: true;
    dump?: true;
  }>();

const sandbox = await startSandbox({
  port,
  members,
  ...(dataDir === undefined ? {} : { dataDir }),
  ...(unlimited
    ? { limits: 'unlimited' }
    : limit === undefined
      ? {}
      : { limits: [{ tokens: limit, windowMs: 60_000 }] }),
  legacyEnvelope: legacyEnvelope ?? false,
  dumpRoute: dump ?? false,
});

let ending = false;
const end = (): void => {
  if (ending) return;
  ending = true;
  void sandbox.close().then(() => process.exit(0));
};
process.on('SIGTERM', end);
process.on('SIGINT', end);
if (withParent) process.stdin.on('end', end).on('error', end).resume();
// Last of all: whoever reads this line may end the process at once.
process.stdout.write(`${JSON.stringify({ url: sandbox.url, apiKey: sandbox.apiKey })}\n`);
