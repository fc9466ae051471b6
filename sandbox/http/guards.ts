import { domainError, permissionDenied } from '../errors.ts';
import { isObject } from '../json.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import type { Caller } from '../store/world.ts';
import type { RestPath } from './rest-path.ts';

/** The fields of a workflow version that only its own mutations change. */
const GUARDED = ['steps', 'trigger', 'status', 'position', 'workflowId', 'coreWorkflowVersionId'];

/** Refuses an ordinary update that would switch or rebuild a workflow. */
export const guardWorkflowVersion = (shape: ObjectShape, data: unknown): void => {
  if (shape.object.nameSingular !== 'workflowVersion' || !isObject(data)) return;
  if (!GUARDED.some((key) => key in data)) return;
  throw domainError(
    'Updating a workflowVersion through the generic mutation is restricted. steps, trigger, status, position, workflowId and coreWorkflowVersionId cannot be changed, and the name cannot be cleared. Use the dedicated workflowVersion mutations (createWorkflowVersionStep, updateWorkflowVersionStep, deleteWorkflowVersionStep, updateWorkflowVersionTrigger, activateWorkflowVersion, ...) instead.',
    'FORBIDDEN',
  );
};

/** Refuses writes that the role of the key forbids, and all but single updates of workspace members. */
export const guardWrite = (shape: ObjectShape, method: string, path: Pick<RestPath, 'id'>, caller: Caller): void => {
  if (!caller.permissions.has('WRITE_RECORDS')) throw permissionDenied();
  const updatesOne = (method === 'PATCH' || method === 'PUT') && path.id !== null;
  if (shape.object.nameSingular === 'workspaceMember' && !updatesOne) throw permissionDenied();
};

/** Refuses reads that the role of the key forbids; workflows are for keys that may handle them. */
export const guardRead = (shape: ObjectShape, caller: Caller): void => {
  const needsWorkflows = shape.object.nameSingular === 'workflow' && !caller.permissions.has('WORKFLOWS');
  if (needsWorkflows || !caller.permissions.has('READ_RECORDS')) throw permissionDenied();
};
