import PQueue from 'p-queue';
import type { Json } from '../../mapping/hash.ts';
import { TwentyError } from '../errors.ts';
import { type Carried, carryFile } from './carry-file.ts';
import { type Answer, classify } from './classify.ts';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { BucketPacer, type Pace } from './pacer.ts';
import { isReading } from './read-only.ts';
import { parseOrigin, unreachable } from './unreachable.ts';

/** Calls so far. `made` counts record calls that were answered, refusals by rate apart; metadata calls are not limited. */
export interface CallStats {
  readonly made: number;
  /** Refused by rate limit, and sent again. */
  readonly refused: number;
  readonly reads: number;
  readonly writes: number;
  readonly metadata: number;
  /** Milliseconds spent waiting for the rate limit. */
  readonly waitedMs: number;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: Json;
  /** Record calls take a token of the workspace's bucket, metadata calls do not. */
  readonly kind: 'read' | 'write' | 'metadata-read' | 'metadata-write';
}

export interface ConnectOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly clock?: Clock;
  /** Milliseconds after which a call counts as unanswered. */
  readonly timeoutMs?: number;
  /** Ends waiting and repeating; a call on its way is let finish, so that its outcome is known. */
  readonly signal?: AbortSignal;
  /** What another process knows of the workspace's rate limit. */
  readonly pace?: Pace;
}

const READ_ATTEMPTS = 6;
const FIRST_BACK_OFF_MS = 250;
/** With pacing a call is refused once or twice; this often in a row, another program uses up the workspace's limit. */
const REFUSALS_IN_A_ROW = 20;
const TIMEOUT_MS = 120_000;
/** More than that at once made a server on two cores slower. */
const IN_FLIGHT = 4;

/** Sends calls, paced and classified. Reads are repeated; a write whose outcome is unknown never is. */
export class Transport {
  readonly origin: string;
  readonly apiKey: string;
  readonly signal: AbortSignal | undefined;
  readonly #access: 'read' | 'write';
  readonly #clock: Clock;
  readonly #pacer: BucketPacer;
  readonly #queue = new PQueue({ concurrency: IN_FLIGHT });
  readonly #timeoutMs: number;
  readonly #counts = { made: 0, refused: 0, reads: 0, writes: 0, metadata: 0 };

  constructor(options: ConnectOptions & { readonly access: 'read' | 'write' }) {
    this.origin = parseOrigin(options.url);
    this.apiKey = options.apiKey.trim();
    this.signal = options.signal;
    this.#access = options.access;
    this.#clock = options.clock ?? SYSTEM_CLOCK;
    this.#pacer = new BucketPacer({ clock: this.#clock, signal: options.signal, pace: options.pace });
    this.#timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  }

  get stats(): CallStats {
    return { ...this.#counts, waitedMs: Math.round(this.#pacer.waitedMs) };
  }

  /** What is known of the rate limit; undefined while none was met. */
  get pace(): Pace | undefined {
    return this.#pacer.pace;
  }

  /**
   * Sends a call until it is answered for good. Throttled calls were not executed, so they are sent again.
   *
   * @throws the signal's reason once it is aborted; TwentyError `read-only` for a write of a reader.
   */
  async send(call: Call): Promise<Exclude<Answer, { kind: 'throttled' }>> {
    if (this.#access === 'read' && !isReading(call)) {
      throw readOnly();
    }
    let unanswered = 0;
    let throttled = 0;
    for (;;) {
      this.signal?.throwIfAborted();
      const answer = await this.#once(call);
      if (answer.kind === 'throttled') {
        throttled += 1;
        if (throttled === REFUSALS_IN_A_ROW) return { kind: 'refused', error: crowdedOut() };
        continue;
      }
      const isRead = call.kind === 'read' || call.kind === 'metadata-read';
      if (answer.kind !== 'unknown' || !isRead) return answer;
      unanswered += 1;
      if (unanswered === READ_ATTEMPTS) return answer;
      await this.#backOff(unanswered);
    }
  }

  /** As `send`, for calls that a caller cannot go on without. @throws TwentyError */
  async must(call: Call): Promise<Json> {
    const answer = await this.send(call);
    if (answer.kind === 'ok') return answer.body;
    throw answer.error;
  }

  /** The bytes behind an address that Twenty gave for one of its files; repeated like any read. @throws TwentyError */
  async download(url: string): Promise<Uint8Array> {
    for (let attempts = 1; ; attempts += 1) {
      this.signal?.throwIfAborted();
      const answer = await carryFile({ origin: this.origin, url, init: {}, timeoutMs: this.#timeoutMs });
      if (answer.kind === 'ok') return answer.bytes;
      if (answer.kind === 'refused' || attempts === READ_ATTEMPTS) throw answer.error;
      await this.#backOff(attempts);
    }
  }

  /** Sends bytes to an address that Twenty gave for them; never repeated here. */
  async put(input: {
    readonly url: string;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  }): Promise<Carried> {
    this.signal?.throwIfAborted();
    if (this.#access === 'read') return { kind: 'refused', error: readOnly() };
    const { url, bytes, contentType } = input;
    const init = { method: 'PUT', body: bytes, headers: { 'content-type': contentType } };
    return carryFile({ origin: this.origin, url, init, timeoutMs: this.#timeoutMs });
  }

  #backOff(attempts: number): Promise<void> {
    return this.#clock.sleep(FIRST_BACK_OFF_MS * 2 ** attempts * (1 + Math.random()), this.signal);
  }

  async #once(call: Call): Promise<Answer> {
    if (call.kind === 'metadata-read' || call.kind === 'metadata-write') {
      this.#counts.metadata += 1;
      return this.#fetch(call);
    }
    const answer = await this.#queue.add(async () => {
      await this.#pacer.admit();
      return this.#fetch(call);
    });
    if (answer.kind === 'throttled') {
      this.#counts.refused += 1;
      this.#pacer.refused(answer.limit);
    } else {
      this.#counts.made += 1;
      this.#counts[call.kind === 'read' ? 'reads' : 'writes'] += 1;
    }
    return answer;
  }

  async #fetch(call: Call): Promise<Answer> {
    try {
      const response = await fetch(`${this.origin}${call.path}`, {
        method: call.method,
        headers: {
          authorization: `Bearer ${this.apiKey}`,
          ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        signal: AbortSignal.timeout(this.#timeoutMs),
        // A redirect could send the key to another host.
        redirect: 'error',
      });
      return classify({ status: response.status, text: await response.text() });
    } catch (cause) {
      return { kind: 'unknown', error: unreachable(this.origin, cause) };
    }
  }
}

function readOnly(): TwentyError {
  return new TwentyError({ code: 'read-only', message: 'This connection to Twenty can only read.' });
}

function crowdedOut(): TwentyError {
  return new TwentyError({
    code: 'crowded-out',
    message: `Twenty refused the call ${REFUSALS_IN_A_ROW} times by its rate limit: another program uses it up. Stop that one or raise the limit, then go on.`,
  });
}
