import type { FieldPlacement } from '../object-map.ts';
import type { AttributeId, PulseObject } from '../pulse-model.ts';
import { APPOINTMENT } from './appointment.ts';
import { BILLING } from './billing.ts';
import { CAMPAIGN } from './campaign.ts';
import { CAMPAIGN_MEMBER } from './campaign-member.ts';
import { CLINIC } from './clinic.ts';
import { DOCUMENT } from './document.ts';
import { INTAKE } from './intake.ts';
import type { LandingField } from './landing-field.ts';
import { MESSAGE } from './message.ts';
import { PATIENT } from './patient.ts';
import { PHYSICIAN } from './physician.ts';
import { PRESCRIPTION } from './prescription.ts';
import { VISIT } from './visit.ts';

/**
 * Where each Pulse object lands in Twenty when nothing in the workspace or the export says otherwise. A standard field
 * is taken where one means the same; `custom` ones are created. An attribute may be part of several fields: the type of
 * an appointment is a picklist of its own and the beginning of the task's title.
 */
export const DEFAULT_LANDING: Readonly<Record<PulseObject, readonly LandingField[]>> = {
  clinic: CLINIC,
  physician: PHYSICIAN,
  patient: PATIENT,
  appointment: APPOINTMENT,
  billing: BILLING,
  prescription: PRESCRIPTION,
  message: MESSAGE,
  campaign: CAMPAIGN,
  campaignMember: CAMPAIGN_MEMBER,
  intake: INTAKE,
  visit: VISIT,
  document: DOCUMENT,
};

const CHANGED = 'says which of two versions of a row is the later; Twenty keeps its own time of change';
const NO_RECORD = 'no record is made for a physician: they have a workspace account of their own';

/** Attributes that are no field of any record, and why. */
export const UNPLACED_ATTRIBUTES: Readonly<Partial<Record<AttributeId, string>>> = {
  'clinic.updatedAt': CHANGED,
  'physician.updatedAt': CHANGED,
  'patient.updatedAt': CHANGED,
  'appointment.updatedAt': CHANGED,
  'billing.updatedAt': CHANGED,
  'prescription.updatedAt': CHANGED,
  'visit.updatedAt': CHANGED,
  'physician.phone': NO_RECORD,
  'physician.role': NO_RECORD,
  'physician.clinicId': NO_RECORD,
  'physician.active': NO_RECORD,
  'physician.createdAt': NO_RECORD,
  'intake.patientId': 'names the patient whose own record the answers are written on',
};

/** A field that the engine fills by a rule of its own, created where a load needs it. */
export interface EngineField extends Omit<FieldPlacement, 'isNew' | 'parts'> {
  readonly purpose: string;
}

/** Fields that no column feeds directly. */
export const ENGINE_FIELDS: readonly EngineField[] = [
  {
    object: 'person',
    field: 'sharedEmail',
    label: 'Shared Email',
    type: 'TEXT',
    purpose: 'the e-mail of a patient whose family or workspace has it already, since Twenty takes each address once',
  },
  {
    object: 'person',
    field: 'patientNotes',
    label: 'Patient Notes',
    type: 'TEXT',
    purpose: 'lines for columns mapped to a note and for raw texts that fit no field',
  },
  {
    object: 'company',
    field: 'sharedDomain',
    label: 'Shared Domain',
    type: 'TEXT',
    purpose: 'the website of a clinic whose branch or workspace has it already, since Twenty takes each domain once',
  },
  {
    object: 'company',
    field: 'importNotes',
    label: 'Import Notes',
    type: 'TEXT',
    purpose: 'lines for columns mapped to a note and for raw texts that fit no field',
  },
  {
    object: 'billingLedger',
    field: 'details',
    label: 'Details',
    type: 'TEXT',
    purpose: 'lines for columns mapped to a note and for raw texts that fit no field',
  },
];
