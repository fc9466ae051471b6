import { CUSTOM, field, type LandingField } from './landing-field.ts';

/** Prescriptions are lines of one text on the patient’s Person, newest first. */
export const PRESCRIPTION: readonly LandingField[] = [
  field(
    'person.prescriptionHistory',
    'TEXT',
    'Prescription History',
    [
      ['prescription.id', 'key'],
      ['prescription.patientId', 'link'],
      ['prescription.physicianId', 'line'],
      ['prescription.date', 'line'],
      ['prescription.medication', 'line'],
      ['prescription.dosage', 'line'],
      ['prescription.frequency', 'line'],
      ['prescription.duration', 'line'],
      ['prescription.instructions', 'line'],
      ['prescription.refills', 'line'],
      ['prescription.status', 'line'],
    ],
    CUSTOM,
  ),
];
