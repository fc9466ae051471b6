import { addedOptions, finishSchemaItem, type SchemaItem, schemaItems } from '../../../db/queries/schema-items.ts';
import type { WorkspaceField, WorkspaceObject, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { type AuditDraft, appendAudit } from '../audit/append-audit.ts';
import { filledFilter, optionFilter } from './filled-filter.ts';
import { removeForSure } from './remove-for-sure.ts';
import type { RollbackContext } from './rollback-context.ts';

/** A part of the data model that the undo left, with why. */
export interface KeptSchema {
  readonly object: string;
  readonly name: string;
  readonly why: string;
}

const IN_USE = {
  object: 'there are records of it',
  field: 'records hold values in it',
  options: 'records hold some of the options that the load added',
} as const;

/**
 * Takes the changes of the data model back, the last first. An object with records, a field that any record fills and
 * an option that any uses stay: removing it would take the values with it. Our own records are gone by now.
 *
 * @throws RollbackPausedError, TwentyError
 */
export async function removeSchema(
  context: RollbackContext,
): Promise<{ readonly schemaRemoved: number; readonly schemaKept: readonly KeptSchema[] }> {
  const items = (await schemaItems(context.db, context.migrationId)).filter(
    ({ kind, state }) => kind !== 'workflow' && state !== 'undone' && state !== 'planned',
  );
  const { left, schemaRemoved: withObjects } = await removeEmptyObjects(context, items.reverse());
  const filled = await filledObjects(context, left);
  const schemaKept: KeptSchema[] = [];
  let schemaRemoved = withObjects;
  for (const item of left) {
    context.signal.throwIfAborted();
    const target = targetOf(await context.twenty.schema(), item);
    const isEmpty = target?.kind === 'field' && !filled.has(item.object);
    const why = target === undefined || isEmpty ? undefined : await inUse(context, target);
    if (why === undefined) {
      if (target !== undefined) await removeForSure(context, target);
      await settle(context, item, 'undone', target === undefined ? [] : [entryOf(item, 'schema-remove')]);
      schemaRemoved += target === undefined ? 0 : 1;
    } else {
      schemaKept.push({ object: item.object, name: item.name, why });
      await settle(context, item, 'kept', item.state === 'kept' ? [] : [entryOf(item, 'keep')]);
    }
  }
  return { schemaRemoved, schemaKept };
}

/** Something of ours in the live data model. */
export type SchemaTarget =
  | { readonly kind: 'object'; readonly object: WorkspaceObject }
  | { readonly kind: 'field'; readonly object: WorkspaceObject; readonly field: WorkspaceField }
  | {
      readonly kind: 'options';
      readonly object: WorkspaceObject;
      readonly field: WorkspaceField;
      /** Those that the load added and that are still there. */
      readonly added: readonly string[];
    };

/** What an item made, by its id; by its name where no answer ever told the id. Undefined when it is not there. */
export function targetOf(schema: WorkspaceSchema, item: SchemaItem): SchemaTarget | undefined {
  const isIt = ({ id }: { readonly id: string }): boolean => item.twentyId === null || id === item.twentyId;
  const object = schema.objects.find(({ nameSingular }) => nameSingular === item.object);
  if (object === undefined) return undefined;
  if (item.kind === 'object') return isIt(object) ? { kind: 'object', object } : undefined;
  const field = object.fields.find(({ name }) => name === item.name);
  if (field === undefined || !isIt(field)) return undefined;
  if (item.kind === 'field') return { kind: 'field', object, field };
  const values = addedOptions(item.after);
  const added = (field.options ?? []).map(({ value }) => value).filter((value) => values.includes(value));
  return added.length === 0 ? undefined : { kind: 'options', object, field, added };
}

async function inUse({ twenty }: RollbackContext, target: SchemaTarget): Promise<string | undefined> {
  const of = { object: target.object.namePlural, includeDeleted: true };
  const filter = filterOf(target);
  const count = await twenty.count(filter === undefined ? of : { ...of, filter });
  return count > 0 ? IN_USE[target.kind] : undefined;
}

function filterOf(target: SchemaTarget): string | undefined {
  switch (target.kind) {
    case 'object':
      return undefined;
    case 'field':
      return filledFilter([target.field]);
    case 'options':
      return optionFilter(target.field, target.added);
  }
}

/** An empty object of ours takes its fields with it: one call instead of one each. */
async function removeEmptyObjects(
  context: RollbackContext,
  items: readonly SchemaItem[],
): Promise<{ readonly left: readonly SchemaItem[]; readonly schemaRemoved: number }> {
  const gone: SchemaItem[] = [];
  for (const item of items.filter(({ kind }) => kind === 'object')) {
    const target = targetOf(await context.twenty.schema(), item);
    if (target === undefined || (await inUse(context, target)) !== undefined) continue;
    const parts = items.filter((part) => part !== item && part.object === item.object);
    await removeForSure(context, target);
    for (const part of parts) await settle(context, part, 'undone', [entryOf(part, 'schema-remove')]);
    await settle(context, item, 'undone', [entryOf(item, 'schema-remove')]);
    gone.push(item, ...parts);
  }
  return { left: items.filter((item) => !gone.includes(item)), schemaRemoved: gone.length };
}

/** Objects of which some record fills a field of ours; one call for each, where asking field by field takes dozens. */
async function filledObjects(context: RollbackContext, items: readonly SchemaItem[]): Promise<ReadonlySet<string>> {
  const schema = await context.twenty.schema();
  const filled = new Set<string>();
  for (const name of new Set(items.map(({ object }) => object))) {
    const fields = items.flatMap((item) => {
      const target = item.object === name ? targetOf(schema, item) : undefined;
      return target?.kind === 'field' ? [target] : [];
    });
    const [first] = fields;
    if (first === undefined) continue;
    const filter = filledFilter(fields.map(({ field }) => field));
    if ((await context.twenty.count({ object: first.object.namePlural, filter, includeDeleted: true })) > 0) {
      filled.add(name);
    }
  }
  return filled;
}

async function settle(
  { db, migrationId, runId, actor }: RollbackContext,
  { number }: SchemaItem,
  state: 'undone' | 'kept',
  entries: readonly AuditDraft[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await finishSchemaItem(trx, migrationId, { number, state });
    await appendAudit(trx, { migrationId, runId, actor, entries });
  });
}

function entryOf({ kind, object, name, twentyId }: SchemaItem, action: 'schema-remove' | 'keep'): AuditDraft {
  return { action, twentyObject: object, twentyId, detail: { kind, name } };
}
