import type { WorkspaceMember, WorkspaceSchema } from '../mapping/workspace-schema.ts';
import type { Pace } from './http/pacer.ts';
import type { CallStats, Transport } from './http/transport.ts';
import { type Holder, type HolderQuestion, readHolders } from './read-holders.ts';
import { type Permissions, readPermissions } from './read-permissions.ts';
import { type PageOptions, type RecordPage, readAll, readByIds, readPage, type Selection } from './read-records.ts';
import { readObjects } from './read-schema.ts';
import {
  type ActiveWorkflow,
  claimsOf,
  readActiveWorkflows,
  readMembers,
  readWebhooks,
  type Webhook,
} from './read-workspace.ts';
import type { TwentyRecord } from './record.ts';

/**
 * Everything that can be read of a workspace. It has no method that writes and its transport sends no write, so a dry
 * run cannot. Every method throws TwentyError where Twenty refuses or does not answer.
 */
export class TwentyReader {
  protected readonly transport: Transport;
  #schema: Promise<WorkspaceSchema> | undefined;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  get origin(): string {
    return this.transport.origin;
  }

  get stats(): CallStats {
    return this.transport.stats;
  }

  /** What is known of the rate limit, for another process to start with; undefined while none was met. */
  get pace(): Pace | undefined {
    return this.transport.pace;
  }

  /** Id of the key's workspace, from the key itself. */
  workspaceId(): string {
    return claimsOf(this.transport.apiKey).workspaceId;
  }

  /** The live data model; read once, again after `refresh`. */
  schema(): Promise<WorkspaceSchema> {
    this.#schema ??= this.#readSchema().catch((error: unknown) => {
      this.refresh();
      throw error;
    });
    return this.#schema;
  }

  refresh(): void {
    this.#schema = undefined;
  }

  async #readSchema(): Promise<WorkspaceSchema> {
    return { workspaceId: this.workspaceId(), objects: await readObjects(this.transport) };
  }

  /** The people with an account, oldest first. */
  members(): Promise<WorkspaceMember[]> {
    return readMembers(this.transport);
  }

  /** One page of records, at most 200. */
  list(input: Selection & PageOptions): Promise<RecordPage> {
    return readPage(this.transport, input);
  }

  /** All records of a selection, page by page. */
  all(selection: Selection): AsyncGenerator<readonly TwentyRecord[]> {
    return readAll(this.transport, selection);
  }

  /** Records by id; those that are not there are left out. Each 200 ids take one call. */
  byIds(input: {
    readonly object: string;
    readonly ids: readonly string[];
    readonly includeDeleted?: boolean;
  }): Promise<Map<string, TwentyRecord>> {
    return readByIds(this.transport, input);
  }

  /** Which of the values of a unique field records hold, those in the trash included. Each 1000 values take one call. */
  holdersOf(question: HolderQuestion): Promise<Holder[]> {
    return readHolders(this.transport, question);
  }

  /** How many records there are; one call. */
  async count(selection: Selection): Promise<number> {
    const { totalCount, records } = await readPage(this.transport, { ...selection, limit: 1 });
    return totalCount ?? records.length;
  }

  /** Workflow versions that writing records would start. */
  activeWorkflows(): Promise<ActiveWorkflow[]> {
    return readActiveWorkflows(this.transport);
  }

  webhooks(): Promise<Webhook[]> {
    return readWebhooks(this.transport);
  }

  /** What the key may do, as far as Twenty lets the key ask. */
  permissions(): Promise<Permissions> {
    return readPermissions(this.transport);
  }

  /** The bytes of a stored file, by the `url` of a FILES value; 15 minutes to a day after it was read. */
  download(url: string): Promise<Uint8Array> {
    return this.transport.download(url);
  }
}
