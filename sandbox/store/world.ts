import type { Clock } from '../clock.ts';
import type { Effects } from '../effects/effects.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import type { ObjectMeta } from '../metadata/types.ts';
import type { FilterContext } from '../records/filter/compile-filter.ts';
import type { PresentFiles } from '../records/present-record.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import type { Store } from './store.ts';

/** Who is asking: the API key by name, with what its role allows. */
export type Caller = {
  readonly keyId: string;
  readonly keyName: string;
  readonly permissions: ReadonlySet<Permission>;
};

export type Permission = 'READ_RECORDS' | 'WRITE_RECORDS' | 'DATA_MODEL' | 'WORKFLOWS' | 'UPLOAD_FILE' | 'WEBHOOKS';

/** What every operation on the sandbox works with. */
export type World = {
  readonly workspaceId: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly effects: Effects;
  readonly presentFiles: PresentFiles;
  /** Ties the files of records to them for good, all or none; called with the FILES values about to be stored. */
  readonly claimFiles: (claims: readonly FileClaim[]) => void;
};

export type FileClaim = {
  readonly fieldId: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** The actor that Twenty writes for an API key. */
export const actorOf = (caller: Caller) => ({ source: 'API', name: caller.keyName, context: {} });

export const shapeOfObject = (world: World, object: ObjectMeta): ObjectShape => world.store.catalog.shape(object);

/** The changes in the FILES fields of a record, for claimFiles. */
export const fileClaims = (
  shape: ObjectShape,
  before: StoredRecord | undefined,
  after: StoredRecord | undefined,
): readonly FileClaim[] =>
  shape.object.fields
    .filter((field) => field.type === 'FILES')
    .map(({ id, name }) => ({ fieldId: id, before: before?.[name] ?? null, after: after?.[name] ?? null }));

/** Finds the current shape of an object by its singular name; standard objects are always there. */
export const shapeNamed = (world: World, nameSingular: string): ObjectShape => {
  const object = world.store.catalog.singular(nameSingular);
  if (object === undefined) throw new Error(`no object ${nameSingular}`);
  return shapeOfObject(world, object);
};

/** How filters reach other objects: one hop over a link, deleted records not seen. */
export const filterContext = (world: World): FilterContext => ({
  shapeOf: (objectId) => {
    const object = world.store.catalog.object(objectId);
    return object === undefined ? undefined : shapeOfObject(world, object);
  },
  follow: (objectId, id): StoredRecord | undefined => {
    const record = world.store.table(objectId).get(id);
    return record?.deletedAt === undefined ? record : undefined;
  },
});
