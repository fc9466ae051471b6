import type { SelectOption, WorkspaceField } from '../../mapping/workspace-schema.ts';
import { TwentyError, type TwentyErrorCode } from '../../twenty/errors.ts';
import { RollbackPausedError } from './errors.ts';
import type { SchemaTarget } from './remove-schema.ts';
import type { RollbackContext } from './rollback-context.ts';

const ATTEMPTS = 3;

/** After these nobody knows whether the change was made. */
const UNANSWERED: ReadonlySet<TwentyErrorCode> = new Set(['unreachable', 'no-answer', 'server-error', 'not-twenty']);

/**
 * Removes a part of the data model. Where no answer comes the live metadata is looked at, and only what is still there
 * is removed again.
 *
 * @throws RollbackPausedError when Twenty answers none of several calls
 * @throws TwentyError when it refuses
 */
export async function removeForSure(context: RollbackContext, target: SchemaTarget): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await remove(context, target);
      return;
    } catch (error) {
      context.twenty.refresh();
      if (!(error instanceof TwentyError)) throw error;
      if (!(await isThere(context, target))) return;
      if (!UNANSWERED.has(error.code)) throw error;
      if (attempt === ATTEMPTS) throw new RollbackPausedError({ object: target.object.nameSingular, cause: error });
    }
  }
}

async function remove(context: RollbackContext, target: SchemaTarget): Promise<void> {
  const { twenty } = context;
  switch (target.kind) {
    case 'object':
      return twenty.deleteObject(target.object.id);
    case 'field':
      return twenty.deleteField(target.field.id);
    case 'options': {
      const options = (await liveField(context, target.field))?.options ?? [];
      const isAdded = ({ value }: SelectOption): boolean => target.added.includes(value);
      return twenty.setOptions({
        fieldId: target.field.id,
        options: options.filter((option) => !isAdded(option)),
        remove: options.filter(isAdded).flatMap(({ id }) => id ?? []),
      });
    }
  }
}

async function isThere(context: RollbackContext, target: SchemaTarget): Promise<boolean> {
  if (target.kind === 'object') {
    const { objects } = await context.twenty.schema();
    return objects.some(({ id }) => id === target.object.id);
  }
  const field = await liveField(context, target.field);
  if (target.kind === 'field') return field !== undefined;
  return field?.options?.some(({ value }) => target.added.includes(value)) ?? false;
}

async function liveField({ twenty }: RollbackContext, { id }: WorkspaceField): Promise<WorkspaceField | undefined> {
  const { objects } = await twenty.schema();
  return objects.flatMap(({ fields }) => fields).find((field) => field.id === id);
}
