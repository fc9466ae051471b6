import { closeSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import type { Change } from '../store/change.ts';
import { parseChanges } from './parse-changes.ts';

const FLUSH_AT = 4000;

const CHUNK_BYTES = 1 << 20;

/** The lines of a file of any size, read piece by piece. */
function* linesOf(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const decoder = new TextDecoder();
  let rest = '';
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
    const lines = (rest + decoder.decode(chunk.subarray(0, read), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  closeSync(handle);
  yield rest;
}

/** The changes of the sandbox on disk, one line a request. What was answered survives a killed process. */
export class Journal {
  private readonly path: string;
  private handle: number;
  private pending: Change[] = [];

  constructor(folder: string) {
    this.path = `${folder}/journal.jsonl`;
    this.handle = openSync(this.path, 'a');
  }

  add(change: Change): void {
    this.pending.push(change);
  }

  /** Writes what was added since the last call as one line, so that a request is on disk whole or not at all. */
  commit(): void {
    if (this.pending.length === 0) return;
    writeSync(this.handle, `${JSON.stringify(this.pending)}\n`);
    this.pending = [];
  }

  /** The changes on disk in order; a last line torn by a crash is left out. */
  *read(): Generator<Change> {
    for (const line of linesOf(this.path)) {
      const changes = parseChanges(line);
      if (changes !== undefined) yield* changes;
    }
  }

  /** Replaces the journal by the shortest one that makes the same state. */
  compact(state: Iterable<Change>): void {
    const fresh = `${this.path}.new`;
    const handle = openSync(fresh, 'w');
    let lines: Change[] = [];
    const flush = (): void => {
      if (lines.length > 0) writeSync(handle, `${JSON.stringify(lines)}\n`);
      lines = [];
    };
    for (const change of state) {
      lines.push(change);
      if (lines.length >= FLUSH_AT) flush();
    }
    flush();
    closeSync(handle);
    closeSync(this.handle);
    renameSync(fresh, this.path);
    this.handle = openSync(this.path, 'a');
  }

  close(): void {
    this.commit();
    closeSync(this.handle);
  }
}
