import { ProgressLine } from './terminal/progress-line.ts';
import { renderTable } from './terminal/render-table.ts';

/** 0 done, 1 failed, 2 a person has to decide. */
export type ExitCode = 0 | 1 | 2;

/**
 * What a command says. With `--json` nothing but one document goes to stdout; otherwise text for a person. Progress and
 * errors go to stderr either way.
 */
export class Output {
  readonly json: boolean;
  readonly progress: ProgressLine;

  constructor(options: { readonly json: boolean }) {
    this.json = options.json;
    this.progress = new ProgressLine({ quiet: options.json });
  }

  /** A line for a person. */
  say(text = ''): void {
    if (this.json) return;
    this.progress.clear();
    process.stdout.write(`${text}\n`);
  }

  section(title: string): void {
    this.say(`\n${title}\n${'─'.repeat(title.length)}`);
  }

  table(input: Parameters<typeof renderTable>[0]): void {
    if (input.rows.length > 0) this.say(renderTable(input));
  }

  /** The command's one document. */
  document(value: unknown): void {
    if (this.json) process.stdout.write(`${JSON.stringify(value)}\n`);
  }

  warn(text: string): void {
    this.progress.clear();
    process.stderr.write(`${text}\n`);
  }
}
