import { badRequest } from '../errors.ts';

const DEFAULT_LIMIT = 60;
const MAXIMUM_LIMIT = 200;

/** The `limit` parameter: 60 without one, cut at 200. Repeated parameters come joined by commas, as in Twenty. */
export const limitOf = (text: string | undefined): number => {
  if (!text) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (Number.isNaN(limit) || limit < 0) throw badRequest(`limit '${text}' is invalid. Should be an integer`);
  return Math.min(limit, MAXIMUM_LIMIT);
};

/** The `depth` parameter: 0 shows ids of related records, 1 the records themselves. */
export const depthOf = (text: string | undefined): 0 | 1 => {
  if (!text || Number(text) === 0) return 0;
  if (Number(text) === 1) return 1;
  throw badRequest(`'depth=${text}' parameter invalid. Allowed values are 0, 1`);
};

/** A parameter that holds JSON text, such as `group_by`. */
export const jsonParameter = (text: string | undefined, complaint: string): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    throw badRequest(complaint);
  }
};
