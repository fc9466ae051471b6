import { ApiError, permissionDenied } from '../errors.ts';
import type { Uploads } from '../files/uploads.ts';
import { graphqlError } from '../http/answer.ts';
import { isObject } from '../json.ts';
import { createField } from '../metadata/create-field.ts';
import { createObject, updateObject } from '../metadata/create-object.ts';
import { deleteField, deleteObject } from '../metadata/delete-metadata.ts';
import { fieldInputOf } from '../metadata/field-input.ts';
import { updateField } from '../metadata/update-field.ts';
import type { Caller, Permission, World } from '../store/world.ts';
import { connection, pageOf, projectField, projectObject } from './project-metadata.ts';
import { type Field, requestOf, unknownField } from './request.ts';

export type MetadataContext = {
  readonly world: World;
  readonly uploads: Uploads;
  readonly caller: Caller | undefined;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
};

type Resolver = {
  readonly needs: Permission | null;
  readonly run: (context: MetadataContext, field: Field) => unknown;
};

const failed = (message: string, graphqlCode: string, friendly = 'An error occurred.'): ApiError =>
  new ApiError(message, { status: 400, error: 'Error', graphqlCode, friendly });

const part = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const picked = (value: Readonly<Record<string, unknown>>, fields: readonly Field[]): unknown =>
  Object.fromEntries(fields.map(({ name, alias }) => [alias, value[name] ?? null]));

const fileFieldOf = ({ world }: MetadataContext, { args }: Field): string => {
  const { fieldMetadataId, fieldMetadataUniversalIdentifier: universal } = args;
  if (typeof fieldMetadataId !== 'string' && typeof universal !== 'string') {
    const message = 'fieldMetadataId or fieldMetadataUniversalIdentifier must be provided';
    throw failed(message, 'INTERNAL_SERVER_ERROR', message);
  }
  const fields = world.store.catalog.all().flatMap((object) => object.fields);
  const field = fields.find(
    (candidate) => candidate.id === fieldMetadataId || candidate.universalIdentifier === universal,
  );
  if (field !== undefined) return field.id;
  throw failed('Could not find any entity of type "FieldMetadataEntity" matching', 'INTERNAL_SERVER_ERROR');
};

const uploadWhole = (context: MetadataContext, field: Field): unknown => {
  const { file, uploads } = context;
  if (file === undefined) throw failed('Variable "$file" got invalid value', 'BAD_USER_INPUT');
  return picked(uploads.store(file.name, file.bytes, fileFieldOf(context, field)), field.fields);
};

const objects = ({ world }: MetadataContext, { args, fields }: Field): unknown => {
  const isSystem = part(part(args.filter, 'isSystem'), 'is');
  const all = world.store.catalog.all().filter((object) => isSystem === undefined || object.isSystem === isSystem);
  return connection(pageOf(all, args.paging), fields, 'Object', (object, inner) => projectObject(world, object, inner));
};

const object = ({ world }: MetadataContext, { args, fields }: Field): unknown => {
  const found = world.store.catalog.object(String(args.id));
  if (found === undefined) throw failed(`Unable to find ObjectMetadataEntity with id: ${args.id}`, 'NOT_FOUND');
  return projectObject(world, found, fields);
};

const input = ({ args }: Field, name: string): unknown => part(args.input, name);

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  objects: { needs: null, run: objects },
  object: { needs: null, run: object },
  currentWorkspace: {
    needs: null,
    run: ({ world }, { fields }) => picked({ id: world.workspaceId, displayName: 'Clinic' }, fields),
  },
  webhooks: {
    needs: null,
    run: ({ world }, { fields }) => world.store.allDocuments('webhook').map((webhook) => picked(webhook, fields)),
  },
  createOneObject: {
    needs: 'DATA_MODEL',
    run: ({ world }, field) => projectObject(world, createObject(world, input(field, 'object')), field.fields),
  },
  updateOneObject: {
    needs: 'DATA_MODEL',
    run: ({ world }, field) =>
      projectObject(world, updateObject(world, String(input(field, 'id')), input(field, 'update')), field.fields),
  },
  deleteOneObject: {
    needs: 'DATA_MODEL',
    run: ({ world }, field) => projectObject(world, deleteObject(world, String(input(field, 'id'))), field.fields),
  },
  createOneField: {
    needs: 'DATA_MODEL',
    run: ({ world }, field) =>
      projectField(world, createField(world, fieldInputOf(input(field, 'field'))), field.fields),
  },
  updateOneField: {
    needs: 'DATA_MODEL',
    run: ({ world }, field) =>
      projectField(world, updateField(world, String(input(field, 'id')), input(field, 'update')), field.fields),
  },
  deleteOneField: {
    needs: 'DATA_MODEL',
    run: ({ world }, field) => projectField(world, deleteField(world, String(input(field, 'id'))), field.fields),
  },
  createFileUpload: {
    needs: 'UPLOAD_FILE',
    run: (context, field) => {
      const { filename, size } = field.args;
      const fieldId = fileFieldOf(context, field);
      return picked(context.uploads.create({ filename: String(filename), size: Number(size), fieldId }), field.fields);
    },
  },
  completeFileUpload: {
    needs: 'UPLOAD_FILE',
    run: ({ uploads }, field) => picked(uploads.complete(String(field.args.fileId)), field.fields),
  },
  uploadFilesFieldFile: { needs: 'UPLOAD_FILE', run: uploadWhole },
  uploadFilesFieldFileByUniversalIdentifier: { needs: 'UPLOAD_FILE', run: uploadWhole },
};

const run = (context: MetadataContext, field: Field, resolver: Resolver): unknown => {
  if (context.caller === undefined) throw failed('Forbidden resource', 'FORBIDDEN');
  if (resolver.needs !== null && !context.caller.permissions.has(resolver.needs)) {
    throw permissionDenied();
  }
  return resolver.run(context, field);
};

/** Answers POST /metadata: objects and fields read and written, files uploaded. Fields it does not have are refused. */
export const metadataGraphql = (body: unknown, context: MetadataContext): unknown => {
  const request = requestOf(body);
  const data: Record<string, unknown> = {};
  for (const field of request.roots) {
    const resolver = RESOLVERS[field.name];
    if (field.name === '__typename') {
      data[field.alias] = request.type === 'mutation' ? 'Mutation' : 'Query';
      continue;
    }
    if (resolver === undefined) throw unknownField(field.name, request.type === 'mutation' ? 'Mutation' : 'Query');
    try {
      data[field.alias] = run(context, field, resolver);
    } catch (error) {
      if (error instanceof ApiError && error.refusal.graphqlCode.startsWith('GRAPHQL_')) throw error;
      return { errors: [graphqlError(error)], data: null };
    }
  }
  return { data };
};
