import type { FieldPlacement } from '../object-map.ts';
import type { AttributeId, PulseObject } from '../pulse-model.ts';
import type { TwentyFieldType } from '../workspace-schema.ts';

/** A field of the default landing before it is placed on a live workspace. */
export type LandingField = Omit<FieldPlacement, 'isNew'> & { readonly custom: boolean };

type Part = readonly [attribute: AttributeId, part: string];

function field(
  path: string,
  type: TwentyFieldType,
  label: string,
  parts: readonly (Part | AttributeId)[],
  more: { readonly custom?: boolean; readonly isUnique?: boolean; readonly relatesTo?: string } = {},
): LandingField {
  const [object = '', name = ''] = path.split('.');
  const { custom = false, isUnique, relatesTo } = more;
  return {
    object,
    field: name,
    label,
    type,
    custom,
    ...(isUnique === undefined ? {} : { isUnique }),
    ...(relatesTo === undefined ? {} : { relatesTo }),
    parts: parts.map((part) =>
      typeof part === 'string' ? { attribute: part, part: 'value' } : { attribute: part[0], part: part[1] },
    ),
  };
}

const CUSTOM = { custom: true } as const;

function sourceId(object: string, key: AttributeId): LandingField {
  return field(`${object}.sourceSystemId`, 'TEXT', 'Source_System_ID__c', [[key, 'key']], {
    custom: true,
    isUnique: true,
  });
}

/**
 * Where each Pulse object lands in Twenty when nothing in the workspace or the export says otherwise. A standard field
 * is taken where one means the same; `custom` ones are created.
 */
