import { compact } from '../records/draft.ts';
import type { World } from '../store/world.ts';

/** Changes one key of every record that holds it: what altering or dropping a column does. */
export const rewriteKey = (
  world: World,
  objectId: string,
  key: string,
  change: (value: unknown) => Readonly<Record<string, unknown>>,
): void => {
  for (const record of [...world.store.table(objectId).all()]) {
    if (record[key] === undefined) continue;
    world.store.putRecord(objectId, compact({ ...record, [key]: undefined, ...change(record[key]) }));
  }
};
