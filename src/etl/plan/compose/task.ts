import type { Json } from '../../../mapping/hash.ts';
import type { SourceRecord } from '../source-record.ts';
import { bodyText } from './body-text.ts';
import { type ComposeContext, idOf, type PlannedRecord, plannedRecord } from './context.ts';
import { directFields } from './direct-fields.ts';
import { targetRecord } from './target.ts';

/** appointment → Task with its targets: the patient, and the clinic where it names one. */
export function composeTask(context: ComposeContext, record: SourceRecord, patientName: string): PlannedRecord[] {
  const reference = record.text('appointment.physicianId');
  const fields: Record<string, Json | undefined> = { ...directFields(context, record, 'task') };
  const kind = record.text('appointment.type') || 'Appointment';
  fields.title = patientName === '' ? kind : `${kind}: ${patientName}`;
  fields.assigneeId = context.ownerId(reference) ?? undefined;
  if (reference !== '') fields.physicianName = context.physician(reference)?.name || reference;
  fields.bodyV2 = bodyText(context, record, { object: 'task' });
  fields.createdBy = { source: 'IMPORT', name: context.actorName };
  const person = idOf(context, 'person', 'patient', record.patientKey ?? '');
  const task = plannedRecord(context, {
    object: 'task',
    sourceObject: 'appointment',
    sourceKey: record.key,
    seq: record.seq,
    fields,
    links: [person],
  });
  const clinic = context.clinicKey(record.text('appointment.clinicId'));
  const targets = [targetRecord(context, { of: task, field: 'targetPersonId', targetId: person, number: 0 })];
  if (clinic !== undefined) {
    const company = idOf(context, 'company', 'clinic', clinic);
    targets.push(targetRecord(context, { of: task, field: 'targetCompanyId', targetId: company, number: 1 }));
  }
  return [task, ...targets];
}
