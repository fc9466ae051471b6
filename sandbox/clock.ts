/** Time as the sandbox sees it. Tests pass a virtual one; `now` is epoch milliseconds. */
export type Clock = { readonly now: () => number };

export const systemClock: Clock = { now: () => Date.now() };

/** The instant as Twenty prints it: UTC with milliseconds. */
export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();
