import { TwentyError } from './errors.ts';
import { idsFilter, queryOf, withDeleted } from './filters.ts';
import { manyOf, pageOf } from './http/envelopes.ts';
import type { Transport } from './http/transport.ts';
import type { TwentyRecord } from './record.ts';

/** The most records that Twenty 2.31 gives at once, and takes in one filter by id. */
export const PAGE = 200;
/** Records made while we read may add a few pages to what the first one promised. */
const EXTRA_PAGES = 50;

export interface Selection {
  /** Plural name, e.g. `people`. */
  readonly object: string;
  /** In Twenty's REST syntax, e.g. `status[eq]:TODO`; values with commas or brackets cannot be written in it. */
  readonly filter?: string;
  readonly includeDeleted?: boolean;
}

export interface PageOptions {
  /** In Twenty's REST syntax, e.g. `createdAt[AscNullsFirst]`. */
  readonly orderBy?: string;
  readonly limit?: number;
  /** Cursor of the page before. */
  readonly after?: string;
}

export interface RecordPage {
  readonly records: readonly TwentyRecord[];
  readonly next: string | undefined;
  readonly totalCount: number | undefined;
}

export async function readPage(transport: Transport, input: Selection & PageOptions): Promise<RecordPage> {
  const { object, filter, includeDeleted, orderBy, limit = PAGE, after } = input;
  const query = queryOf({
    limit: String(limit),
    filter: includeDeleted === true ? withDeleted(filter) : filter,
    order_by: orderBy,
    starting_after: after,
  });
  const body = await transport.must({ method: 'GET', path: `/rest/${object}?${query}`, kind: 'read' });
  return { records: manyOf(body), ...pageOf(body) };
}

/**
 * All records of a selection, page by page. A server that mistakes the cursor gives the first page for ever: that ends
 * in an error, not in a loop. @throws TwentyError
 */
export async function* readAll(transport: Transport, selection: Selection): AsyncGenerator<readonly TwentyRecord[]> {
  let firstId: TwentyRecord[string] | undefined;
  let after: string | undefined;
  for (let pages = 1; ; pages += 1) {
    const {
      records,
      next,
      totalCount = 0,
    } = await readPage(transport, {
      ...selection,
      ...(after === undefined ? {} : { after }),
    });
    const [first] = records;
    if (first === undefined) return;
    const isStuck = after !== undefined && (first.id === firstId || next === after);
    if (isStuck || pages > Math.ceil(totalCount / PAGE) + EXTRA_PAGES) {
      throw new TwentyError({
        code: 'no-answer',
        message: `Twenty gives the same page of ${selection.object} again and again. Check the proxy before it.`,
      });
    }
    yield records;
    if (next === undefined) return;
    firstId = first.id;
    after = next;
  }
}

/** Records by id; those that are not there are left out. Each 200 ids take one call. */
export async function readByIds(
  transport: Transport,
  input: { readonly object: string; readonly ids: readonly string[]; readonly includeDeleted?: boolean },
): Promise<Map<string, TwentyRecord>> {
  const found = new Map<string, TwentyRecord>();
  for (let start = 0; start < input.ids.length; start += PAGE) {
    const { records } = await readPage(transport, {
      object: input.object,
      filter: idsFilter(input.ids.slice(start, start + PAGE)),
      ...(input.includeDeleted === undefined ? {} : { includeDeleted: input.includeDeleted }),
    });
    for (const record of records) found.set(String(record.id), record);
  }
  return found;
}
