import { isoNow } from '../clock.ts';
import { badRequest, permissionDenied } from '../errors.ts';
import { compact } from '../records/draft.ts';
import { type Caller, shapeNamed, type World } from '../store/world.ts';
import type { Field } from './request.ts';

export const WORKFLOW_OPERATIONS = ['activateWorkflowVersion', 'deactivateWorkflowVersion'];

/** Switches a version of a workflow on or off, as Twenty's two mutations do; needs the WORKFLOWS permission. */
export const runWorkflowOperation = (world: World, field: Field, caller: Caller): true => {
  if (!caller.permissions.has('WORKFLOWS')) throw permissionDenied();
  const versions = shapeNamed(world, 'workflowVersion');
  const workflows = shapeNamed(world, 'workflow');
  const version = world.store.table(versions.object.id).get(String(field.args.workflowVersionId));
  const workflow = world.store.table(workflows.object.id).get(String(version?.workflowId));
  if (version === undefined || workflow === undefined) {
    throw badRequest('Workflow version not found', 'INVALID_INPUT', 'Invalid workflow trigger input.');
  }
  const activate = field.name === 'activateWorkflowVersion';
  const isOn = version.status === 'ACTIVE';
  if (activate && (isOn || (version.status !== 'DRAFT' && workflow.lastPublishedVersionId !== version.id))) {
    const message = 'Cannot activate non-draft or non-last-published version';
    throw badRequest(message, 'INVALID_INPUT', message);
  }
  if (activate === isOn) return true;
  const status = activate ? 'ACTIVE' : 'DEACTIVATED';
  const updatedAt = isoNow(world.clock);
  world.store.putRecord(versions.object.id, compact({ ...version, status, updatedAt }));
  world.store.putRecord(workflows.object.id, compact({ ...workflow, statuses: [status], updatedAt }));
  return true;
};
