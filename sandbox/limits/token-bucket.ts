import { ApiError } from '../errors.ts';

/** One limit: at most `tokens` calls per `windowMs`. */
export type Limit = { readonly tokens: number; readonly windowMs: number };

/**
 * Twenty 2.31's limiter: refill is the floor of elapsed time times rate, and the clock starts anew at every call that is
 * let through. So calls spaced under one token's time (600 ms at 100 per minute) never earn anything back.
 */
export class TokenBucket {
  private tokens: number;
  private refilledAt: number | undefined;
  private readonly limit: Limit;

  constructor(limit: Limit) {
    this.limit = limit;
    this.tokens = limit.tokens;
  }

  /** Takes one token at the time `now` (epoch ms), or says no; a refusal leaves the clock as it was. */
  take(now: number): boolean {
    const { tokens, windowMs } = this.limit;
    const refill = Math.floor((now - (this.refilledAt ?? now)) * (tokens / windowMs));
    const available = Math.min(this.tokens + refill, tokens);
    if (available < 1) return false;
    this.tokens = available - 1;
    this.refilledAt = now;
    return true;
  }
}

const refusal = ({ tokens, windowMs }: Limit): ApiError =>
  new ApiError(`Limit reached (${tokens} tokens per ${windowMs} ms)`, {
    status: 429,
    error: 'HttpException',
    graphqlCode: 'BAD_USER_INPUT',
    subCode: 'LIMIT_REACHED',
    friendly: 'Rate limit reached. Please try again later.',
  });

/** The limiter of a workspace: all keys share its buckets, each record operation costs a token, metadata is free. */
export class RateLimiter {
  private readonly buckets: readonly { readonly limit: Limit; readonly bucket: TokenBucket }[];

  constructor(limits: readonly Limit[]) {
    this.buckets = limits.map((limit) => ({ limit, bucket: new TokenBucket(limit) }));
  }

  /** Takes a token of every bucket, in turn, or throws the 429 of the first that is empty. */
  takeOrThrow(now: number): void {
    for (const { limit, bucket } of this.buckets) if (!bucket.take(now)) throw refusal(limit);
  }
}
