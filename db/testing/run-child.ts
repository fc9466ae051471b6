import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A second process for tests that need one: its lines so far, and how it ended. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Everything the child wrote to stderr, for the message of a failing test. */
  readonly errors: readonly string[];
  /** Waits for a line that starts with `text`, and returns it; fails when the child ends without it. */
  seen(text: string): Promise<string>;
  /** Waits for the end: the exit code, or the signal's name. */
  ended(): Promise<number | string>;
}

/** Starts a script of `db/testing/children` under tsx. */
export function runChild(script: string, args: readonly string[]): Child {
  const path = fileURLToPath(new URL(`./children/${script}`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const errors: string[] = [];
  const exit = once(child, 'exit').then(([code, signal]) => (Number.isInteger(code) ? Number(code) : String(signal)));
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const seen = async (text: string): Promise<string> => {
    for (;;) {
      const line = lines.find((candidate) => candidate.startsWith(text));
      if (line !== undefined) return line;
      const end = await Promise.race([once(child.stdout, 'data').then(() => undefined), exit]);
      if (end !== undefined && !lines.some((candidate) => candidate.startsWith(text))) {
        throw new Error(`the child ended with ${end} before "${text}": ${errors.join('')}`);
      }
    }
  };
  return { process: child, lines, errors, seen, ended: () => exit };
}
