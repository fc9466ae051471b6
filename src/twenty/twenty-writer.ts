import { z } from 'zod';
import type { Json } from '../mapping/hash.ts';
import type { SelectOption, TwentyFieldType } from '../mapping/workspace-schema.ts';
import { manyOf, oneOf, type TwentyRecord } from './envelopes.ts';
import { TwentyError } from './errors.ts';
import { TwentyReader } from './twenty-reader.ts';

/** What became of a batch. Of an unknown one nobody knows: read back by id, then decide. */
export type WriteOutcome =
  | { readonly outcome: 'stored'; readonly records: readonly TwentyRecord[] }
  | { readonly outcome: 'refused'; readonly error: TwentyError }
  | { readonly outcome: 'unknown'; readonly error: TwentyError };

export type UploadOutcome =
  | { readonly outcome: 'stored'; readonly fileId: string }
  | { readonly outcome: 'refused' | 'unknown'; readonly error: TwentyError };

type Payload = Readonly<Record<string, Json>>;

export interface NewField {
  readonly objectId: string;
  readonly name: string;
  readonly label: string;
  readonly type: TwentyFieldType;
  readonly isUnique?: boolean;
  readonly options?: readonly SelectOption[];
  /** For a RELATION: the object at the other end and the label of the reverse side there. */
  readonly relation?: { readonly targetObjectId: string; readonly reverseLabel: string };
}

const upload = z.object({
  data: z.object({
    createFileUpload: z.object({ fileId: z.string(), uploadUrl: z.string(), contentType: z.string() }),
  }),
});

/** The largest batch that Twenty 2.31 takes; its documentation says 60. */
export const MAX_BATCH = 200;

/** A reader that can also write. */
export class TwentyWriter extends TwentyReader {
  /** Creates up to 200 records with one call: all or none are stored. */
  async createMany(input: { readonly object: string; readonly records: readonly Payload[] }): Promise<WriteOutcome> {
    return this.#writeMany(`/rest/batch/${input.object}`, 'POST', input.records);
  }

  /** Creates or, by id, updates records. A record in the trash comes back; the order of the answer is not the input's. */
  async upsertMany(input: { readonly object: string; readonly records: readonly Payload[] }): Promise<WriteOutcome> {
    return this.#writeMany(`/rest/batch/${input.object}?upsert=true`, 'POST', input.records);
  }

  async updateOne(input: {
    readonly object: string;
    readonly id: string;
    readonly change: Payload;
  }): Promise<WriteOutcome> {
    const answer = await this.transport.send({
      method: 'PATCH',
      path: `/rest/${input.object}/${input.id}`,
      body: input.change,
      kind: 'write',
    });
    return answer.kind === 'ok'
      ? { outcome: 'stored', records: [oneOf(answer.body)] }
      : { outcome: answer.kind, error: answer.error };
  }

  /** Removes records for good; ids that are not there are passed over. */
  async destroyByIds(input: { readonly object: string; readonly ids: readonly string[] }): Promise<WriteOutcome> {
    return this.#removeByIds(input, {});
  }

  /** Moves records to the trash. */
  async softDeleteByIds(input: { readonly object: string; readonly ids: readonly string[] }): Promise<WriteOutcome> {
    return this.#removeByIds(input, { soft_delete: 'true' });
  }

