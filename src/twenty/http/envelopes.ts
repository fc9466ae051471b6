import { z } from 'zod';
import type { Json } from '../../mapping/hash.ts';
import { TwentyError } from '../errors.ts';
import { isRecord, type TwentyRecord } from '../record.ts';

/**
 * The one object of an answer, whatever its operation is called: `{data: {createPerson: {…}}}` of records and of the
 * older metadata format, the bare object of the newer one. @throws TwentyError `not-twenty`
 */
export function oneOf(body: Json): TwentyRecord {
  if (!isRecord(body)) throw strange();
  if (!isRecord(body.data)) return body;
  const members = Object.values(body.data);
  const [first] = members;
  return members.length === 1 && isRecord(first) ? first : body.data;
}

/**
 * The objects of a list or batch: `{data: {people: […]}}` of records and of the older metadata format, `{data: […]}` or
 * a bare list of the newer one. @throws TwentyError `not-twenty`
 */
export function manyOf(body: Json): TwentyRecord[] {
  const data = isRecord(body) ? body.data : body;
  const list = isRecord(data) ? Object.values(data)[0] : data;
  if (!Array.isArray(list)) throw strange();
  return list.map((item: Json) => {
    if (!isRecord(item)) throw strange();
    return item;
  });
}

const page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean().nullish(), endCursor: z.string().nullish() }).nullish(),
  totalCount: z.number().int().nullish(),
});

export interface PageEnd {
  /** Cursor of the next page; undefined on the last one. */
  readonly next: string | undefined;
  readonly totalCount: number | undefined;
}

/** Where a list goes on, and how many it has in all. @throws TwentyError `not-twenty` */
export function pageOf(body: Json): PageEnd {
  const parsed = page.safeParse(body);
  if (!parsed.success) return { next: undefined, totalCount: undefined };
  const { pageInfo, totalCount } = parsed.data;
  const next = pageInfo?.hasNextPage === true ? pageInfo.endCursor : undefined;
  // To take this for the last page would lose the rest without a word.
  if (next === null || (next === undefined && pageInfo?.hasNextPage === true)) throw strange();
  return { next, totalCount: totalCount ?? undefined };
}

/** A part of an answer in the shape that Twenty 2.31 gives it. @throws TwentyError `not-twenty` */
export function shaped<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw strange(parsed.error);
}

/** The answer is JSON and says "done", but has not the shape of any answer of Twenty 2.31. */
function strange(cause?: unknown): TwentyError {
  return new TwentyError({
    code: 'not-twenty',
    message: 'The address does not answer as Twenty 2.31 does. Check the URL and the version.',
    cause,
  });
}
