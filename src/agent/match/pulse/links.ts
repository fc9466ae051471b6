import type { AttributeId, PulseObject } from '../../../mapping/pulse-model.ts';
import type { SourceProfile } from '../../../mapping/source-profile.ts';

/** A link of a column by its values into the key of another file. */
export interface Link {
  readonly file: string;
  readonly column: number;
  readonly inclusion: number;
  /** Values that also lie in keys of files of other objects, as counted numbers do, tell less. 0 to 1. */
  readonly strength: number;
}

/** What a reference attribute refers to. */
export const REFERS_TO: Readonly<Partial<Record<AttributeId, PulseObject>>> = {
  'physician.clinicId': 'clinic',
  'patient.clinicId': 'clinic',
  'patient.physicianId': 'physician',
  'appointment.patientId': 'patient',
  'appointment.physicianId': 'physician',
  'appointment.clinicId': 'clinic',
  'billing.patientId': 'patient',
  'billing.appointmentId': 'appointment',
  'prescription.patientId': 'patient',
  'prescription.physicianId': 'physician',
  'message.patientId': 'patient',
  'campaignMember.campaignId': 'campaign',
  'campaignMember.patientId': 'patient',
  'intake.patientId': 'patient',
  'visit.patientId': 'patient',
  'visit.physicianId': 'physician',
  'visit.appointmentId': 'appointment',
  'document.patientId': 'patient',
  'document.uploadedBy': 'physician',
  'message.sender': 'physician',
};

/** Links out of a column, the strongest first. */
export function linksFrom(profile: SourceProfile, file: string, column: number): Link[] {
  const out = profile.foreignKeys.filter(({ from }) => from.file === file && from.column === column);
  const files = new Set(out.map(({ to }) => to.file)).size;
  return out
    .map(({ to, inclusion }) => ({ file: to.file, column: to.column, inclusion, strength: inclusion / files }))
    .sort((a, b) => b.strength - a.strength || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.column - b.column));
}

/** Files whose columns point to this column. */
export function filesPointingTo(profile: SourceProfile, file: string, column: number): string[] {
  const found = profile.foreignKeys.filter(({ to }) => to.file === file && to.column === column);
  return [...new Set(found.map(({ from }) => from.file))].sort();
}
