import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';

export interface RollbackContext {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  /** The run that undoes; an undo that was cut off goes on under the same one. */
  readonly runId: string;
  readonly actor: string;
  readonly twenty: TwentyWriter;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly object: string; readonly removed: number }) => void;
}

export interface RollbackOptions {
  /** Leaves what somebody changed in Twenty since it was written, with what it points to. */
  readonly keepEdited: boolean;
  /** Takes back only what this run made; the data model and the workflows stay as they are. */
  readonly onlyRun?: string | undefined;
}
