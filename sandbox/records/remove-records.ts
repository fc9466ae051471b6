import { isoNow } from '../clock.ts';
import type { RecordEvent } from '../effects/effects.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { fileClaims, shapeNamed, shapeOfObject, type World } from '../store/world.ts';
import { compact } from './draft.ts';
import type { StoredRecord } from './stored-record.ts';

const TARGETS: Readonly<Record<string, { readonly object: string; readonly column: string }>> = {
  note: { object: 'noteTarget', column: 'noteId' },
  task: { object: 'taskTarget', column: 'taskId' },
};

const targetsOf = (world: World, shape: ObjectShape, ids: readonly string[]) => {
  const link = TARGETS[shape.object.nameSingular];
  if (link === undefined || !shape.object.isStandard) return undefined;
  const target = shapeNamed(world, link.object);
  const table = world.store.table(target.object.id);
  const records = ids.flatMap((id) => table.linkedTo(link.column, id)).flatMap((id) => table.get(id) ?? []);
  return { shape: target, records };
};

const marked = (
  world: World,
  shape: ObjectShape,
  befores: readonly StoredRecord[],
  deletedAt: string | undefined,
): readonly StoredRecord[] => {
  const now = isoNow(world.clock);
  const afters = befores.map((before) => compact({ ...before, updatedAt: now, deletedAt }));
  for (const after of afters) world.store.putRecord(shape.object.id, after);
  const action = deletedAt === undefined ? 'restored' : 'deleted';
  world.effects.notify(afters.map((after, index) => ({ action, shape, before: befores[index] ?? null, after })));
  return afters;
};

/** Puts records into the trash; the targets of a note or task go with it. Those already there get the new time. */
export const softDelete = (
  world: World,
  shape: ObjectShape,
  befores: readonly StoredRecord[],
): readonly StoredRecord[] => {
  const now = isoNow(world.clock);
  const afters = marked(world, shape, befores, now);
  const targets = targetsOf(
    world,
    shape,
    befores.map((record) => record.id),
  );
  if (targets !== undefined) marked(world, targets.shape, targets.records, now);
  return afters;
};

/** Takes records out of the trash; the targets of a note or task come with it. */
export const restore = (
  world: World,
  shape: ObjectShape,
  befores: readonly StoredRecord[],
): readonly StoredRecord[] => {
  const afters = marked(world, shape, befores, undefined);
  const targets = targetsOf(
    world,
    shape,
    befores.map((record) => record.id),
  );
  if (targets !== undefined) marked(world, targets.shape, targets.records, undefined);
  return afters;
};

type Link = { readonly shape: ObjectShape; readonly column: string; readonly cascades: boolean };

const linksTo = (world: World, objectId: string): readonly Link[] =>
  world.store.catalog.all().flatMap((object) => {
    const shape = shapeOfObject(world, object);
    return [...shape.joinByColumn.values()]
      .filter(({ field }) => field.target?.objectId === objectId)
      .map(({ column, field }) => ({ shape, column, cascades: field.settings?.onDelete === 'CASCADE' }));
  });

const removeAll = (world: World, shape: ObjectShape, ids: readonly string[]): void => {
  const links = linksTo(world, shape.object.id);
  for (const id of ids) world.store.write({ op: 'no-record', object: shape.object.id, id });
  for (const { shape: other, column, cascades } of links) {
    const table = world.store.table(other.object.id);
    const linked = ids.flatMap((id) => table.linkedTo(column, id));
    if (cascades) {
      if (linked.length > 0) removeAll(world, other, linked);
      continue;
    }
    for (const record of linked.flatMap((id) => table.get(id) ?? [])) {
      world.store.putRecord(other.object.id, compact({ ...record, [column]: undefined }));
    }
  }
};

/** Destroys records for good, in the trash or not: what hangs on them goes too or is unlinked, without a new updatedAt. */
export const destroy = (world: World, shape: ObjectShape, records: readonly StoredRecord[]): void => {
  world.claimFiles(records.flatMap((record) => fileClaims(shape, record, undefined)));
  removeAll(
    world,
    shape,
    records.map((record) => record.id),
  );
  const events = records.map((before): RecordEvent => ({ action: 'destroyed', shape, before, after: null }));
  world.effects.notify(events);
};
