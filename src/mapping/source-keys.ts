import type { AttributeId, PulseObject } from './pulse-model.ts';

/** The attributes that identify a row and tie it to a patient or a parent; the engine's joins run on nothing else. */
interface KeyAttributes {
  readonly key?: AttributeId;
  readonly patient?: AttributeId;
  readonly parent?: AttributeId;
  readonly updatedAt?: AttributeId;
}

export const KEY_ATTRIBUTES: Readonly<Record<PulseObject, KeyAttributes>> = {
  clinic: { key: 'clinic.id', updatedAt: 'clinic.updatedAt' },
  physician: { key: 'physician.id', updatedAt: 'physician.updatedAt' },
  patient: { key: 'patient.id', updatedAt: 'patient.updatedAt' },
  appointment: { key: 'appointment.id', patient: 'appointment.patientId', updatedAt: 'appointment.updatedAt' },
  billing: { key: 'billing.id', patient: 'billing.patientId', updatedAt: 'billing.updatedAt' },
  prescription: { key: 'prescription.id', patient: 'prescription.patientId', updatedAt: 'prescription.updatedAt' },
  message: { key: 'message.id', patient: 'message.patientId' },
  campaign: { key: 'campaign.id' },
  campaignMember: { patient: 'campaignMember.patientId', parent: 'campaignMember.campaignId' },
  intake: { key: 'intake.id', patient: 'intake.patientId' },
  visit: { key: 'visit.id', patient: 'visit.patientId', updatedAt: 'visit.updatedAt' },
  document: { key: 'document.id', patient: 'document.patientId' },
};
