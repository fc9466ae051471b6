import type { ColumnProfile, DateOrder, FileProfile, SourceProfile } from '../../mapping/source-profile.ts';

/** How a column's dates are read, and whether anything in the export says so. */
export interface ReadOrder {
  readonly order: DateOrder;
  readonly isDecided: boolean;
}

/**
 * The order of day and month in a column: what its own rows say; else what all other deciding columns of the file say,
 * or else of the export; where they say nothing or contradict each other, day first, and a person has to decide.
 */
export function readOrder(column: ColumnProfile, file: FileProfile, source: SourceProfile): ReadOrder {
  const { dates } = column;
  if (dates !== undefined && !dates.ambiguous) return { order: dates.order, isDecided: true };
  const order = unanimous([file]) ?? unanimous(source.files);
  return order === undefined ? { order: 'dmy', isDecided: false } : { order, isDecided: true };
}

function unanimous(files: readonly FileProfile[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const { dates } of files.flatMap(({ columns }) => columns)) {
    if (dates !== undefined && !dates.ambiguous && dates.order !== 'ymd') orders.add(dates.order);
  }
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}
