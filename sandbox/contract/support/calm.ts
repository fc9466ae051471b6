import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { DataFolderInUse, lockFolder } from '../../journal/lock.ts';
import { dig, list, text } from './dig.ts';
import type { Server } from './server.ts';

export const DEFAULT_WORKFLOW = 'Create company when adding a new person';

/** The published version of the default workflow; undefined when the workspace has no such workflow. */
export const defaultWorkflowVersion = async (server: Server): Promise<string | undefined> => {
  const { body } = await server.call('GET', '/rest/workflows?limit=200');
  const workflow = list(body, 'data', 'workflows').find((one) => dig(one, 'name') === DEFAULT_WORKFLOW);
  return workflow === undefined ? undefined : text(workflow, 'lastPublishedVersionId');
};

export const workflowStatus = async (server: Server, version: string): Promise<unknown> =>
  dig((await server.call('GET', `/rest/workflowVersions/${version}`)).body, 'data', 'workflowVersion', 'status');

export const turnWorkflow = (server: Server, way: 'activate' | 'deactivate', version: string): Promise<unknown> =>
  server.graphql(`mutation($i: UUID!){ ${way}WorkflowVersion(workflowVersionId: $i) }`, { i: version });

/** Waits until no other scene, in any process of this machine, uses the workspace of this key; returns what ends the turn. */
export const takeTurn = async (key: string): Promise<() => void> => {
  const folder = `${tmpdir()}/twenty-contract-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  mkdirSync(folder, { recursive: true });
  for (;;) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof DataFolderInUse)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
};

/** Switches the default workflow off, as every new patient would keep a real worker busy; returns what puts it back. */
export const withoutDefaultWorkflow = async (server: Server): Promise<() => Promise<void>> => {
  const version = await defaultWorkflowVersion(server);
  if (version === undefined || (await workflowStatus(server, version)) !== 'ACTIVE') return async () => {};
  await turnWorkflow(server, 'deactivate', version);
  return async () => {
    await turnWorkflow(server, 'activate', version);
  };
};
