import { badRequest } from '../errors.ts';
import { isTwentyUuid } from '../ids.ts';

export type RestAction = 'one' | 'many' | 'batch' | 'restore' | 'duplicates' | 'groupBy' | 'merge';

export type RestPath = { readonly plural: string; readonly id: string | null; readonly action: RestAction };

const uuid = (text: string): string => {
  if (isTwentyUuid(text)) return text;
  throw badRequest(`'${text}' is not a valid UUID`);
};

/** Reads a path below /rest as literally as Twenty: at most two segments, so restoring one record by id is out of reach. */
export const parseRestPath = (path: string): RestPath => {
  const [first, second, ...more] = path
    .replace(/^\/rest\/?/, '')
    .split('/')
    .filter(Boolean);
  if (first === undefined || more.length > 0) {
    throw badRequest(
      `Query path '${path}' invalid. Valid examples: /rest/companies/id or /rest/companies or /rest/batch/companies`,
    );
  }
  if (second === undefined) return { plural: first, id: null, action: 'many' };
  if (first === 'batch') return { plural: second, id: null, action: 'batch' };
  if (first === 'restore') return { plural: second, id: null, action: 'restore' };
  if (second === 'duplicates' || second === 'groupBy' || second === 'merge') {
    return { plural: first, id: null, action: second };
  }
  return { plural: first, id: uuid(second), action: 'one' };
};