export const DEFAULT_LANDING: Readonly<Record<PulseObject, readonly LandingField[]>> = {
  clinic: [
    sourceId('company', 'clinic.id'),
    field('company.name', 'TEXT', 'Name', ['clinic.name']),
    field('company.domainName', 'LINKS', 'Domain Name', [['clinic.website', 'primaryLinkUrl']]),
    field('company.address', 'ADDRESS', 'Address', [
      ['clinic.street', 'addressStreet1'],
      ['clinic.city', 'addressCity'],
      ['clinic.state', 'addressState'],
      ['clinic.postcode', 'addressPostcode'],
      ['clinic.country', 'addressCountry'],
    ]),
    field('company.clinicKind', 'SELECT', 'Clinic Kind', ['clinic.kind'], CUSTOM),
    field('company.mainEmail', 'EMAILS', 'Main Email', [['clinic.email', 'primaryEmail']], CUSTOM),
    field('company.mainPhone', 'PHONES', 'Main Phone', [['clinic.phone', 'primaryPhone']], CUSTOM),
    field('company.createdAt', 'DATE_TIME', 'Creation date', ['clinic.createdAt']),
  ],
  physician: [
    field(
      'person.primaryPhysician',
      'RELATION',
      'Primary Physician',
      [
        ['physician.id', 'link'],
        ['physician.email', 'link'],
      ],
      {
        custom: true,
        relatesTo: 'workspaceMember',
      },
    ),
    field(
      'person.primaryPhysicianName',
      'TEXT',
      'Primary Physician Name',
      [
        ['physician.firstName', 'line'],
        ['physician.lastName', 'line'],
        ['physician.fullName', 'line'],
      ],
      CUSTOM,
    ),
    field(
      'person.primaryPhysicianSpecialty',
      'TEXT',
      'Primary Physician Specialty',
      [['physician.specialty', 'line']],
      CUSTOM,
    ),
    field(
      'person.primaryPhysicianCredentials',
      'TEXT',
      'Primary Physician Credentials',
      [['physician.credentials', 'line']],
      CUSTOM,
    ),
  ],
  patient: [
    sourceId('person', 'patient.id'),
    field('person.name', 'FULL_NAME', 'Name', [
      ['patient.firstName', 'firstName'],
      ['patient.middleName', 'middleName'],
      ['patient.lastName', 'lastName'],
      ['patient.fullName', 'fullName'],
    ]),
    field('person.emails', 'EMAILS', 'Emails', [['patient.email', 'primaryEmail']]),
    field('person.phones', 'PHONES', 'Phones', [
      ['patient.phone', 'primaryPhone'],
      ['patient.phone2', 'additionalPhone'],
    ]),
    field('person.company', 'RELATION', 'Company', [['patient.clinicId', 'link']], { relatesTo: 'company' }),
    field('person.primaryPhysician', 'RELATION', 'Primary Physician', [['patient.physicianId', 'link']], {
      custom: true,
      relatesTo: 'workspaceMember',
    }),
    field('person.primaryPhysicianName', 'TEXT', 'Primary Physician Name', [['patient.physicianId', 'line']], CUSTOM),
    field('person.dateOfBirth', 'DATE', 'Date of Birth', ['patient.birthDate'], CUSTOM),
    field('person.gender', 'SELECT', 'Gender', ['patient.sex'], CUSTOM),
    field(
      'person.homeAddress',
      'ADDRESS',
      'Home Address',
      [
        ['patient.street', 'addressStreet1'],
        ['patient.city', 'addressCity'],
        ['patient.state', 'addressState'],
        ['patient.postcode', 'addressPostcode'],
        ['patient.country', 'addressCountry'],
        ['patient.fullAddress', 'fullAddress'],
      ],
      CUSTOM,
    ),
    field('person.medicalRecordNumber', 'TEXT', 'Medical Record Number', ['patient.medicalRecordNumber'], CUSTOM),
    field('person.nationalId', 'TEXT', 'National ID', ['patient.nationalId'], CUSTOM),
    field('person.bloodGroup', 'SELECT', 'Blood Group', ['patient.bloodGroup'], CUSTOM),
    field('person.maritalStatus', 'SELECT', 'Marital Status', ['patient.maritalStatus'], CUSTOM),
    field('person.occupation', 'TEXT', 'Occupation', ['patient.occupation'], CUSTOM),
    field('person.preferredLanguage', 'TEXT', 'Preferred Language', ['patient.language'], CUSTOM),
    field('person.medicalHistory', 'TEXT', 'Medical History', ['patient.medicalHistory'], CUSTOM),
    field('person.allergies', 'ARRAY', 'Allergies', ['patient.allergies'], CUSTOM),
    field('person.chronicConditions', 'ARRAY', 'Chronic Conditions', ['patient.chronicConditions'], CUSTOM),
    field('person.patientNotes', 'TEXT', 'Patient Notes', ['patient.notes'], CUSTOM),
    field('person.patientStatus', 'SELECT', 'Patient Status', ['patient.status'], CUSTOM),
    field('person.createdAt', 'DATE_TIME', 'Creation date', ['patient.createdAt']),
  ],
  appointment: [
    sourceId('task', 'appointment.id'),
    field('taskTarget.targetPerson', 'MORPH_RELATION', 'Person', [['appointment.patientId', 'link']], {
      relatesTo: 'person',
    }),
    field('taskTarget.targetCompany', 'MORPH_RELATION', 'Company', [['appointment.clinicId', 'link']], {
      relatesTo: 'company',
    }),
    field('task.assignee', 'RELATION', 'Assignee', [['appointment.physicianId', 'link']], {
      relatesTo: 'workspaceMember',
    }),
    field('task.physicianName', 'TEXT', 'Physician Name', [['appointment.physicianId', 'line']], CUSTOM),
    field('task.title', 'TEXT', 'Title', [['appointment.type', 'title']]),
    field('task.dueAt', 'DATE_TIME', 'Due Date', [
      ['appointment.startsAt', 'value'],
      ['appointment.date', 'date'],
      ['appointment.time', 'time'],
    ]),
    field(
      'task.endsAt',
      'DATE_TIME',
      'Ends At',
      [
        ['appointment.endsAt', 'value'],
        ['appointment.startsAt', 'start'],
        ['appointment.date', 'date'],
        ['appointment.time', 'time'],
        ['appointment.durationMinutes', 'minutesAfterStart'],
      ],
      CUSTOM,
    ),
    field('task.appointmentType', 'SELECT', 'Appointment Type', ['appointment.type'], CUSTOM),
    field('task.status', 'SELECT', 'Status', [['appointment.status', 'taskStatus']]),
    field('task.appointmentStatus', 'SELECT', 'Appointment Status', ['appointment.status'], CUSTOM),
    field('task.bodyV2', 'RICH_TEXT', 'Body', [
      ['appointment.reason', 'line'],
      ['appointment.notes', 'body'],
    ]),
    field('task.createdAt', 'DATE_TIME', 'Creation date', ['appointment.createdAt']),
  ],
  billing: [
    sourceId('billingLedger', 'billing.id'),
    field('billingLedger.patient', 'RELATION', 'Patient', [['billing.patientId', 'link']], {
      custom: true,
      relatesTo: 'person',
    }),
    field('billingLedger.name', 'TEXT', 'Name', ['billing.invoiceNumber']),
    field('billingLedger.appointmentSourceId', 'TEXT', 'Appointment Source ID', ['billing.appointmentId'], CUSTOM),
    field(
      'billingLedger.amount',
      'CURRENCY',
      'Amount',
      [
        ['billing.amount', 'amount'],
        ['billing.currency', 'currencyCode'],
      ],
      CUSTOM,
    ),
    field(
      'billingLedger.amountPaid',
      'CURRENCY',
      'Amount Paid',
      [
        ['billing.amountPaid', 'amount'],
        ['billing.currency', 'currencyCode'],
      ],
      CUSTOM,
    ),
    field('billingLedger.status', 'SELECT', 'Status', ['billing.status'], CUSTOM),
    field('billingLedger.paymentMethod', 'SELECT', 'Payment Method', ['billing.paymentMethod'], CUSTOM),
    field('billingLedger.paymentDate', 'DATE', 'Payment Date', ['billing.paymentDate'], CUSTOM),
    field('billingLedger.issuedDate', 'DATE', 'Issued Date', ['billing.issuedDate'], CUSTOM),
    field('billingLedger.insuranceProvider', 'TEXT', 'Insurance Provider', ['billing.insuranceProvider'], CUSTOM),
    field(
      'billingLedger.insurancePolicyNumber',
      'TEXT',
      'Insurance Policy Number',
      ['billing.insurancePolicyNumber'],
      CUSTOM,
    ),
    field('billingLedger.details', 'TEXT', 'Details', ['billing.description'], CUSTOM),
    field('billingLedger.createdAt', 'DATE_TIME', 'Creation date', ['billing.createdAt']),
  ],
  prescription: [
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
  ],
  message: [
    sourceId('note', 'message.id'),
    field('noteTarget.targetPerson', 'MORPH_RELATION', 'Person', [['message.patientId', 'link']], {
      relatesTo: 'person',
    }),
    field('note.title', 'TEXT', 'Title', [['message.subject', 'title']]),
    field('note.bodyV2', 'RICH_TEXT', 'Body', [
      ['message.body', 'body'],
      ['message.direction', 'line'],
      ['message.status', 'line'],
      ['message.threadId', 'line'],
    ]),
    field('note.noteKind', 'SELECT', 'Note Kind', ['message.channel'], CUSTOM),
    field('note.occurredAt', 'DATE_TIME', 'Occurred At', ['message.sentAt'], CUSTOM),
    field('note.createdAt', 'DATE_TIME', 'Creation date', ['message.sentAt']),
    field('note.createdBy', 'ACTOR', 'Created by', [['message.sender', 'name']]),
  ],
  campaign: [
    sourceId('note', 'campaign.id'),
    field('note.title', 'TEXT', 'Title', [['campaign.name', 'title']]),
    field('note.bodyV2', 'RICH_TEXT', 'Body', [
      ['campaign.content', 'body'],
      ['campaign.channel', 'line'],
      ['campaign.audience', 'line'],
      ['campaign.status', 'line'],
    ]),
    field('note.noteKind', 'SELECT', 'Note Kind', [], CUSTOM),
    field('note.occurredAt', 'DATE_TIME', 'Occurred At', ['campaign.scheduledAt'], CUSTOM),
    field('note.createdAt', 'DATE_TIME', 'Creation date', ['campaign.createdAt']),
  ],
  campaignMember: [
    field(
      'person.campaigns',
      'MULTI_SELECT',
      'Campaigns',
      [
        ['campaignMember.campaignId', 'link'],
        ['campaignMember.patientId', 'link'],
      ],
      CUSTOM,
    ),
    field(
      'person.campaignHistory',
      'TEXT',
      'Campaign History',
      [
        ['campaignMember.status', 'line'],
        ['campaignMember.respondedAt', 'line'],
      ],
      CUSTOM,
    ),
  ],
  intake: [
    field('person.emergencyContactName', 'TEXT', 'Emergency Contact Name', ['intake.emergencyContactName'], CUSTOM),
    field(
      'person.emergencyContactPhone',
      'PHONES',
      'Emergency Contact Phone',
      [['intake.emergencyContactPhone', 'primaryPhone']],
      CUSTOM,
    ),
    field(
      'person.emergencyContactRelation',
      'TEXT',
      'Emergency Contact Relation',
      ['intake.emergencyContactRelation'],
      CUSTOM,
    ),
    field('person.insuranceProvider', 'TEXT', 'Insurance Provider', ['intake.insuranceProvider'], CUSTOM),
    field('person.insurancePolicyNumber', 'TEXT', 'Insurance Policy Number', ['intake.insurancePolicyNumber'], CUSTOM),
    field('person.consentStatus', 'SELECT', 'Consent Status', ['intake.consentStatus'], CUSTOM),
    field('person.consentDate', 'DATE', 'Consent Date', ['intake.consentDate'], CUSTOM),
    field('person.referralSource', 'SELECT', 'Referral Source', ['intake.referralSource'], CUSTOM),
    field('person.intakeSubmittedAt', 'DATE_TIME', 'Intake Submitted At', ['intake.submittedAt'], CUSTOM),
    field('person.intakeFormId', 'TEXT', 'Intake Form ID', [['intake.id', 'value']], CUSTOM),
  ],
  visit: [
    sourceId('note', 'visit.id'),
    field('noteTarget.targetPerson', 'MORPH_RELATION', 'Person', [['visit.patientId', 'link']], {
      relatesTo: 'person',
    }),
    field('note.title', 'TEXT', 'Title', [
      ['visit.date', 'title'],
      ['visit.diagnosis', 'title'],
    ]),
    field('note.bodyV2', 'RICH_TEXT', 'Body', [
      ['visit.notes', 'body'],
      ['visit.physicianId', 'who'],
      ['visit.symptoms', 'line'],
      ['visit.diagnosis', 'line'],
      ['visit.diagnosisCodes', 'line'],
      ['visit.treatment', 'line'],
      ['visit.vitals', 'line'],
      ['visit.allergies', 'line'],
      ['visit.chronicConditions', 'line'],
      ['visit.followUpDate', 'line'],
      ['visit.appointmentId', 'line'],
    ]),
    field('note.noteKind', 'SELECT', 'Note Kind', [], CUSTOM),
    field('note.occurredAt', 'DATE_TIME', 'Occurred At', ['visit.date'], CUSTOM),
    field('note.createdAt', 'DATE_TIME', 'Creation date', ['visit.date']),
    field('person.allergies', 'ARRAY', 'Allergies', ['visit.allergies'], CUSTOM),
    field('person.chronicConditions', 'ARRAY', 'Chronic Conditions', ['visit.chronicConditions'], CUSTOM),
  ],
  document: [
    sourceId('attachment', 'document.id'),
    field('attachment.targetPerson', 'MORPH_RELATION', 'Person', [['document.patientId', 'link']], {
      relatesTo: 'person',
    }),
    field('attachment.name', 'TEXT', 'Name', [['document.fileName', 'title']]),
    field('attachment.documentCategory', 'TEXT', 'Document Category', ['document.category'], CUSTOM),
    field('attachment.file', 'FILES', 'File', [['document.path', 'file']]),
    field('attachment.fileCategory', 'SELECT', 'File category', [['document.mimeType', 'title']]),
    field('attachment.createdAt', 'DATE_TIME', 'Creation date', ['document.uploadedAt']),
    field('attachment.createdBy', 'ACTOR', 'Created by', [['document.uploadedBy', 'name']]),
  ],
};

