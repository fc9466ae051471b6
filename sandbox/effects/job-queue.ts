type Job = () => void;

/** Work that Twenty leaves to its worker: done a moment after the answer was given, in the order it came. */
export class JobQueue {
  private jobs: Job[] = [];
  private timer: NodeJS.Timeout | undefined;
  private readonly delayMs: number;
  private readonly done: () => void;

  /** `done` is called after each round of work. */
  constructor(delayMs: number, done: () => void) {
    this.delayMs = delayMs;
    this.done = done;
  }

  add(job: Job): void {
    this.jobs.push(job);
    this.timer ??= setTimeout(() => this.settle(), this.delayMs);
  }

  /** Does everything that waits, and what that brings about, now. */
  settle(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    while (this.jobs.length > 0) {
      const jobs = this.jobs;
      this.jobs = [];
      for (const job of jobs) job();
    }
    this.done();
  }
}
