import type { Json } from '../../../mapping/hash.ts';
import { toOptionValue } from '../../../mapping/legal-names.ts';
import type { SourceRecord } from '../source-record.ts';
import { bodyText } from './body-text.ts';
import { type ComposeContext, idOf, type PlannedRecord, plannedRecord } from './context.ts';
import { directFields } from './direct-fields.ts';
import { targetRecord } from './target.ts';

/** message → Note + target. Its title is the subject, else its kind and day. */
export function composeMessage(context: ComposeContext, record: SourceRecord): PlannedRecord[] {
  const fields: Record<string, Json | undefined> = { ...directFields(context, record, 'note') };
  const channel = record.text('message.channel') || 'Message';
  const day = record.text('message.sentAt').slice(0, 10);
  fields.title = record.text('message.subject') || [channel, day].filter(Boolean).join(' ');
  fields.noteKind ??= kindOption(context, 'Message');
  fields.createdBy = { source: 'IMPORT', name: record.text('message.sender') || context.actorName };
  return noteWithTargets(context, record, fields, [record.patientKey ?? '']);
}

/** visit → Note + target: date, physician, diagnosis and text. */
export function composeVisit(context: ComposeContext, record: SourceRecord): PlannedRecord[] {
  const fields: Record<string, Json | undefined> = { ...directFields(context, record, 'note') };
  const reference = record.text('visit.physicianId');
  const physician = context.physician(reference)?.name || reference;
  const day = record.text('visit.date').slice(0, 10);
  fields.title = [['Visit', day].filter(Boolean).join(' '), record.text('visit.diagnosis')].filter(Boolean).join(': ');
  fields.noteKind = kindOption(context, 'Visit');
  fields.createdBy = { source: 'IMPORT', name: physician || context.actorName };
  return noteWithTargets(context, record, fields, [record.patientKey ?? ''], [{ label: 'Physician', text: physician }]);
}

/** campaign → one Note, targeted at each patient of the campaign. */
export function composeCampaign(
  context: ComposeContext,
  record: SourceRecord,
  patientKeys: readonly string[],
): PlannedRecord[] {
  const fields: Record<string, Json | undefined> = { ...directFields(context, record, 'note') };
  fields.title = `Campaign: ${record.text('campaign.name') || record.key}`;
  fields.noteKind = kindOption(context, 'Campaign');
  fields.createdBy = { source: 'IMPORT', name: context.actorName };
  return noteWithTargets(context, record, fields, patientKeys);
}

function kindOption(context: ComposeContext, label: string): string {
  const value = toOptionValue(label);
  context.usage.option({ object: 'note', field: 'noteKind', value, label });
  return value;
}

function noteWithTargets(
  context: ComposeContext,
  record: SourceRecord,
  fields: Readonly<Record<string, Json | undefined>>,
  patientKeys: readonly string[],
  extra: readonly { readonly label: string; readonly text: string }[] = [],
): PlannedRecord[] {
  const persons = patientKeys.map((key) => idOf(context, 'person', 'patient', key));
  const [only] = persons;
  const note = plannedRecord(context, {
    object: 'note',
    sourceObject: record.object,
    sourceKey: record.key,
    seq: record.seq,
    fields: { ...fields, bodyV2: bodyText(context, record, { object: 'note', extra }) },
    links: persons.length === 1 && only !== undefined ? [only] : [],
  });
  const targets = persons.map((targetId, number) =>
    targetRecord(context, { of: note, field: 'targetPersonId', targetId, number }),
  );
  return [note, ...targets];
}
