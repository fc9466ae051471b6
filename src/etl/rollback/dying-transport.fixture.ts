import type { Call } from '../../twenty/http/transport.ts';
import { Transport } from '../../twenty/http/transport.ts';

/** Stands for a kill -9: nothing after it runs, whatever was committed by then stays. */
export class Killed extends Error {}

/** Lets a process live for so many calls of a kind, and kills it before the next one, or after it, unanswered. */
export class DyingTransport extends Transport {
  readonly #die: (call: Call) => 'before' | 'after' | undefined;

  constructor(
    options: ConstructorParameters<typeof Transport>[0],
    die: (call: Call) => 'before' | 'after' | undefined,
  ) {
    super(options);
    this.#die = die;
  }

  override async send(call: Call): ReturnType<Transport['send']> {
    const end = this.#die(call);
    if (end === 'before') throw new Killed();
    const answer = await super.send(call);
    if (end === 'after') throw new Killed();
    return answer;
  }
}

export function isWrite({ kind }: Call): boolean {
  return kind === 'write' || kind === 'metadata-write';
}
