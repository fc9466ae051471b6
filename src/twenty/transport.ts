import type { Json } from '../mapping/hash.ts';
import { type Answer, classify } from './classify.ts';
import { TwentyError } from './errors.ts';
import { type Clock, Pacer, SYSTEM_CLOCK } from './pacer.ts';

/** Calls so far. `made` counts record calls that were answered, refusals apart; metadata calls are not limited. */
export interface CallStats {
  made: number;
  refused: number;
  reads: number;
  writes: number;
  metadata: number;
  waitedMs: number;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
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
  readonly fetch?: typeof globalThis.fetch;
}

const READ_ATTEMPTS = 6;
const REFUSALS_IN_A_ROW = 100;
const TIMEOUT_MS = 120_000;

/** Sends calls, paced and classified. Reads are repeated; a write whose outcome is unknown never is. */
export class Transport {
  readonly origin: string;
  readonly apiKey: string;
  readonly pacer: Pacer;
  readonly stats: CallStats = { made: 0, refused: 0, reads: 0, writes: 0, metadata: 0, waitedMs: 0 };
  readonly #clock: Clock;
  readonly #timeoutMs: number;
  readonly #fetch: typeof globalThis.fetch;

  constructor(options: ConnectOptions) {
    this.origin = parseOrigin(options.url);
    this.apiKey = options.apiKey;
    this.#clock = options.clock ?? SYSTEM_CLOCK;
    this.pacer = new Pacer(this.#clock);
    this.#timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.#fetch = options.fetch ?? globalThis.fetch;
  }

  /** Sends a call until it is answered for good. Throttled calls were not executed, so they are sent again. */
  async send(call: Call): Promise<Exclude<Answer, { kind: 'throttled' }>> {
    const isRead = call.kind === 'read' || call.kind === 'metadata-read';
    let unanswered = 0;
    for (let refusals = 0; ; ) {
      const answer = await this.#once(call);
      if (answer.kind === 'throttled') {
        this.stats.refused += 1;
        refusals += 1;
        this.pacer.refused({ calls: answer.limit, windowMs: answer.windowMs });
        if (refusals >= REFUSALS_IN_A_ROW) return { kind: 'unknown', error: unreachable(this.origin, undefined) };
        continue;
      }
      if (answer.kind === 'unknown' && isRead && ++unanswered < READ_ATTEMPTS) {
        await this.#clock.sleep(250 * 2 ** unanswered);
        continue;
      }
      return answer;
    }
  }

  /** As `send`, for calls that a caller cannot go on without. @throws TwentyError */
  async must(call: Call): Promise<Json> {
    const answer = await this.send(call);
    if (answer.kind === 'ok') return answer.body;
    throw answer.error;
  }

  async #once(call: Call): Promise<Answer> {
    if (call.kind === 'metadata-read' || call.kind === 'metadata-write') {
      this.stats.metadata += 1;
      return this.#fetchOnce(call);
    }
    const answer = await this.pacer.run(() => this.#fetchOnce(call));
    this.stats.waitedMs = this.pacer.waitedMs;
    if (answer.kind !== 'throttled') {
      this.stats.made += 1;
      if (call.kind === 'read') this.stats.reads += 1;
      else this.stats.writes += 1;
    }
    return answer;
  }

  async #fetchOnce(call: Call): Promise<Answer> {
    try {
      const response = await this.#fetch(`${this.origin}${call.path}`, {
        method: call.method,
        headers: {
          authorization: `Bearer ${this.apiKey}`,
          ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        signal: AbortSignal.timeout(this.#timeoutMs),
        redirect: 'error',
      });
      return classify(response.status, await response.text());
    } catch (cause) {
      return { kind: 'unknown', error: unreachable(this.origin, cause) };
    }
  }
}

function unreachable(origin: string, cause: unknown): TwentyError {
  const reason =
    cause instanceof Error && cause.name === 'TimeoutError' ? 'it did not answer in time' : reasonOf(cause);
  return new TwentyError({
    code: 'unreachable',
    message: `Twenty at ${origin} cannot be reached: ${reason}. Check that it runs and that the address is right.`,
    cause,
  });
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (inner instanceof Error && 'code' in inner && typeof inner.code === 'string') return inner.code;
  return inner instanceof Error ? inner.message : 'no answer';
}

function parseOrigin(url: string): string {
  const text = /^https?:\/\//.test(url) ? url : `https://${url}`;
  if (!URL.canParse(text)) {
    throw new TwentyError({
      code: 'unreachable',
      message: `"${url}" is no web address. Give Twenty's as https://host.`,
    });
  }
  return new URL(text).origin;
}
