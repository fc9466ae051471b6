import { inspect } from 'node:util';
import { type ApiError, badRequest } from '../errors.ts';

/** Twenty words refused values with Node's own inspect, quotes and all: `Invalid number value '12' for field "n"`. */
export const refuse = (before: string, value: unknown, after: string): ApiError =>
  badRequest(`${before} ${inspect(value)} ${after}`);
