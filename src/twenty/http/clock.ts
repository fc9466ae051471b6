import { setTimeout } from 'node:timers/promises';

/** Time, injectable so that tests run on a virtual one. */
export interface Clock {
  /** Milliseconds since 1970 that never run backwards, so that two processes can compare theirs. */
  now(): number;
  /** @throws the signal's reason when it is aborted before the time is over. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: async (ms, signal) => {
    await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
  },
};
