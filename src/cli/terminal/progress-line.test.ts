import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProgressLine, progressText } from './progress-line.ts';

const CLEAR = '\r\u001b[K';

function terminal(options: { readonly isTTY: boolean; readonly columns?: number }) {
  const written: string[] = [];
  return { ...options, written, write: (text: string) => written.push(text) };
}

describe('the text of a progress line', () => {
  it('tells count, rate and time left', () => {
    expect(progressText({ label: 'People', done: 1200, total: 4000, fresh: 1200, seconds: 4 })).toBe(
      '  People: 1,200 of 4,000, 300 a second, 9.3 s left',
    );
  });

  it('counts only what was done now, when a run was resumed', () => {
    expect(progressText({ label: 'People', done: 3000, total: 4000, fresh: 100, seconds: 10 })).toContain(
      '10 a second, 1 min 40 s left',
    );
  });

  it('guesses no rate from the first moment and no end without a total', () => {
    expect(progressText({ label: 'a.csv', done: 5, total: 10, fresh: 5, seconds: 0.1 })).toBe('  a.csv: 5 of 10');
    expect(progressText({ label: 'a.csv', done: 50, fresh: 50, seconds: 5 })).toBe('  a.csv: 50, 10 a second');
  });
});

describe('a progress line', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('writes nothing where stderr is no terminal, nor when it is to be quiet', () => {
    for (const [isTTY, quiet] of [
      [false, false],
      [true, true],
    ] as const) {
      const stream = terminal({ isTTY });
      const line = new ProgressLine({ quiet, stream });
      line.update({ label: 'People', done: 1, total: 2 });
      line.clear();
      expect(stream.written).toEqual([]);
    }
  });

  it('is not drawn more often than a person can see, but always at the end', () => {
    const stream = terminal({ isTTY: true });
    const line = new ProgressLine({ quiet: false, stream });
    for (let done = 0; done <= 100; done++) line.update({ label: 'People', done, total: 100 });
    expect(stream.written).toEqual([`${CLEAR}  People: 0 of 100`, `${CLEAR}  People: 100 of 100`]);
  });

  it('stays on one line of the terminal', () => {
    const stream = terminal({ isTTY: true, columns: 20 });
    new ProgressLine({ quiet: false, stream }).update({ label: 'a file with a long name.csv', done: 1 });
    expect(stream.written).toEqual([`${CLEAR}  a file with a long`.slice(0, CLEAR.length + 19)]);
  });

  it('is taken away once, and starts anew after it', () => {
    const stream = terminal({ isTTY: true });
    const line = new ProgressLine({ quiet: false, stream });
    line.update({ label: 'People', done: 1 });
    line.clear();
    line.clear();
    line.update({ label: 'People', done: 2 });
    expect(stream.written).toEqual([`${CLEAR}  People: 1`, CLEAR, `${CLEAR}  People: 2`]);
  });
});
