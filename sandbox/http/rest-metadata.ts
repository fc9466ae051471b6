import { createField } from '../metadata/create-field.ts';
import { createObject, updateObject } from '../metadata/create-object.ts';
import { deleteField, deleteObject } from '../metadata/delete-metadata.ts';
import { fieldInputOf } from '../metadata/field-input.ts';
import { type MetadataError, malformed, metadataRefusal } from '../metadata/metadata-error.ts';
import { presentBareObject, presentField, presentObject, presentWrittenField } from '../metadata/present-metadata.ts';
import { updateField } from '../metadata/update-field.ts';
import type { Caller, World } from '../store/world.ts';
import type { RestAnswer, RestRequest } from './rest-records.ts';

type Kind = 'objects' | 'fields';
type Shown = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const limitOf = (text: string | undefined): number => {
  if (!text) return 60;
  const limit = Number(text);
  if (Number.isNaN(limit) || limit < 0) throw malformed(`limit '${text}' is invalid. Should be an integer`);
  return Math.min(limit, 200);
};

/** One page of a list whose cursors are plain ids, in the order of the ids from the last to the first. */
const pageOf = (items: readonly Shown[], query: RestRequest['query']) => {
  const { starting_after, ending_before, limit } = query;
  if (starting_after !== undefined && ending_before !== undefined) {
    throw malformed("'starting_after' and 'ending_before' cannot be used together.");
  }
  const size = limitOf(limit);
  const sorted = [...items].sort((one, other) => (String(one.id) < String(other.id) ? 1 : -1));
  const after = sorted.filter((item) => starting_after === undefined || String(item.id) < starting_after);
  const before = after.filter((item) => ending_before === undefined || String(item.id) > ending_before);
  const data = ending_before === undefined ? before.slice(0, size) : before.slice(Math.max(0, before.length - size));
  const more = before.length > size;
  return {
    data,
    pageInfo: {
      hasNextPage: ending_before === undefined ? more : true,
      hasPreviousPage: ending_before === undefined ? starting_after !== undefined : more,
      startCursor: data[0]?.id ?? null,
      endCursor: data.at(-1)?.id ?? null,
    },
    totalCount: items.length,
  };
};

const listed = (world: World, kind: Kind): readonly Shown[] => {
  const objects = world.store.catalog.all();
  if (kind === 'objects') return objects.map((object) => presentObject(object, world.workspaceId));
  return objects.flatMap(({ fields }) => fields.map((field) => presentField(field, world.workspaceId)));
};

const found = (world: World, kind: Kind, id: string): Shown => {
  if (!UUID.test(id)) throw malformed('Validation failed (uuid is expected)');
  if (kind === 'objects') {
    const object = world.store.catalog.object(id);
    if (object !== undefined) return presentObject(object, world.workspaceId);
    throw metadataRefusal(404, 'Object metadata not found', 'OBJECT_METADATA_NOT_FOUND');
  }
  const field = world.store.catalog.field(id);
  if (field !== undefined) return presentField(field, world.workspaceId);
  throw metadataRefusal(404, 'Field metadata not found', 'FIELD_METADATA_NOT_FOUND');
};

const written = (world: World, kind: Kind, method: string, id: string | undefined, body: unknown): Shown => {
  const { workspaceId } = world;
  if (kind === 'objects') {
    if (method === 'POST') return presentObject(createObject(world, body), workspaceId);
    if (method === 'DELETE') return presentBareObject(deleteObject(world, id ?? ''), workspaceId);
    return presentObject(updateObject(world, id ?? '', body), workspaceId);
  }
  if (method === 'POST') return presentWrittenField(createField(world, fieldInputOf(body)), workspaceId);
  if (method === 'DELETE') return presentWrittenField(deleteField(world, id ?? ''), workspaceId);
  return presentWrittenField(updateField(world, id ?? '', body), workspaceId);
};

const VERBS: Readonly<Record<string, string>> = { POST: 'create', PATCH: 'update', PUT: 'update', DELETE: 'delete' };

const forbidden = (): MetadataError =>
  metadataRefusal(403, 'Entity performing the request does not have permission', 'PERMISSION_DENIED');

/**
 * Answers /rest/metadata/objects and /fields. `legacy` chooses the envelope: workspaces made by sign-up answer bare
 * objects and `{data: […]}`; dev-seeded and older ones wrap everything in `data.<name>`.
 */
export const restMetadata = (
  world: World,
  request: RestRequest,
  { caller, legacy }: { readonly caller: Caller; readonly legacy: boolean },
): RestAnswer => {
  const [, , , name = '', id] = request.path.split('/');
  const kind: Kind = name === 'fields' ? 'fields' : 'objects';
  const single = kind === 'fields' ? 'field' : 'object';
  if (!caller.permissions.has('DATA_MODEL')) throw forbidden();
  if (request.method === 'GET' && id === undefined) {
    const page = pageOf(listed(world, kind), request.query);
    return { status: 200, body: legacy ? { ...page, data: { [kind]: page.data } } : page };
  }
  if (request.method === 'GET') {
    const item = found(world, kind, id ?? '');
    return { status: 200, body: legacy ? { data: { [single]: item } } : item };
  }
  const item = written(world, kind, request.method, id, request.body);
  const key = `${VERBS[request.method]}One${single === 'field' ? 'Field' : 'Object'}`;
  return { status: request.method === 'POST' ? 201 : 200, body: legacy ? { data: { [key]: item } } : item };
};
