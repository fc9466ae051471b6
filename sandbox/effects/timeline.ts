import { isoNow } from '../clock.ts';
import { canonicalJson } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import { joinColumnOf } from '../metadata/types.ts';
import { presentRecord } from '../records/present-record.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import { shapeNamed, type World } from '../store/world.ts';
import type { RecordEvent } from './effects.ts';
import { systemRecord } from './system-records.ts';

const UNTOLD = new Set(['updatedAt', 'updatedBy', 'position', 'searchVector', 'deletedAt', 'createdAt']);
const ACTIVITY_OF: Readonly<Record<string, string>> = { noteTarget: 'note', taskTarget: 'task' };

/** The changes of an update as the timeline tells them: each field before and after. */
const diffOf = (world: World, { shape, before, after }: RecordEvent): Readonly<Record<string, unknown>> => {
  if (before === null || after === null) return {};
  const [was, is] = [before, after].map((record) => presentRecord(shape, record, world.presentFiles));
  const names = Object.keys(is ?? {}).filter((name) => !UNTOLD.has(name));
  const changed = names.filter((name) => canonicalJson(was?.[name]) !== canonicalJson(is?.[name]));
  return Object.fromEntries(changed.map((name) => [name, { before: was?.[name], after: is?.[name] }]));
};

const write = (world: World, values: Readonly<Record<string, unknown>>): void => {
  const timeline = shapeNamed(world, 'timelineActivity');
  // A record that is gone by now (destroyed while the job waited) breaks the link, and nothing is written.
  for (const { column, field } of timeline.joinByColumn.values()) {
    const id = values[column];
    if (
      typeof id === 'string' &&
      field.target !== null &&
      world.store.table(field.target.objectId).get(id) === undefined
    )
      return;
  }
  world.store.putRecord(
    timeline.object.id,
    systemRecord(world, { happensAt: isoNow(world.clock), properties: {}, ...values }),
  );
};

const columnFor = (world: World, shape: ObjectShape): string | undefined =>
  shapeNamed(world, 'timelineActivity')
    .object.fields.filter((field) => field.target?.objectId === shape.object.id)
    .map(joinColumnOf)
    .find((column) => column?.startsWith('target'));

const tellTarget = (world: World, shape: ObjectShape, record: StoredRecord, action: string): void => {
  const activity = ACTIVITY_OF[shape.object.nameSingular] ?? '';
  const activityShape = shapeNamed(world, activity);
  const activityId = record[`${activity}Id`];
  const told = typeof activityId === 'string' ? world.store.table(activityShape.object.id).get(activityId) : undefined;
  const targets = [...shape.joinByColumn.keys()].filter((column) => column.startsWith('target') && record[column]);
  const [column] = targets;
  if (told === undefined || column === undefined) return;
  write(world, {
    name: `linked-${activity}.${action}`,
    [column]: record[column],
    linkedRecordCachedName: told.title,
    linkedRecordId: told.id,
    linkedObjectMetadataId: activityShape.object.id,
  });
};

/** Writes the timeline of what happened: one row an event, none for system objects but for targets of notes and tasks. */
export const tellTimeline = (world: World, event: RecordEvent): void => {
  const { shape, action, after } = event;
  if (after === null || action === 'destroyed') return;
  if (ACTIVITY_OF[shape.object.nameSingular] !== undefined) {
    tellTarget(world, shape, after, action);
    return;
  }
  if (shape.object.isSystem) return;
  const diff = action === 'updated' ? diffOf(world, event) : {};
  if (action === 'updated' && Object.keys(diff).length === 0) return;
  const column = columnFor(world, shape);
  if (column === undefined) return;
  write(world, {
    name: `${shape.object.nameSingular}.${action}`,
    [column]: after.id,
    ...(action === 'updated' ? { properties: { diff } } : {}),
  });
};
