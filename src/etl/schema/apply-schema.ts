import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { beginSchemaItem, finishSchemaItem, schemaItems } from '../../../db/queries/schema-items.ts';
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
    const { db, migrationId } = context;
    const name = step.kind === 'object' ? step.object : step.name;
    const before = step.kind === 'options' ? findField(schema, step.object, step.name)?.options : undefined;
    const number = await beginSchemaItem(db, migrationId, { kind: step.kind, object: step.object, name, before });
    const twentyId = await make(context, schema, step);
    await db.transaction().execute(async (trx) => {
      await finishSchemaItem(trx, migrationId, { number, state: 'done', twentyId });
      await appendAudit(trx, {
        migrationId,
        runId: context.runId,
        actor: context.actor,
        entries: [
          {
            action: step.kind === 'options' ? 'schema-options' : 'schema-create',
            twentyObject: step.object,
            twentyId,
            detail: { kind: step.kind, name },
          },
        ],
      });
    });
    context.onStep(step);
  }
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
  const open = (await schemaItems(db, migrationId)).filter(({ state }) => state === 'sending');
  if (open.length === 0) return;
  twenty.refresh();
  const schema = await twenty.schema();
  for (const item of open) {
    const found =
      item.kind === 'object'
        ? schema.objects.find(({ nameSingular }) => nameSingular === item.object)?.id
        : findField(schema, item.object, item.name)?.id;
    await finishSchemaItem(db, migrationId, {
      number: item.number,
      state: found === undefined ? 'undone' : 'done',
      ...(found === undefined ? {} : { twentyId: found }),
    });
  }
}
