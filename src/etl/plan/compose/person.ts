import type { Json } from '../../../mapping/hash.ts';
import { toOptionValue } from '../../../mapping/legal-names.ts';
import type { SourceRecord } from '../source-record.ts';
import { type ComposeContext, idOf, type PlannedRecord, plannedRecord } from './context.ts';
import { directFields, fieldOf } from './direct-fields.ts';
import { prescriptionLines } from './prescription-lines.ts';

/** Rows of other objects that land on the patient's own record. */
export interface PatientChildren {
  readonly intakes: readonly SourceRecord[];
  readonly prescriptions: readonly SourceRecord[];
  readonly visits: readonly SourceRecord[];
  readonly campaigns: readonly { readonly name: string; readonly member: SourceRecord }[];
}

/** patient → Person, with intake fields, prescription history, flags from visits and campaigns merged in. */
export function composePerson(context: ComposeContext, record: SourceRecord, children: PatientChildren): PlannedRecord {
  const fields: Record<string, Json | undefined> = { ...directFields(context, record, 'person') };
  const latest = newestFirst(children.intakes, 'intake.submittedAt');
  for (const intake of [...latest].reverse())
    Object.assign(fields, definedOnly(directFields(context, intake, 'person')));
  keepEmailUnique(context, record, fields);
  unionFromVisits(context, children.visits, fields);
  linkClinic(context, record, fields);
  const links = typeof fields.companyId === 'string' ? [fields.companyId] : [];
  namePhysician(context, record, fields);
  const history = prescriptionLines(context, children.prescriptions);
  if (history !== '') fields.prescriptionHistory = history;
  nameCampaigns(context, children.campaigns, fields);
  addLines(fields, [record, ...children.intakes]);
  return plannedRecord(context, {
    object: 'person',
    sourceObject: 'patient',
    sourceKey: record.key,
    seq: record.seq,
    fields: { ...fields, createdBy: { source: 'IMPORT', name: context.actorName } },
    links,
  });
}

function definedOnly(fields: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  const defined: Record<string, Json> = {};
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) defined[field] = value;
  return defined;
}

function newestFirst(records: readonly SourceRecord[], at: 'intake.submittedAt'): SourceRecord[] {
  return [...records].sort((a, b) => (a.text(at) < b.text(at) ? 1 : a.text(at) > b.text(at) ? -1 : a.seq - b.seq));
}

/** The first of a family keeps the address; the others, and whoever meets a record of the workspace, get `sharedEmail`. */
function keepEmailUnique(
  context: ComposeContext,
  record: SourceRecord,
  fields: Record<string, Json | undefined>,
): void {
  const email = record.text('patient.email');
  if (email === '') return;
  if (record.mark !== 'shared-email' && !context.isTaken('person.email', email)) return;
  fields.emails = undefined;
  fields.sharedEmail = email;
}

function unionFromVisits(
  context: ComposeContext,
  visits: readonly SourceRecord[],
  fields: Record<string, Json | undefined>,
): void {
  for (const visit of visits) {
    for (const [field, value] of Object.entries(directFields(context, visit, 'person'))) {
      if (!Array.isArray(value)) continue;
      const present = fields[field];
      fields[field] = [...new Set([...(Array.isArray(present) ? present : []), ...value])];
    }
  }
}

function linkClinic(context: ComposeContext, record: SourceRecord, fields: Record<string, Json | undefined>): void {
  const reference = record.text('patient.clinicId');
  const key = reference === '' ? undefined : context.clinicKey(reference);
  if (key !== undefined) fields.companyId = idOf(context, 'company', 'clinic', key);
}

function namePhysician(context: ComposeContext, record: SourceRecord, fields: Record<string, Json | undefined>): void {
  const reference = record.text('patient.physicianId');
  if (reference === '') return;
  const field = fieldOf(context, record, { object: 'person', attribute: 'patient.physicianId', type: 'RELATION' });
  if (field !== undefined) {
    fields[`${field}Id`] = context.ownerId(reference);
    context.usage.field('person', field);
  }
  const facts = context.physician(reference);
  fields.primaryPhysicianName = facts?.name || reference;
  if (facts?.specialty) fields.primaryPhysicianSpecialty = facts.specialty;
  if (facts?.credentials) fields.primaryPhysicianCredentials = facts.credentials;
}

/** Each campaign is an option; what the patient answered stands as a line of `campaignHistory`. */
function nameCampaigns(
  context: ComposeContext,
  campaigns: PatientChildren['campaigns'],
  fields: Record<string, Json | undefined>,
): void {
  if (campaigns.length === 0) return;
  const values = new Set<string>();
  for (const { name } of campaigns) {
    const value = toOptionValue(name);
    values.add(value);
    context.usage.option({ object: 'person', field: 'campaigns', value, label: name });
  }
  fields.campaigns = [...values];
  const history = campaigns.flatMap(({ name, member }) => {
    const answer = [member.text('campaignMember.status'), member.text('campaignMember.respondedAt').slice(0, 10)];
    const lines = member.lines.map(({ label, text }) => `${label}: ${text}`);
    const said = [...answer, ...lines].filter(Boolean).join(' · ');
    return said === '' ? [] : [`${name}: ${said}`];
  });
  if (history.length > 0) fields.campaignHistory = history.join('\n');
}

function addLines(fields: Record<string, Json | undefined>, records: readonly SourceRecord[]): void {
  const lines = records.flatMap((record) => record.lines.map(({ label, text }) => `${label}: ${text}`));
  if (lines.length === 0) return;
  const notes = typeof fields.patientNotes === 'string' ? [fields.patientNotes] : [];
  fields.patientNotes = [...notes, ...lines].join('\n');
}