/** Attributes that are no field of any record, and why. */
export const UNPLACED_ATTRIBUTES: Readonly<Partial<Record<AttributeId, string>>> = {
  'clinic.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'physician.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'patient.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'appointment.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'billing.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'prescription.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'visit.updatedAt': 'says which of two versions of a row is the later; Twenty keeps its own time of change',
  'physician.phone': 'no record is made for a physician: they have a workspace account of their own',
  'physician.role': 'no record is made for a physician: they have a workspace account of their own',
  'physician.clinicId': 'no record is made for a physician: they have a workspace account of their own',
  'physician.active': 'no record is made for a physician: they have a workspace account of their own',
  'physician.createdAt': 'no record is made for a physician: they have a workspace account of their own',
};

/** Fields that the engine fills by its own rules; created where a load needs them. */
export const ENGINE_FIELDS: readonly Omit<FieldPlacement, 'isNew' | 'parts'>[] = [
  { object: 'person', field: 'sharedEmail', label: 'Shared Email', type: 'TEXT' },
  { object: 'person', field: 'patientNotes', label: 'Patient Notes', type: 'TEXT' },
  { object: 'company', field: 'sharedDomain', label: 'Shared Domain', type: 'TEXT' },
  { object: 'company', field: 'importNotes', label: 'Import Notes', type: 'TEXT' },
  { object: 'billingLedger', field: 'details', label: 'Details', type: 'TEXT' },
];
