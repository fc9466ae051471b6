import type { ObjectShape } from '../metadata/object-shape.ts';
import { filterContext, type World } from '../store/world.ts';
import { candidatesOf } from './filter/candidates.ts';
import { compileFilter, mentionsDeletedAt } from './filter/compile-filter.ts';
import type { FilterNode } from './filter/rest-filter.ts';
import type { StoredRecord } from './stored-record.ts';

/**
 * The records that match a filter, in the order of their ids. Reads hide deleted records unless the filter names
 * deletedAt; writes by filter see all of them (Twenty 2.31 updates, deletes and destroys soft-deleted rows too).
 */
export const selectRecords = (
  world: World,
  shape: ObjectShape,
  filter: FilterNode,
  { withDeleted }: { readonly withDeleted: boolean },
): readonly StoredRecord[] => {
  const table = world.store.table(shape.object.id);
  const test = compileFilter(filter, shape, filterContext(world));
  const showDeleted = withDeleted || mentionsDeletedAt(filter);
  const ids = candidatesOf(table, shape, filter);
  const found: StoredRecord[] = [];
  for (const id of ids === undefined ? table.sortedIds() : [...ids].sort()) {
    const record = table.get(id);
    if (record === undefined || (!showDeleted && record.deletedAt !== undefined)) continue;
    if (test(record) === true) found.push(record);
  }
  return found;
};
