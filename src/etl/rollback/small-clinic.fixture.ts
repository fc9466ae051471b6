import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database, RunKind } from '../../../db/database.ts';
import { type LedgerPlan, planLedger } from '../../../db/queries/plan-ledger.ts';
import { insertRun } from '../../../db/queries/runs.ts';
import { hashOf, type Json } from '../../mapping/hash.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { loadObject } from '../load/load-object.ts';
import { LOAD_ORDER } from '../load-order.ts';
import { recordId } from '../plan/record-id.ts';
import { applySchema } from '../schema/apply-schema.ts';
import type { SchemaStep } from '../schema/plan-schema.ts';
import { switchWorkflowsOff } from '../workflows/switch-workflows.ts';

/** A load with one of each kind of record and of change to the data model, small enough to be undone a hundred times. */
export interface SmallClinic {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly twenty: TwentyWriter;
}

export async function newRun({ db, migrationId }: SmallClinic, kind: RunKind): Promise<string> {
  const id = randomUUID();
  await insertRun(db, { id, migrationId, kind, planKey: 'plan' });
  return id;
}

/** Id in Twenty of a record of the clinic, by object and key. */
export function idOf({ migrationId }: SmallClinic, object: string, key: string): string {
  return recordId({ migrationId, twentyObject: object, sourceObject: 'row', sourceKey: key });
}

const text = (object: string, name: string, isUnique = false): SchemaStep => ({
  kind: 'field',
  object,
  name,
  label: name,
  type: 'TEXT',
  isUnique,
});

export const STEPS: readonly SchemaStep[] = [
  {
    kind: 'object',
    object: 'billingLedger',
    plural: 'billingLedgers',
    label: 'Billing Ledger',
    labelPlural: 'Billing Ledgers',
  },
  text('person', 'sourceSystemId', true),
  text('note', 'sourceSystemId', true),
  text('billingLedger', 'sourceSystemId', true),
  { kind: 'field', object: 'person', name: 'homeAddress', label: 'Home', type: 'ADDRESS', isUnique: false },
  {
    kind: 'field',
    object: 'billingLedger',
    name: 'patient',
    label: 'Patient',
    type: 'RELATION',
    isUnique: false,
    relatesTo: 'person',
  },
  { kind: 'options', object: 'task', name: 'status', add: [{ value: 'CANCELLED', label: 'Cancelled' }] },
];

/** Plans the records of the clinic; the number in a key is the patient's. A later export may call them otherwise. */
export async function plan(clinic: SmallClinic, lastName = 'No'): Promise<void> {
  const id = (object: string, key: string): string => idOf(clinic, object, key);
  const row = (
    object: string,
    key: string,
    seq: number,
    fields: Readonly<Record<string, Json>>,
    links: readonly string[],
  ): LedgerPlan => {
    const planned = { id: id(object, key), ...fields };
    return {
      twenty_object: object,
      twenty_id: id(object, key),
      source_object: 'row',
      source_key: key,
      seq,
      links,
      planned,
      planned_hash: hashOf(planned),
    };
  };
  const company = id('company', 'c1');
  const records = [row('company', 'c1', 0, { name: 'Main Clinic' }, [])];
  for (const n of [1, 2, 3]) {
    const person = id('person', `p${n}`);
    const name = { firstName: 'Patient', lastName: `${lastName}${n}` };
    const homeAddress = {
      addressStreet1: `${n} Mall Road`,
      addressCity: 'Lahore',
      addressState: '',
      addressPostcode: '',
      addressCountry: 'Pakistan',
    };
    records.push(
      row('person', `p${n}`, n, { name, companyId: company, sourceSystemId: `patient:${n}`, homeAddress }, [company]),
      row('task', `t${n}`, n, { title: `Visit ${n}`, status: 'CANCELLED' }, [person]),
      row('taskTarget', `t${n}`, n, { taskId: id('task', `t${n}`), targetPersonId: person }, [
        id('task', `t${n}`),
        person,
      ]),
      row(
        'note',
        `n${n}`,
        n,
        { title: `Note ${n}`, sourceSystemId: `message:${n}`, bodyV2: { markdown: `text ${n}` } },
        [person],
      ),
      row('noteTarget', `n${n}`, n, { noteId: id('note', `n${n}`), targetPersonId: person }, [
        id('note', `n${n}`),
        person,
      ]),
      row('billingLedger', `b${n}`, n, { name: `INV-${n}`, sourceSystemId: `billing:${n}`, patientId: person }, [
        person,
      ]),
    );
  }
  const first = id('person', 'p1');
  records.push(row('attachment', 'd1', 1, { name: 'form.txt', file: 'form.txt', targetPersonId: first }, [first]));
  await planLedger(clinic.db, { migrationId: clinic.migrationId, planKey: 'plan', records });
}

/** Carries the planned records out, data model first, as a run does. */
export async function load(clinic: SmallClinic, kind: 'sample' | 'full' = 'full'): Promise<string> {
  const { db, migrationId, twenty } = clinic;
  const runId = await newRun(clinic, kind);
  const context = { db, migrationId, runId, actor: 'tester', twenty, signal: new AbortController().signal };
  await switchWorkflowsOff(context);
  await applySchema({ ...context, onStep: () => {} }, STEPS);
  const schema = await twenty.schema();
  const document = async (): Promise<Uint8Array> => new TextEncoder().encode('signed');
  for (const name of LOAD_ORDER) {
    const object = schema.objects.find(({ nameSingular }) => nameSingular === name);
    if (object === undefined) throw new RangeError(`no ${name}`);
    const how = { planKey: 'plan', sampleOnly: kind === 'sample', batchSize: 200 };
    await loadObject({ ...context, ...how, schema, document, onProgress: () => {} }, object);
  }
  return runId;
}

/** What a dump of the sandbox holds, without the times at which a field or a workflow was last touched. */
export function contentOf(dump: string): string {
  return JSON.stringify(
    JSON.parse(dump, (key: string, value: unknown) => (key === 'updatedAt' ? undefined : value)),
    null,
    1,
  );
}
