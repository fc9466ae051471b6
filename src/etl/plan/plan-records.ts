import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { forgetUnsentRecords, type LedgerPlan, planLedger } from '../../../db/queries/plan-ledger.ts';
import { analyzeTable, readyRows, readyRowsByKey, readyRowsOfPatients } from '../../../db/queries/staged-rows.ts';
import { hashOf } from '../../mapping/hash.ts';
import type { PulseObject } from '../../mapping/pulse-model.ts';
import { composeAttachment } from './compose/attachment.ts';
import { composeBilling } from './compose/billing-ledger.ts';
import { composeCompany } from './compose/company.ts';
import type { ComposeContext, PlannedRecord } from './compose/context.ts';
import { composeCampaign, composeMessage, composeVisit } from './compose/notes.ts';
import { composePerson } from './compose/person.ts';
import { composeTask } from './compose/task.ts';
import { parseSourceRecord, type SourceRecord } from './source-record.ts';

const CHUNK = 500;

interface PlanInput {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly planKey: string;
  readonly context: ComposeContext;
  readonly signal: AbortSignal;
  readonly onRecords: (count: number) => void;
}

/**
 * Composes every record of the load from the staged rows, in order, and writes it into the ledger as planned. The
 * same staging, maps and decisions give the same ids and payloads.
 */
export async function planRecords(input: PlanInput): Promise<void> {
  const { db, migrationId, planKey } = input;
  await planCompanies(input);
  await planPeople(input);
  for await (const chunk of chunks(input, 'appointment')) {
    const names = await patientNames(input, chunk);
    await write(
      input,
      chunk.flatMap((row) => composeTask(input.context, row, names.get(row.patientKey ?? '') ?? '')),
    );
  }
  for await (const chunk of chunks(input, 'message')) {
    await write(
      input,
      chunk.flatMap((row) => composeMessage(input.context, row)),
    );
  }
  for await (const chunk of chunks(input, 'visit')) {
    await write(
      input,
      chunk.flatMap((row) => composeVisit(input.context, row)),
    );
  }
  await planCampaigns(input);
  for await (const chunk of chunks(input, 'billing')) {
    await write(
      input,
      chunk.map((row) => composeBilling(input.context, row)),
    );
  }
  for await (const chunk of chunks(input, 'document')) {
    await write(
      input,
      chunk.map((row) => composeAttachment(input.context, row)),
    );
  }
  await forgetUnsentRecords(db, migrationId, planKey);
  await analyzeTable(db, 'ledger');
}

async function planCompanies(input: PlanInput): Promise<void> {
  const seen = new Set<string>();
  const hasEarlierDomain = (domain: string): boolean => {
    const known = seen.has(domain);
    seen.add(domain);
    return known;
  };
  for await (const chunk of chunks(input, 'clinic')) {
    await write(
      input,
      chunk.map((row) => composeCompany(input.context, row, hasEarlierDomain)),
    );
  }
}

async function planPeople(input: PlanInput): Promise<void> {
  const campaigns = new Map<string, string>();
  for await (const chunk of chunks(input, 'campaign')) {
    for (const row of chunk) campaigns.set(row.key, row.text('campaign.name') || row.key);
  }
  for await (const chunk of chunks(input, 'patient')) {
    const keys = chunk.map(({ key }) => key);
    const [intakes, prescriptions, visits, members] = await Promise.all([
      childrenOf(input, 'intake', keys),
      childrenOf(input, 'prescription', keys),
      childrenOf(input, 'visit', keys),
      childrenOf(input, 'campaignMember', keys),
    ]);
    const people = chunk.map((row) =>
      composePerson(input.context, row, {
        intakes: intakes.get(row.key) ?? [],
        prescriptions: prescriptions.get(row.key) ?? [],
        visits: visits.get(row.key) ?? [],
        campaigns: (members.get(row.key) ?? []).map((member) => ({
          name: campaigns.get(member.parentKey ?? '') ?? member.parentKey ?? '',
          member,
        })),
      }),
    );
    await write(input, people);
  }
}

async function planCampaigns(input: PlanInput): Promise<void> {
  const members = new Map<string, string[]>();
  for await (const chunk of chunks(input, 'campaignMember')) {
    for (const { parentKey, patientKey } of chunk) {
      if (parentKey === null || patientKey === null) continue;
      const keys = members.get(parentKey) ?? [];
      keys.push(patientKey);
      members.set(parentKey, keys);
    }
  }
  for await (const chunk of chunks(input, 'campaign')) {
    for (const row of chunk) await write(input, composeCampaign(input.context, row, members.get(row.key) ?? []));
  }
}

/** Staged rows of an object that are ready, chunk by chunk, in the order of the export. */
export async function* chunks(
  input: { readonly db: Kysely<Database>; readonly migrationId: string; readonly signal: AbortSignal },
  object: PulseObject,
): AsyncGenerator<readonly SourceRecord[]> {
  let afterSeq = -1;
  for (;;) {
    input.signal.throwIfAborted();
    const rows = await readyRows(input.db, { migrationId: input.migrationId, object, afterSeq, limit: CHUNK });
    if (rows.length === 0) return;
    const records = rows.map(parseSourceRecord);
    yield records;
    afterSeq = records.at(-1)?.seq ?? afterSeq;
  }
}

async function childrenOf(
  input: PlanInput,
  object: PulseObject,
  patientKeys: readonly string[],
): Promise<Map<string, SourceRecord[]>> {
  const rows = await readyRowsOfPatients(input.db, { migrationId: input.migrationId, object, patientKeys });
  return groupBy(rows.map(parseSourceRecord), ({ patientKey }) => patientKey ?? '');
}

async function patientNames(input: PlanInput, rows: readonly SourceRecord[]): Promise<Map<string, string>> {
  const keys = [...new Set(rows.flatMap(({ patientKey }) => patientKey ?? []))];
  const patients = await readyRowsByKey(input.db, { migrationId: input.migrationId, object: 'patient', keys });
  return new Map(patients.map(parseSourceRecord).map((row) => [row.key, nameOf(row)]));
}

function nameOf(row: SourceRecord): string {
  const parts = [row.text('patient.firstName'), row.text('patient.lastName')].filter(Boolean).join(' ');
  return parts || row.text('patient.fullName');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

async function write(input: PlanInput, records: readonly PlannedRecord[]): Promise<void> {
  const plans = records.map(
    (record): LedgerPlan => ({
      twenty_object: record.object,
      twenty_id: record.id,
      source_object: record.sourceObject,
      source_key: record.sourceKey,
      seq: record.seq,
      links: record.links,
      planned: record.payload,
      planned_hash: hashOf(record.payload),
    }),
  );
  for (let start = 0; start < plans.length; start += CHUNK) {
    const part = plans.slice(start, start + CHUNK);
    await planLedger(input.db, { migrationId: input.migrationId, planKey: input.planKey, records: part });
    input.onRecords(part.length);
  }
}
