import { plainText } from './plain-text.ts';
import { formatCount, formatDuration } from './render-table.ts';

const REDRAW_MS = 80;
const CLEAR = '\r\u001b[K';

/** Where a progress line is drawn: process.stderr has all of it. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** One line on stderr that shows how far something is; nothing where stderr is no terminal. */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly #enabled: boolean;
  #label = '';
  #startedAt = 0;
  #doneAtStart = 0;
  #drawnAt: number | undefined;

  constructor(options: { readonly quiet: boolean; readonly stream?: ProgressStream }) {
    this.#stream = options.stream ?? process.stderr;
    this.#enabled = !options.quiet && this.#stream.isTTY === true;
  }

  /** Draws at most every 80 ms; a new label, and the end of the work, at once. */
  update(input: { readonly label: string; readonly done: number; readonly total?: number }): void {
    if (!this.#enabled) return;
    const now = performance.now();
    if (input.label !== this.#label) this.#begin(input, now);
    const isDue = this.#drawnAt === undefined || now - this.#drawnAt >= REDRAW_MS || input.done === input.total;
    if (!isDue) return;
    this.#drawnAt = now;
    const fresh = input.done - this.#doneAtStart;
    const text = progressText({ ...input, fresh, seconds: (now - this.#startedAt) / 1000 });
    // A line longer than the terminal wraps, and clearing would leave its first part standing.
    this.#stream.write(CLEAR + text.slice(0, (this.#stream.columns ?? 80) - 1));
  }

  /** Takes the line away, so that other text can be written. */
  clear(): void {
    if (this.#enabled && this.#drawnAt !== undefined) this.#stream.write(CLEAR);
    this.#drawnAt = undefined;
    this.#label = '';
  }

  #begin(input: { readonly label: string; readonly done: number }, now: number): void {
    this.#label = input.label;
    this.#startedAt = now;
    this.#doneAtStart = input.done;
    this.#drawnAt = undefined;
  }
}

/** "People: 1,200 of 4,000, 300 a second, 9.3 s left" */
export function progressText(input: {
  readonly label: string;
  readonly done: number;
  readonly total?: number;
  /** How many of `done` were done in these seconds: a resumed run starts with the earlier ones already done. */
  readonly fresh: number;
  readonly seconds: number;
}): string {
  const { label, done, total, fresh, seconds } = input;
  const of = total === undefined ? '' : ` of ${formatCount(total)}`;
  const rate = seconds > 0.5 ? fresh / seconds : 0;
  const speed = rate >= 1 ? `, ${formatCount(Math.round(rate))} a second` : '';
  const left = total !== undefined && rate > 0 && done < total ? `, ${formatDuration((total - done) / rate)} left` : '';
  return `  ${plainText(label)}: ${formatCount(done)}${of}${speed}${left}`;
}