  async #removeByIds(
    input: { readonly object: string; readonly ids: readonly string[] },
    extra: Record<string, string>,
  ): Promise<WriteOutcome> {
    if (input.ids.length === 0) return { outcome: 'stored', records: [] };
    const alive = extra.soft_delete === 'true';
    const ids = `id[in]:[${input.ids.join(',')}]`;
    const filter = alive ? ids : `and(${ids},or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL))`;
    const query = new URLSearchParams({ ...extra, filter });
    return this.#writeMany(`/rest/${input.object}?${query}`, 'DELETE', undefined);
  }

  async #writeMany(
    path: string,
    method: 'POST' | 'DELETE',
    body: readonly Payload[] | undefined,
  ): Promise<WriteOutcome> {
    const answer = await this.transport.send({ method, path, ...(body === undefined ? {} : { body }), kind: 'write' });
    if (answer.kind !== 'ok') return { outcome: answer.kind, error: answer.error };
    return { outcome: 'stored', records: manyOf(answer.body) };
  }

  /** Creates a custom object; answers its id. @throws TwentyError */
  async createObject(input: {
    readonly nameSingular: string;
    readonly namePlural: string;
    readonly labelSingular: string;
    readonly labelPlural: string;
    readonly icon: string;
  }): Promise<string> {
    const body = await this.#metadata('POST', '/rest/metadata/objects', { ...input, isLabelSyncedWithName: false });
    return String(oneOf(body).id);
  }

  /** Creates a field; answers its id. @throws TwentyError */
  async createField(input: NewField): Promise<string> {
    const body = await this.#metadata('POST', '/rest/metadata/fields', {
      objectMetadataId: input.objectId,
      type: input.type,
      name: input.name,
      label: input.label,
      isLabelSyncedWithName: false,
      ...(input.isUnique ? { isUnique: true } : {}),
      ...(input.options === undefined ? {} : { options: input.options.map((option) => ({ ...option })) }),
      ...(input.relation === undefined
        ? {}
        : {
            relationCreationPayload: {
              type: 'MANY_TO_ONE',
              targetObjectMetadataId: input.relation.targetObjectId,
              targetFieldLabel: input.relation.reverseLabel,
              targetFieldIcon: 'IconLink',
            },
          }),
    });
    return String(oneOf(body).id);
  }

  /**
   * Sets the options of a picklist. Options that exist must carry their ids: without them Twenty drops the column with
   * every value in it.
   */
  async setOptions(input: { readonly fieldId: string; readonly options: readonly SelectOption[] }): Promise<void> {
    await this.#metadata('PATCH', `/rest/metadata/fields/${input.fieldId}`, {
      options: input.options.map((option) => ({ ...option })),
    });
  }

  async deleteField(fieldId: string): Promise<void> {
    await this.#metadata('DELETE', `/rest/metadata/fields/${fieldId}`);
  }

  async deleteObject(objectId: string): Promise<void> {
    await this.#metadata('DELETE', `/rest/metadata/objects/${objectId}`);
  }

  async setWorkflowActive(input: { readonly versionId: string; readonly active: boolean }): Promise<void> {
    const operation = input.active ? 'activateWorkflowVersion' : 'deactivateWorkflowVersion';
    await this.graphql(
      `mutation Switch($id: UUID!) { ${operation}(workflowVersionId: $id) }`,
      { id: input.versionId },
      'write',
    );
  }

  /** Uploads a file for a FILES field; it belongs to no record until one is created with its id. */
  async uploadFile(input: {
    readonly bytes: Uint8Array;
    readonly fileName: string;
    readonly fieldMetadataId: string;
  }): Promise<UploadOutcome> {
    const started = await this.transport.send({
      method: 'POST',
      path: '/metadata',
      kind: 'metadata-write',
      body: {
        query:
          'mutation Upload($filename: String!, $size: Float!, $fieldMetadataId: String) { createFileUpload(filename: $filename, size: $size, fileFolder: FilesField, fieldMetadataId: $fieldMetadataId) { fileId uploadUrl contentType } }',
        variables: { filename: input.fileName, size: input.bytes.byteLength, fieldMetadataId: input.fieldMetadataId },
      },
    });
    if (started.kind !== 'ok') return { outcome: started.kind, error: started.error };
    const { fileId, uploadUrl, contentType } = upload.parse(started.body).data.createFileUpload;
    const put = await this.#put(uploadUrl, contentType, input.bytes);
    if (put !== undefined) return { outcome: 'unknown', error: put };
    const completed = await this.transport.send({
      method: 'POST',
      path: '/metadata',
      kind: 'metadata-write',
      body: {
        query: 'mutation Done($fileId: String!) { completeFileUpload(fileId: $fileId) { id } }',
        variables: { fileId },
      },
    });
    return completed.kind === 'ok'
      ? { outcome: 'stored', fileId }
      : { outcome: completed.kind, error: completed.error };
  }

  /** The server builds the upload address from its own idea of its host; a file of ours goes to the host we talk to. */
  async #put(uploadUrl: string, contentType: string, bytes: Uint8Array): Promise<TwentyError | undefined> {
    const target = new URL(uploadUrl, this.origin);
    const own = target.pathname.startsWith('/file-upload/')
      ? `${this.origin}${target.pathname}${target.search}`
      : target;
    try {
      const response = await fetch(own, { method: 'PUT', body: bytes, headers: { 'content-type': contentType } });
      if (response.ok) return undefined;
      return new TwentyError({ code: 'refused', message: 'Twenty refused the file', status: response.status });
    } catch (cause) {
      return new TwentyError({ code: 'unreachable', message: 'the file could not be sent to Twenty', cause });
    }
  }

  async #metadata(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: Json): Promise<Json> {
    const answer = await this.transport.must({
      method,
      path,
      kind: 'metadata-write',
      ...(body === undefined ? {} : { body }),
    });
    this.refresh();
    return answer;
  }
}
