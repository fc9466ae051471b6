import { z } from 'zod';
import { finishSchemaItem, type SchemaItem, schemaItems } from '../../../db/queries/schema-items.ts';
import type { Json } from '../../mapping/hash.ts';
import {
  SelectOption,
  type WorkspaceField,
  type WorkspaceObject,
  type WorkspaceSchema,
} from '../../mapping/workspace-schema.ts';
import { normalForm } from '../../twenty/values/normal-form.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { switchWorkflowsOn } from '../workflows/switch-workflows.ts';
import type { RollbackContext } from './rollback.ts';

/** A part of the data model that the undo left, with why. */
export interface KeptSchema {
  readonly object: string;
  readonly name: string;
  readonly why: string;
}

/**
 * Takes the changes of the data model back, the last first. A field that other records fill, or an option they use,
 * stays: removing it would take their values with it.
 */
export async function removeSchema(
  context: RollbackContext,
  keepsRecords: boolean,
): Promise<{ readonly schemaRemoved: number; readonly schemaKept: readonly KeptSchema[] }> {
  const { db, migrationId } = context;
  const items = (await schemaItems(db, migrationId)).filter(
    ({ kind, state }) => kind !== 'workflow' && (state === 'done' || state === 'sending'),
  );
  const others = new OthersValues(context);
  const schemaKept: KeptSchema[] = [];
  let schemaRemoved = 0;
  for (const item of items.reverse()) {
    context.signal.throwIfAborted();
    const schema = await context.twenty.schema();
    const why = keepsRecords ? 'records that were kept use it' : await inUse(context, others, schema, item);
    if (why !== undefined) {
      schemaKept.push({ object: item.object, name: item.name, why });
      await db
        .transaction()
        .execute((trx) => finishSchemaItem(trx, migrationId, { number: item.number, state: 'kept' }));
      continue;
    }
    await remove(context, schema, item);
    schemaRemoved += 1;
    await db.transaction().execute(async (trx) => {
      await finishSchemaItem(trx, migrationId, { number: item.number, state: 'undone' });
      await appendAudit(trx, {
        migrationId,
        runId: context.runId,
        actor: context.actor,
        entries: [
          {
            action: 'schema-remove',
            twentyObject: item.object,
            twentyId: item.twentyId,
            detail: { kind: item.kind, name: item.name },
          },
        ],
      });
    });
  }
  await switchWorkflowsOn(context);
  return { schemaRemoved, schemaKept };
}

async function remove(context: RollbackContext, schema: WorkspaceSchema, item: SchemaItem): Promise<void> {
  const { twenty } = context;
  const object = schema.objects.find(({ nameSingular }) => nameSingular === item.object);
  const field = findField(schema, item);
  if (item.kind === 'object') {
    if (object !== undefined) await twenty.deleteObject(object.id);
  } else if (item.kind === 'field') {
    if (field !== undefined) await twenty.deleteField(field.id);
  } else if (field !== undefined) {
    await twenty.setOptions({ fieldId: field.id, options: optionsBefore(field, item) });
  }
}

/** The options that stood there before, with their ids, as they are now. */
function optionsBefore(field: WorkspaceField, item: SchemaItem): SelectOption[] {
  const before = new Set(
    z
      .array(SelectOption)
      .parse(item.before ?? [])
      .map(({ value }) => value),
  );
  return (field.options ?? []).filter(({ value }) => before.has(value));
}

/** Up to so many records of others it is cheaper to read them all than to ask for each field. */
const READ_ALL = 1000;

/** Values that records of others hold, by object; read once, since our own records are gone by now. */
class OthersValues {
  readonly #context: RollbackContext;
  readonly #read = new Map<string, Promise<readonly Readonly<Record<string, Json>>[] | undefined>>();

  constructor(context: RollbackContext) {
    this.#context = context;
  }

  /** Undefined when there are too many to read. */
  of(object: WorkspaceObject): Promise<readonly Readonly<Record<string, Json>>[] | undefined> {
    const known = this.#read.get(object.nameSingular) ?? this.#load(object);
    this.#read.set(object.nameSingular, known);
    return known;
  }

  async #load(object: WorkspaceObject): Promise<readonly Readonly<Record<string, Json>>[] | undefined> {
    const { twenty } = this.#context;
    const of = { object: object.namePlural, includeDeleted: true };
    const count = await twenty.count(of);
    if (count > READ_ALL) return undefined;
    const records: Readonly<Record<string, Json>>[] = [];
    if (count > 0) for await (const page of twenty.all(of)) records.push(...page);
    return records;
  }
}

/** Why a part cannot be removed: what hangs on it belongs to others. Undefined when nothing does. */
async function inUse(
  context: RollbackContext,
  others: OthersValues,
  schema: WorkspaceSchema,
  item: SchemaItem,
): Promise<string | undefined> {
  const object = schema.objects.find(({ nameSingular }) => nameSingular === item.object);
  const field = findField(schema, item);
  if (object === undefined) return undefined;
  if (item.kind === 'object') {
    const count = await context.twenty.count({ object: object.namePlural, includeDeleted: true });
    return count > 0 ? 'others made records of it' : undefined;
  }
  if (field === undefined) return undefined;
  const before = new Set(
    z
      .array(SelectOption)
      .parse(item.kind === 'options' ? (item.before ?? []) : [])
      .map(({ value }) => value),
  );
  const added = (field.options ?? []).map(({ value }) => value).filter((value) => !before.has(value));
  const records = await others.of(object);
  if (records !== undefined) {
    const name = field.relation?.joinColumn ?? field.name;
    const holds = records.some((record) => {
      const value = normalForm(field.type, record[name] ?? null);
      return item.kind === 'options'
        ? [value].flat().some((one) => added.some((option) => option === one))
        : value !== null && value !== false;
    });
    return holds ? 'records of others hold values in it' : undefined;
  }
  const path = filterPath(field);
  const filter = item.kind === 'options' ? optionFilter(field, added) : path && `${path}[is]:NOT_NULL`;
  if (filter === undefined) return undefined;
  const count = await context.twenty.count({ object: object.namePlural, filter, includeDeleted: true });
  return count > 0 ? 'records of others hold values in it' : undefined;
}

function optionFilter(field: WorkspaceField, values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined;
  const list = `[${values.join(',')}]`;
  return field.type === 'MULTI_SELECT' ? `${field.name}[containsAny]:${list}` : `${field.name}[in]:${list}`;
}

/** What a filter can ask for emptiness, by type; undefined where Twenty has no such filter. */
function filterPath(field: WorkspaceField): string | undefined {
  switch (field.type) {
    case 'TEXT':
    case 'NUMBER':
    case 'BOOLEAN':
    case 'DATE':
    case 'DATE_TIME':
    case 'SELECT':
    case 'MULTI_SELECT':
    case 'UUID':
    case 'ARRAY':
      return field.name;
    case 'RELATION':
      return field.relation?.joinColumn;
    case 'EMAILS':
      return `${field.name}.primaryEmail`;
    case 'PHONES':
      return `${field.name}.primaryPhoneNumber`;
    case 'ADDRESS':
      return `${field.name}.addressStreet1`;
    case 'CURRENCY':
      return `${field.name}.amountMicros`;
    default:
      return undefined;
  }
}

function findField(schema: WorkspaceSchema, item: SchemaItem): WorkspaceField | undefined {
  return schema.objects
    .find(({ nameSingular }) => nameSingular === item.object)
    ?.fields.find(({ name }) => name === item.name);
}
