import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, SchemaItemTable } from '../database.ts';

type Connection = Kysely<Database> | Transaction<Database>;

export interface SchemaItem {
  readonly number: number;
  readonly kind: SchemaItemTable['kind'];
  readonly object: string;
  readonly name: string;
  readonly twentyId: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly state: SchemaItemTable['state'];
}

/** Notes a change before it is asked for; a crash between the two leaves it `sending`. Answers its number. */
export async function beginSchemaItem(
  db: Connection,
  migrationId: string,
  item: {
    readonly kind: SchemaItem['kind'];
    readonly object: string;
    readonly name: string;
    readonly before?: unknown;
    readonly after?: unknown;
  },
): Promise<number> {
  const result = await sql`
    insert into schema_item (migration_id, number, kind, object, name, before, after, state)
    select ${migrationId}::uuid, coalesce(max(number), 0) + 1, ${item.kind}, ${item.object}, ${item.name},
      ${jsonOrNull(item.before)}::jsonb, ${jsonOrNull(item.after)}::jsonb, 'sending'
    from schema_item where migration_id = ${migrationId}
    returning number
  `.execute(db);
  return z.object({ number: z.number() }).parse(result.rows[0]).number;
}

function jsonOrNull(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

export async function finishSchemaItem(
  db: Connection,
  migrationId: string,
  item: { readonly number: number; readonly state: SchemaItem['state']; readonly twentyId?: string },
): Promise<void> {
  await db
    .updateTable('schema_item')
    .set({ state: item.state, ...(item.twentyId === undefined ? {} : { twenty_id: item.twentyId }) })
    .where('migration_id', '=', migrationId)
    .where('number', '=', item.number)
    .execute();
}

/** The changes of the data model that a migration made, in order. */
export async function schemaItems(db: Connection, migrationId: string): Promise<SchemaItem[]> {
  return db
    .selectFrom('schema_item')
    .select(['number', 'kind', 'object', 'name', 'twenty_id as twentyId', 'before', 'after', 'state'])
    .where('migration_id', '=', migrationId)
    .orderBy('number')
    .execute();
}

/** Values of the options that an item of kind `options` added. */
export function addedOptions(after: unknown): string[] {
  return z.array(z.string()).parse(after ?? []);
}
