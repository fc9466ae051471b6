import { permissionDenied } from '../errors.ts';
import type { ObjectShape } from '../metadata/object-shape.ts';
import type { Caller } from '../store/world.ts';
import type { RestPath } from './rest-path.ts';

/** Refuses writes that the role of the key forbids, and all but single updates of workspace members. */
export const guardWrite = (shape: ObjectShape, method: string, path: Pick<RestPath, 'id'>, caller: Caller): void => {
  if (!caller.permissions.has('WRITE_RECORDS')) throw permissionDenied();
  const updatesOne = (method === 'PATCH' || method === 'PUT') && path.id !== null;
  if (shape.object.nameSingular === 'workspaceMember' && !updatesOne) throw permissionDenied();
};
