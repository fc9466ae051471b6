import { formatCount, formatDuration } from './render-table.ts';

/** One line on stderr that shows how far something is; nothing where stderr is no terminal. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #enabled: boolean;
  #started = 0;
  #label = '';
  #shown = 0;

  constructor(options: { readonly quiet: boolean; readonly stream?: NodeJS.WriteStream }) {
    this.#stream = options.stream ?? process.stderr;
    this.#enabled = !options.quiet && this.#stream.isTTY === true;
  }

  update(input: { readonly label: string; readonly done: number; readonly total?: number }): void {
    if (!this.#enabled) return;
    const now = performance.now();
    if (input.label !== this.#label) [this.#label, this.#started, this.#shown] = [input.label, now, 0];
    if (now - this.#shown < 80) return;
    this.#shown = now;
    this.#stream.write(`\r\u001b[K${progressText({ ...input, seconds: (now - this.#started) / 1000 })}`);
  }

  clear(): void {
    if (this.#enabled && this.#shown > 0) this.#stream.write('\r\u001b[K');
    this.#label = '';
  }
}

/** "People 1,200 of 4,000, 300 a second, 9.3 s left" */
export function progressText(input: {
  readonly label: string;
  readonly done: number;
  readonly total?: number;
  readonly seconds: number;
}): string {
  const { label, done, total, seconds } = input;
  const of = total === undefined ? '' : ` of ${formatCount(total)}`;
  const rate = seconds > 0.5 ? done / seconds : 0;
  const speed = rate > 0 ? `, ${formatCount(Math.round(rate))} a second` : '';
  const left = total !== undefined && rate > 0 && done < total ? `, ${formatDuration((total - done) / rate)} left` : '';
  return `  ${label}: ${formatCount(done)}${of}${speed}${left}`;
}
