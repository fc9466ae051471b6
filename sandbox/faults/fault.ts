/** The ways in which a request can go wrong between a client and Twenty. */
export type Fault =
  /** Nothing is done and the connection is reset. */
  | { readonly kind: 'drop-before' }
  /** Everything is done and the connection is reset instead of answered. */
  | { readonly kind: 'drop-after' }
  /** Everything is done and the answer comes late. */
  | { readonly kind: 'late'; readonly ms: number }
  /** Nothing is done; 500 as Twenty words it. */
  | { readonly kind: 'error-500' }
  /** Nothing is done; a proxy answers 503 with a page of HTML. */
  | { readonly kind: 'html-503' }
  /** Nothing is done; the limiter's refusal: 429 in REST, 200 with an error in GraphQL. */
  | { readonly kind: 'throttled' }
  /** Everything is done and only half of the answer arrives. */
  | { readonly kind: 'half-body' };

export type FaultRequest = { readonly method: string; readonly path: string };

/** Tells what befalls the request with this number (from 0); undefined lets it through. */
export type FaultPlan = (requestIndex: number, request: FaultRequest) => Fault | undefined;

/** The same pseudo-random numbers in [0, 1) for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Lets a share of the requests go wrong, each time in one of the given ways; repeatable by its seed. */
export const randomFaults = (seed: number, share: number, faults: readonly Fault[]): FaultPlan => {
  const random = seededRandom(seed);
  return () => {
    const [chance, choice] = [random(), random()];
    return chance < share ? faults[Math.floor(choice * faults.length)] : undefined;
  };
};
