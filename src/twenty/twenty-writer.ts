import type { SelectOption } from '../mapping/workspace-schema.ts';
import {
  createField,
  createObject,
  deleteField,
  deleteObject,
  type NewField,
  type NewObject,
  setOptions,
} from './change-schema.ts';
import { idsFilter, queryOf, withDeleted } from './filters.ts';
import { oneOf } from './http/envelopes.ts';
import { TwentyReader } from './twenty-reader.ts';
import { type NewFile, type UploadOutcome, uploadFile } from './upload-file.ts';
import { type Payload, type WriteOutcome, write } from './write-records.ts';

/** The largest batch that Twenty 2.31 takes; its documentation says 60. */
export const MAX_BATCH = 200;

interface Records {
  /** Plural name, e.g. `people`. */
  readonly object: string;
  readonly records: readonly Payload[];
}

interface Ids {
  readonly object: string;
  readonly ids: readonly string[];
}

/** A reader that can also write. */
export class TwentyWriter extends TwentyReader {
  /** Creates up to 200 records with one call: all or none are stored. */
  createMany({ object, records }: Records): Promise<WriteOutcome> {
    return write(this.transport, { method: 'POST', path: `/rest/batch/${object}`, body: records });
  }

  /**
   * Creates or, by id or another unique value, updates up to 200 records; what lies in the trash comes back. Updated
   * ones come first in the answer. Not all or none: a refused call may have updated some of them. What to send for a
   * field with parts says `updateValue`: null would leave it as it is.
   */
  upsertMany({ object, records }: Records): Promise<WriteOutcome> {
    return write(this.transport, { method: 'POST', path: `/rest/batch/${object}?upsert=true`, body: records });
  }

  /** Changes some fields of a record, values as from `updateValue`; also of one in the trash, where it stays. */
  updateOne(input: { readonly object: string; readonly id: string; readonly change: Payload }): Promise<WriteOutcome> {
    const path = `/rest/${input.object}/${input.id}`;
    return write(this.transport, { method: 'PATCH', path, body: input.change }, (body) => [oneOf(body)]);
  }

  /** Removes records for good, those in the trash too; ids that are not there are passed over. */
  destroyByIds({ object, ids }: Ids): Promise<WriteOutcome> {
    if (ids.length === 0) return NOTHING;
    const query = queryOf({ filter: withDeleted(idsFilter(ids)) });
    return write(this.transport, { method: 'DELETE', path: `/rest/${object}?${query}` });
  }

  /** Removes for good the records whose join column holds one of these ids, e.g. the timeline of notes. */
  destroyLinked(input: {
    readonly object: string;
    readonly joinColumn: string;
    readonly ids: readonly string[];
  }): Promise<WriteOutcome> {
    if (input.ids.length === 0) return NOTHING;
    const query = queryOf({ filter: withDeleted(`${input.joinColumn}[in]:[${input.ids.join(',')}]`) });
    return write(this.transport, { method: 'DELETE', path: `/rest/${input.object}?${query}` });
  }

  /** Moves records to the trash; ids that are not there are passed over. */
  softDeleteByIds({ object, ids }: Ids): Promise<WriteOutcome> {
    if (ids.length === 0) return NOTHING;
    const query = queryOf({ soft_delete: 'true', filter: idsFilter(ids) });
    return write(this.transport, { method: 'DELETE', path: `/rest/${object}?${query}` });
  }

  /** Brings records back from the trash; ids that are not there are passed over. */
  restoreByIds({ object, ids }: Ids): Promise<WriteOutcome> {
    if (ids.length === 0) return NOTHING;
    const query = queryOf({ filter: withDeleted(idsFilter(ids)) });
    return write(this.transport, { method: 'PATCH', path: `/rest/restore/${object}?${query}` });
  }

  /** Creates a custom object; answers its id. */
  createObject(input: NewObject): Promise<string> {
    return this.#changing(createObject(this.transport, input));
  }

  /** Creates a field; answers its id. */
  createField(input: NewField): Promise<string> {
    return this.#changing(createField(this.transport, input));
  }

  /** Sets the options of a picklist. @throws RangeError when one that exists would lose its id, and so its values */
  setOptions(input: {
    readonly fieldId: string;
    readonly options: readonly SelectOption[];
    /** Ids of options that shall go. */
    readonly remove?: readonly string[];
  }): Promise<void> {
    return this.#changing(setOptions(this.transport, input));
  }

  deleteField(fieldId: string): Promise<void> {
    return this.#changing(deleteField(this.transport, fieldId));
  }

  deleteObject(objectId: string): Promise<void> {
    return this.#changing(deleteObject(this.transport, objectId));
  }

  /** Switches a workflow version on or off. */
  async setWorkflowActive(input: { readonly versionId: string; readonly active: boolean }): Promise<void> {
    const operation = input.active ? 'activateWorkflowVersion' : 'deactivateWorkflowVersion';
    const query = `mutation Switch($id: UUID!) { ${operation}(workflowVersionId: $id) }`;
    const body = { query, variables: { id: input.versionId } };
    await this.transport.must({ method: 'POST', path: '/graphql', body, kind: 'write' });
  }

  /** Uploads a file for a FILES field; it belongs to no record until one is created with its id. */
  uploadFile(file: NewFile): Promise<UploadOutcome> {
    return uploadFile(this.transport, file);
  }

  /** What was read of the data model is old as soon as a change is under way, whatever becomes of it. */
  async #changing<T>(change: Promise<T>): Promise<T> {
    try {
      return await change;
    } finally {
      this.refresh();
    }
  }
}

const NOTHING: Promise<WriteOutcome> = Promise.resolve({ outcome: 'stored', records: [] });
