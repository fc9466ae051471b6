import { mkdirSync } from 'node:fs';
import { systemClock } from './clock.ts';
import { JobQueue } from './effects/job-queue.ts';
import { makeEffects } from './effects/make-effects.ts';
import { bytesInFolder, bytesInMemory } from './files/file-store.ts';
import { Uploads } from './files/uploads.ts';
import { ALL_PERMISSIONS, type ApiKey, tokenOf } from './http/api-keys.ts';
import { answerTo, type Site } from './http/routes.ts';
import { listen } from './http/serve.ts';
import { stableUuid } from './ids.ts';
import { Journal } from './journal/journal.ts';
import { lockFolder } from './journal/lock.ts';
import { RateLimiter } from './limits/token-bucket.ts';
import { type SandboxOptions, TWENTY_LIMITS } from './options.ts';
import { seedWorkspace } from './seed/seed-workspace.ts';
import { type Dump, dumpOf } from './store/dump.ts';
import { Store } from './store/store.ts';
import type { World } from './store/world.ts';

/** A running sandbox. `apiKey` is the Admin key, `tokenFor` that of an extra key; `dump` is everything it holds. */
export type Sandbox = {
  readonly url: string;
  readonly port: number;
  readonly apiKey: string;
  readonly workspaceId: string;
  readonly tokenFor: (keyId: string) => string;
  readonly dump: () => Dump;
  /** Does at once what waits to be done after answers. */
  readonly settle: () => void;
  readonly close: () => Promise<void>;
};

const WORKSPACE = stableUuid('workspace', 'sandbox');
const SECRET = 'sandbox-secret';
const MANAGER = { firstName: '', lastName: '', email: 'manager@clinic.example' };
const ADMIN: ApiKey = { id: stableUuid('key', 'admin'), name: 'Migration', permissions: ALL_PERMISSIONS };

/**
 * Starts a server that answers as a Twenty 2.31 workspace just made by sign-up, at 127.0.0.1.
 * Throws DataFolderInUse when another process has the data folder open.
 */
export const startSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const { dataDir, clock = systemClock, limits = TWENTY_LIMITS } = options;
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const unlock = dataDir === undefined ? () => {} : lockFolder(dataDir);
  const journal = dataDir === undefined ? undefined : new Journal(dataDir);
  const store = new Store((change) => journal?.add(change));
  const queue = new JobQueue(options.afterwardsMs ?? 100, () => journal?.commit());
  let origin = '';
  const bytes = dataDir === undefined ? bytesInMemory() : bytesInFolder(`${dataDir}/files`);
  const uploads = new Uploads({ store, bytes, clock, secret: SECRET, origin: () => origin });
  const world: World = {
    workspaceId: WORKSPACE,
    store,
    clock,
    effects: makeEffects(queue, () => world),
    presentFiles: uploads.present,
    claimFiles: uploads.claim,
  };
  for (const change of journal?.read() ?? []) store.apply(change);
  if (store.catalog.all().length === 0) seedWorkspace(world, [MANAGER, ...(options.members ?? [])]);
  journal?.commit();
  journal?.compact(store.snapshot());
  const site: Site = {
    world,
    uploads,
    limiter: new RateLimiter(limits === 'unlimited' ? [] : limits),
    keys: [ADMIN, ...(options.extraKeys ?? [])],
    secret: SECRET,
    legacy: options.legacyEnvelope ?? false,
  };
  const dump = (): Dump => {
    queue.settle();
    return dumpOf(store, bytes);
  };
  const { server, port } = await listen(
    {
      answer: (incoming) => {
        const answer = answerTo(site, incoming);
        journal?.commit();
        return answer;
      },
      faults: options.faults,
      dump: options.dumpRoute ? () => dump().text : undefined,
    },
    options.port ?? 0,
  );
  origin = `http://127.0.0.1:${port}`;
  return {
    url: origin,
    port,
    apiKey: tokenOf(ADMIN, WORKSPACE, SECRET),
    workspaceId: WORKSPACE,
    tokenFor: (keyId) => {
      const key = site.keys.find((candidate) => candidate.id === keyId);
      return tokenOf(key ?? { ...ADMIN, id: keyId }, WORKSPACE, SECRET);
    },
    dump,
    settle: () => queue.settle(),
    close: () =>
      new Promise((resolve) => {
        queue.settle();
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close(() => {
          journal?.close();
          unlock();
          resolve();
        });
      }),
  };
};
