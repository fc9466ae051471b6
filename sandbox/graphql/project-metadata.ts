import { ApiError } from '../errors.ts';
import { isObject } from '../json.ts';
import { presentBareObject, presentWrittenField } from '../metadata/present-metadata.ts';
import type { FieldMeta, ObjectMeta } from '../metadata/types.ts';
import type { World } from '../store/world.ts';
import { type Field, unknownField } from './request.ts';

const OBJECT_FIELDS = new Set(
  `id universalIdentifier nameSingular namePlural labelSingular labelPlural description icon shortcut color isRemote
  isActive isSystem isUIEditable isUICreatable isSearchable openRecordIn applicationId createdAt updatedAt
  labelIdentifierFieldMetadataId imageIdentifierFieldMetadataId isLabelSyncedWithName duplicateCriteria fields
  fieldsList __typename`.split(/\s+/),
);
const FIELD_FIELDS = new Set(
  `id universalIdentifier type name label description icon isActive isSystem isUIEditable isNullable isUnique
  defaultValue options settings objectMetadataId isLabelSyncedWithName morphId createdAt updatedAt applicationId
  relation morphRelations object __typename`.split(/\s+/),
);

/** A page of metadata in GraphQL: 10 items unless `first` says otherwise, 1000 at most, from the greatest id down. */
export const pageOf = <Item extends { readonly id: string }>(items: readonly Item[], paging: unknown) => {
  const { first = 10, after } = isObject(paging) ? paging : {};
  const size = Number(first);
  if (size > 1000) {
    throw new ApiError(`Requested page size of ${size} exceeds the maximum size of 1000`, {
      status: 400,
      error: 'BadRequestException',
      graphqlCode: 'BAD_USER_INPUT',
      friendly: 'An error occurred.',
    });
  }
  const place: unknown = typeof after === 'string' ? JSON.parse(Buffer.from(after, 'base64').toString()) : undefined;
  const last = isObject(place) ? String(place.id) : undefined;
  const sorted = [...items].sort((one, other) => (one.id < other.id ? 1 : -1));
  const rest = sorted.filter((item) => last === undefined || item.id < last);
  return { items: rest.slice(0, size), hasNextPage: rest.length > size, hasPreviousPage: last !== undefined };
};

const cursorOf = (id: string | undefined): string | null =>
  id === undefined ? null : Buffer.from(JSON.stringify({ id })).toString('base64');

/** A page as a connection of nodes. */
export const connection = <Item extends { readonly id: string }>(
  page: ReturnType<typeof pageOf<Item>>,
  fields: readonly Field[],
  type: string,
  node: (item: Item, fields: readonly Field[]) => unknown,
): unknown =>
  Object.fromEntries(
    fields.map((field) => {
      if (field.name === 'edges') {
        const edge = (item: Item): unknown =>
          Object.fromEntries(
            field.fields.map((inner) => [
              inner.alias,
              inner.name === 'node' ? node(item, inner.fields) : cursorOf(item.id),
            ]),
          );
        return [field.alias, page.items.map(edge)];
      }
      if (field.name !== 'pageInfo') throw unknownField(field.name, `${type}Connection`);
      const info: Readonly<Record<string, unknown>> = {
        hasNextPage: page.hasNextPage,
        hasPreviousPage: page.hasPreviousPage,
        startCursor: cursorOf(page.items[0]?.id),
        endCursor: cursorOf(page.items.at(-1)?.id),
      };
      return [field.alias, Object.fromEntries(field.fields.map((inner) => [inner.alias, info[inner.name] ?? null]))];
    }),
  );

const relationOf = (world: World, field: FieldMeta, fields: readonly Field[]): unknown => {
  const source = world.store.catalog.object(field.objectMetadataId);
  const target = world.store.catalog.object(field.target?.objectId ?? '');
  const reverse = world.store.catalog.field(field.target?.fieldId ?? '');
  if (source === undefined || target === undefined || reverse === undefined) return null;
  const parts: Readonly<Record<string, (inner: readonly Field[]) => unknown>> = {
    type: () => field.settings?.relationType ?? null,
    sourceObjectMetadata: (inner) => projectObject(world, source, inner),
    targetObjectMetadata: (inner) => projectObject(world, target, inner),
    sourceFieldMetadata: (inner) => projectField(world, field, inner),
    targetFieldMetadata: (inner) => projectField(world, reverse, inner),
  };
  return Object.fromEntries(fields.map(({ name, alias, fields: inner }) => [alias, parts[name]?.(inner) ?? null]));
};

/** The selected fields of a field; a plain relation tells its other side, a morph one tells a list of one. */
export const projectField = (world: World, field: FieldMeta, fields: readonly Field[]): unknown => {
  const shown = presentWrittenField(field, world.workspaceId);
  return Object.fromEntries(
    fields.map(({ name, alias, fields: inner }) => {
      if (!FIELD_FIELDS.has(name)) throw unknownField(name, 'Field');
      if (name === '__typename') return [alias, 'Field'];
      if (name === 'relation') return [alias, field.type === 'RELATION' ? relationOf(world, field, inner) : null];
      if (name !== 'morphRelations') return [alias, shown[name] ?? null];
      return [alias, field.type === 'MORPH_RELATION' ? [relationOf(world, field, inner)] : null];
    }),
  );
};

/** The selected fields of an object, with its fields as a connection or as a plain list. */
export const projectObject = (world: World, object: ObjectMeta, fields: readonly Field[]): unknown => {
  const shown = presentBareObject(object, world.workspaceId);
  const node = (field: FieldMeta, inner: readonly Field[]): unknown => projectField(world, field, inner);
  return Object.fromEntries(
    fields.map(({ name, alias, args, fields: inner }) => {
      if (!OBJECT_FIELDS.has(name)) throw unknownField(name, 'Object');
      if (name === '__typename') return [alias, 'Object'];
      if (name === 'fieldsList') return [alias, object.fields.map((field) => node(field, inner))];
      if (name === 'fields')
        return [alias, connection(pageOf(object.fields, args.paging), inner, 'ObjectFields', node)];
      return [alias, shown[name] ?? null];
    }),
  );
};
