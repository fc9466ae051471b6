import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';

/** What happened, for a progress line or an event stream: counts only, never a value. */
export interface LoadProgress {
  readonly object: string;
  readonly written: number;
  readonly rejected: number;
  readonly calls: number;
}

/** What every step of a load needs. */
export interface LoadContext {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly runId: string;
  readonly actor: string;
  readonly planKey: string;
  readonly twenty: TwentyWriter;
  readonly schema: WorkspaceSchema;
  readonly sampleOnly: boolean;
  readonly batchSize: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LoadProgress) => void;
  /** Bytes of a document by its path in the export; undefined when the file is missing. */
  readonly document: (path: string) => Promise<Uint8Array | undefined>;
}
