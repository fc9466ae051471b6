import type { Clock } from './clock.ts';
import type { FaultPlan } from './faults/fault.ts';
import type { ApiKey } from './http/api-keys.ts';
import type { Limit } from './limits/token-bucket.ts';
import type { Member } from './seed/seed-workspace.ts';

export type SandboxOptions = {
  /** Port to listen on at 127.0.0.1; 0 (the default) takes a free one. */
  readonly port?: number;
  /** Keeps the state in this folder across processes; without it everything is in memory. */
  readonly dataDir?: string;
  /** The limits on record calls, all of which must let a call through; Twenty's own by default, 'unlimited' for none. */
  readonly limits?: readonly Limit[] | 'unlimited';
  /** The metadata envelope of older and dev-seeded workspaces instead of that of workspaces made by sign-up. */
  readonly legacyEnvelope?: boolean;
  /** Accounts in the workspace beside its manager; used when the workspace is first made. */
  readonly members?: readonly Member[];
  /** API keys beside the Admin key whose token `startSandbox` returns. */
  readonly extraKeys?: readonly ApiKey[];
  /** Time for records and limits; a virtual one for tests. */
  readonly clock?: Clock;
  /** How long work done after the answer (timeline, default workflow) waits, in ms. */
  readonly afterwardsMs?: number;
  /** Decides which requests go wrong, and how. */
  readonly faults?: FaultPlan;
  /** Answers GET /__sandbox/dump with everything the sandbox holds. */
  readonly dumpRoute?: boolean;
};

/** Twenty 2.31's defaults: 100 calls a second and 100 a minute, for all keys of a workspace together. */
export const TWENTY_LIMITS: readonly Limit[] = [
  { tokens: 100, windowMs: 1000 },
  { tokens: 100, windowMs: 60_000 },
];
