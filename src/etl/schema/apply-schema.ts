import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import {
  addedOptions,
  beginSchemaItem,
  finishSchemaItem,
  type SchemaItem,
  schemaItems,
} from '../../../db/queries/schema-items.ts';
import type { WorkspaceField, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { numbered, type SchemaStep } from './plan-schema.ts';

export interface SchemaContext {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly runId: string;
  readonly actor: string;
  readonly twenty: TwentyWriter;
  readonly signal: AbortSignal;
  readonly onStep: (step: SchemaStep) => void;
}

/**
 * Makes the changes one by one. Each is noted before it is asked for; after a crash what was asked for is looked up in
 * the live metadata, so a change is neither made twice nor forgotten by the undo.
 */
export async function applySchema(context: SchemaContext, steps: readonly SchemaStep[]): Promise<void> {
  await settleUnanswered(context);
  for (const step of steps) {
    context.signal.throwIfAborted();
    const schema = await context.twenty.schema();
    if (!isMade(schema, step)) {
      const number = await beginSchemaItem(context.db, context.migrationId, itemOf(schema, step));
      const twentyId = await make(context, schema, step);
      await recordMade(context, { ...step, number, name: nameOf(step) }, twentyId);
    }
    context.onStep(step);
  }
}

function nameOf(step: SchemaStep): string {
  return step.kind === 'object' ? step.object : step.name;
}

/** Options are noted as they were and as values added, so that the undo tells ours from those that others add later. */
function itemOf(schema: WorkspaceSchema, step: SchemaStep) {
  const { kind, object } = step;
  if (step.kind !== 'options') return { kind, object, name: nameOf(step) };
  const before = findField(schema, object, step.name)?.options;
  return { kind, object, name: step.name, before, after: step.add.map(({ value }) => value) };
}

/** Whether the workspace has it by now, from a run that was cut off. */
function isMade(schema: WorkspaceSchema, step: SchemaStep): boolean {
  if (step.kind === 'object') return schema.objects.some(({ nameSingular }) => nameSingular === step.object);
  const field = findField(schema, step.object, step.name);
  if (step.kind === 'field') return field !== undefined;
  return (
    field !== undefined &&
    hasOptions(
      field,
      step.add.map(({ value }) => value),
    )
  );
}

function hasOptions(field: WorkspaceField, values: readonly string[]): boolean {
  return values.every((value) => field.options?.some((option) => option.value === value) ?? false);
}

async function recordMade(
  context: SchemaContext,
  item: { readonly number: number; readonly kind: SchemaItem['kind']; readonly object: string; readonly name: string },
  twentyId: string,
): Promise<void> {
  const { db, migrationId, runId, actor } = context;
  const { number, kind, object, name } = item;
  const action = kind === 'options' ? 'schema-options' : 'schema-create';
  await db.transaction().execute(async (trx) => {
    await finishSchemaItem(trx, migrationId, { number, state: 'done', twentyId });
    const entries = [{ action, twentyObject: object, twentyId, detail: { kind, name } } as const];
    await appendAudit(trx, { migrationId, runId, actor, entries });
  });
}

async function make(context: SchemaContext, schema: WorkspaceSchema, step: SchemaStep): Promise<string> {
  const { twenty } = context;
  switch (step.kind) {
    case 'object':
      return twenty.createObject({
        nameSingular: step.object,
        namePlural: step.plural,
        labelSingular: step.label,
        labelPlural: step.labelPlural,
        icon: 'IconReceipt',
      });
    case 'field': {
      const { relatesTo } = step;
      return twenty.createField({
        objectId: objectId(schema, step.object),
        name: step.name,
        label: step.label,
        type: step.type,
        isUnique: step.isUnique,
        ...(step.options === undefined ? {} : { options: step.options }),
        ...(relatesTo === undefined
          ? {}
          : {
              relation: {
                targetObjectId: objectId(schema, relatesTo),
                reverseLabel: reverseLabel(schema, step.object, step.name, relatesTo),
              },
            }),
      });
    }
    case 'options': {
      const field = findField(schema, step.object, step.name);
      if (field === undefined) throw new RangeError(`no field ${step.object}.${step.name} in the workspace`);
      const existing = field.options ?? [];
      await twenty.setOptions({
        fieldId: field.id,
        options: [
          ...existing,
          ...numbered(step.add, Math.max(-1, ...existing.map(({ position }) => position ?? 0)) + 1),
        ],
      });
      return field.id;
    }
  }
}

/** A label for the other end that gives a name nothing there has: "Billing Ledgers", "People by primary physician". */
function reverseLabel(schema: WorkspaceSchema, object: string, name: string, target: string): string {
  const plural = schema.objects.find(({ nameSingular }) => nameSingular === object)?.namePlural ?? object;
  const words = (text: string): string => text.replace(/([A-Z])/g, ' $1').toLowerCase();
  const label = `${words(plural)} by ${words(name)}`;
  const taken = schema.objects
    .find(({ nameSingular }) => nameSingular === target)
    ?.fields.some((f) => f.label === label);
  return taken ? `${label} of pulse` : label;
}

function objectId(schema: WorkspaceSchema, name: string): string {
  const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
  if (object === undefined) throw new RangeError(`no object ${name} in the workspace`);
  return object.id;
}

function findField(schema: WorkspaceSchema, object: string, name: string): WorkspaceField | undefined {
  return schema.objects
    .find(({ nameSingular }) => nameSingular === object)
    ?.fields.find((field) => field.name === name);
}

/** Changes that were asked for and never answered: what the live metadata shows was made, the rest was not. */
async function settleUnanswered(context: SchemaContext): Promise<void> {
  const { db, migrationId, twenty } = context;
  const open = (await schemaItems(db, migrationId)).filter(
    ({ kind, state }) => kind !== 'workflow' && state === 'sending',
  );
  if (open.length === 0) return;
  twenty.refresh();
  const schema = await twenty.schema();
  for (const item of open) {
    const found = madeBy(schema, item);
    if (found !== undefined) await recordMade(context, item, found);
    else await finishSchemaItem(db, migrationId, { number: item.number, state: 'undone' });
  }
}

/** Id of what an item asked for; undefined when it is not there. */
function madeBy(schema: WorkspaceSchema, { kind, object, name, after }: SchemaItem): string | undefined {
  if (kind === 'object') return schema.objects.find(({ nameSingular }) => nameSingular === object)?.id;
  const field = findField(schema, object, name);
  if (kind !== 'options') return field?.id;
  return field !== undefined && hasOptions(field, addedOptions(after)) ? field.id : undefined;
}
