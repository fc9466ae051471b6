import { z } from 'zod';
import type { Json } from '../mapping/hash.ts';

const record = z.record(z.string(), z.json());
export type TwentyRecord = z.infer<typeof record>;

const dataObject = z.object({ data: z.record(z.string(), z.json()) });
const dataArray = z.object({ data: z.array(z.json()) });

/** The one member of `data`, whatever its operation is called; the body itself in the newer metadata format. */
export function oneOf(body: Json): TwentyRecord {
  const wrapped = dataObject.safeParse(body);
  if (!wrapped.success) return record.parse(body);
  const members = Object.values(wrapped.data.data);
  return record.parse(members.length === 1 ? members[0] : wrapped.data.data);
}

/** The records of a list or batch answer, in both formats. */
export function manyOf(body: Json): TwentyRecord[] {
  const direct = dataArray.safeParse(body);
  if (direct.success) return z.array(record).parse(direct.data.data);
  const [first] = Object.values(dataObject.parse(body).data);
  return z.array(record).parse(first);
}

const page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean().nullish(), endCursor: z.string().nullish() }).nullish(),
  totalCount: z.number().nullish(),
});

/** Where a list goes on, and how many it has in all. */
export function pageOf(body: Json): { readonly next: string | undefined; readonly totalCount: number | undefined } {
  const { pageInfo, totalCount } = page.parse(body);
  const next = pageInfo?.hasNextPage === true ? (pageInfo.endCursor ?? undefined) : undefined;
  return { next, totalCount: totalCount ?? undefined };
}
