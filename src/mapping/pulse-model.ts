/** What the values of an attribute are; rules a column out when its values are of another kind. */
export type AttributeType =
  | 'key'
  | 'reference'
  | 'text'
  | 'long-text'
  | 'person-name'
  | 'address'
  | 'email'
  | 'phone'
  | 'url'
  | 'country'
  | 'date'
  | 'date-time'
  | 'time'
  | 'integer'
  | 'money'
  | 'currency'
  | 'boolean'
  | 'choice'
  | 'list';

/**
 * The Pulse model: what the columns of an export can carry. The ids are fixed; golden fixtures and saved maps hold them.
 * A column that carries none of them is offered as a custom field, as part of a note, or to be dropped.
 */
export const PULSE_MODEL = {
  clinic: {
    description: 'A clinic, branch, partner clinic or other organisation',
    attributes: {
      'clinic.id': { description: 'source key of the clinic', type: 'key' },
      'clinic.name': { description: 'its name', type: 'text' },
      'clinic.kind': { description: 'branch, partner, laboratory …', type: 'choice' },
      'clinic.website': { description: 'web address or domain', type: 'url' },
      'clinic.email': { description: 'contact e-mail', type: 'email' },
      'clinic.phone': { description: 'main telephone', type: 'phone' },
      'clinic.street': { description: 'street and number', type: 'text' },
      'clinic.city': { description: 'city', type: 'text' },
      'clinic.state': { description: 'state, province, region', type: 'text' },
      'clinic.postcode': { description: 'postal code', type: 'text' },
      'clinic.country': { description: 'country', type: 'country' },
      'clinic.createdAt': { description: 'when the record was made', type: 'date-time' },
      'clinic.updatedAt': { description: 'when it last changed', type: 'date-time' },
    },
  },
  physician: {
    description: 'A physician or other staff member',
    attributes: {
      'physician.id': { description: 'source key', type: 'key' },
      'physician.fullName': { description: 'whole name in one column', type: 'person-name' },
      'physician.firstName': { description: 'given name', type: 'text' },
      'physician.lastName': { description: 'family name', type: 'text' },
      'physician.email': { description: 'e-mail, by which a Twenty workspace member is found', type: 'email' },
      'physician.phone': { description: 'telephone', type: 'phone' },
      'physician.role': { description: 'physician, nurse, front desk …', type: 'choice' },
      'physician.specialty': { description: 'medical specialty', type: 'choice' },
      'physician.credentials': { description: 'degrees, licence or registration number', type: 'text' },
      'physician.clinicId': { description: 'key of the clinic', type: 'reference' },
      'physician.active': { description: 'still employed?', type: 'boolean' },
      'physician.createdAt': { description: 'made', type: 'date-time' },
      'physician.updatedAt': { description: 'last changed', type: 'date-time' },
    },
  },
  patient: {
    description: 'A patient',
    attributes: {
      'patient.id': { description: 'source key', type: 'key' },
      'patient.fullName': { description: 'whole name in one column', type: 'person-name' },
      'patient.firstName': { description: 'given name', type: 'text' },
      'patient.middleName': { description: 'middle name', type: 'text' },
      'patient.lastName': { description: 'family name', type: 'text' },
      'patient.birthDate': { description: 'date of birth', type: 'date' },
      'patient.sex': { description: 'sex or gender', type: 'choice' },
      'patient.email': { description: 'e-mail', type: 'email' },
      'patient.phone': { description: 'main telephone', type: 'phone' },
      'patient.phone2': { description: 'second telephone', type: 'phone' },
      'patient.fullAddress': { description: 'whole address in one column', type: 'address' },
      'patient.street': { description: 'street and number', type: 'text' },
      'patient.city': { description: 'city', type: 'text' },
      'patient.state': { description: 'state, province, region', type: 'text' },
      'patient.postcode': { description: 'postal code', type: 'text' },
      'patient.country': { description: 'country', type: 'country' },
      'patient.medicalRecordNumber': { description: 'number on the paper file', type: 'text' },
      'patient.nationalId': { description: 'national identity or social-security number', type: 'text' },
      'patient.bloodGroup': { description: 'blood group', type: 'choice' },
      'patient.maritalStatus': { description: 'marital status', type: 'choice' },
      'patient.occupation': { description: 'occupation', type: 'text' },
      'patient.language': { description: 'preferred language', type: 'choice' },
      'patient.medicalHistory': { description: 'free text', type: 'long-text' },
      'patient.allergies': { description: 'allergies', type: 'list' },
      'patient.chronicConditions': { description: 'chronic conditions', type: 'list' },
      'patient.notes': { description: 'other free text', type: 'long-text' },
      'patient.status': { description: 'active, archived …', type: 'choice' },
      'patient.clinicId': { description: 'key of the clinic', type: 'reference' },
      'patient.physicianId': { description: 'key, e-mail or name of the primary physician', type: 'reference' },
      'patient.createdAt': { description: 'registered', type: 'date-time' },
      'patient.updatedAt': { description: 'last changed', type: 'date-time' },
    },
  },
  appointment: {
    description: 'A booked appointment',
    attributes: {
      'appointment.id': { description: 'source key', type: 'key' },
      'appointment.patientId': { description: 'key of the patient', type: 'reference' },
      'appointment.physicianId': { description: 'key, e-mail or name of the physician', type: 'reference' },
      'appointment.clinicId': { description: 'key of the clinic', type: 'reference' },
      'appointment.date': { description: 'day', type: 'date' },
      'appointment.time': { description: 'time of day', type: 'time' },
      'appointment.startsAt': { description: 'day and time in one column', type: 'date-time' },
      'appointment.endsAt': { description: 'end', type: 'date-time' },
      'appointment.durationMinutes': { description: 'length in minutes', type: 'integer' },
      'appointment.type': { description: 'kind of appointment', type: 'choice' },
      'appointment.status': { description: 'booked, done, cancelled, no-show …', type: 'choice' },
      'appointment.reason': { description: 'reason or complaint', type: 'long-text' },
      'appointment.notes': { description: 'free text', type: 'long-text' },
      'appointment.createdAt': { description: 'made', type: 'date-time' },
      'appointment.updatedAt': { description: 'last changed', type: 'date-time' },
    },
  },
  billing: {
    description: 'A billing entry, invoice line or payment of a patient',
    attributes: {
      'billing.id': { description: 'source key', type: 'key' },
      'billing.patientId': { description: 'key of the patient', type: 'reference' },
      'billing.appointmentId': { description: 'key of the appointment', type: 'reference' },
      'billing.invoiceNumber': { description: 'number on the invoice', type: 'text' },
      'billing.description': { description: 'what for', type: 'text' },
      'billing.amount': { description: 'amount billed', type: 'money' },
      'billing.amountPaid': { description: 'amount paid so far', type: 'money' },
      'billing.currency': { description: 'currency', type: 'currency' },
      'billing.status': { description: 'paid, due, void …', type: 'choice' },
      'billing.paymentMethod': { description: 'cash, card, insurer …', type: 'choice' },
      'billing.paymentDate': { description: 'day of payment', type: 'date' },
      'billing.issuedDate': { description: 'day of the invoice', type: 'date' },
      'billing.insuranceProvider': { description: 'insurer', type: 'text' },
      'billing.insurancePolicyNumber': { description: 'policy number', type: 'text' },
      'billing.createdAt': { description: 'made', type: 'date-time' },
      'billing.updatedAt': { description: 'last changed', type: 'date-time' },
    },
  },
  prescription: {
    description: 'An e-prescription log entry',
    attributes: {
      'prescription.id': { description: 'source key', type: 'key' },
      'prescription.patientId': { description: 'key of the patient', type: 'reference' },
      'prescription.physicianId': { description: 'key, e-mail or name of the prescriber', type: 'reference' },
      'prescription.date': { description: 'day prescribed', type: 'date' },
      'prescription.medication': { description: 'drug', type: 'text' },
      'prescription.dosage': { description: 'strength or dose', type: 'text' },
      'prescription.frequency': { description: 'how often', type: 'text' },
      'prescription.duration': { description: 'for how long', type: 'text' },
      'prescription.instructions': { description: 'free text', type: 'long-text' },
      'prescription.refills': { description: 'refills allowed', type: 'integer' },
      'prescription.status': { description: 'active, stopped …', type: 'choice' },
      'prescription.updatedAt': { description: 'last changed', type: 'date-time' },
    },
  },
  message: {
    description: 'A chat message, SMS, e-mail or call linked to a patient',
    attributes: {
      'message.id': { description: 'source key', type: 'key' },
      'message.patientId': { description: 'key of the patient', type: 'reference' },
      'message.threadId': { description: 'conversation', type: 'text' },
      'message.sender': { description: 'who sent it', type: 'text' },
      'message.direction': { description: 'in or out', type: 'choice' },
      'message.channel': { description: 'SMS, chat, e-mail, call …', type: 'choice' },
      'message.sentAt': { description: 'when', type: 'date-time' },
      'message.subject': { description: 'subject', type: 'text' },
      'message.body': { description: 'content', type: 'long-text' },
      'message.status': { description: 'sent, read, failed …', type: 'choice' },
    },
  },
  campaign: {
    description: 'An outreach or health-awareness campaign',
    attributes: {
      'campaign.id': { description: 'source key', type: 'key' },
      'campaign.name': { description: 'name', type: 'text' },
      'campaign.channel': { description: 'channel', type: 'choice' },
      'campaign.audience': { description: 'segment aimed at', type: 'text' },
      'campaign.scheduledAt': { description: 'when it goes out', type: 'date-time' },
      'campaign.content': { description: 'text', type: 'long-text' },
      'campaign.status': { description: 'draft, sent …', type: 'choice' },
      'campaign.createdAt': { description: 'made', type: 'date-time' },
    },
  },
  campaignMember: {
    description: 'That a patient belongs to a campaign',
    attributes: {
      'campaignMember.campaignId': { description: 'key of the campaign', type: 'reference' },
      'campaignMember.patientId': { description: 'key of the patient', type: 'reference' },
      'campaignMember.status': { description: 'sent, opened, answered …', type: 'choice' },
      'campaignMember.respondedAt': { description: 'when they answered', type: 'date-time' },
    },
  },
  intake: {
    description: 'A patient registration or intake form',
    attributes: {
      'intake.id': { description: 'source key', type: 'key' },
      'intake.patientId': { description: 'key of the patient', type: 'reference' },
      'intake.submittedAt': { description: 'when filled in', type: 'date-time' },
      'intake.emergencyContactName': { description: 'emergency contact', type: 'text' },
      'intake.emergencyContactPhone': { description: 'their telephone', type: 'phone' },
      'intake.emergencyContactRelation': { description: 'their relation to the patient', type: 'choice' },
      'intake.insuranceProvider': { description: 'insurer', type: 'text' },
      'intake.insurancePolicyNumber': { description: 'policy number', type: 'text' },
      'intake.consentStatus': { description: 'consent given, refused …', type: 'choice' },
      'intake.consentDate': { description: 'when', type: 'date' },
      'intake.referralSource': { description: 'how they came to the clinic', type: 'choice' },
    },
  },
  visit: {
    description: 'A treatment or visit record',
    attributes: {
      'visit.id': { description: 'source key', type: 'key' },
      'visit.patientId': { description: 'key of the patient', type: 'reference' },
      'visit.physicianId': { description: 'key, e-mail or name of the physician', type: 'reference' },
      'visit.appointmentId': { description: 'key of the appointment', type: 'reference' },
      'visit.date': { description: 'day or moment of the visit', type: 'date-time' },
      'visit.diagnosisCodes': { description: 'diagnosis codes, one or several', type: 'list' },
      'visit.diagnosis': { description: 'diagnosis in words', type: 'text' },
      'visit.symptoms': { description: 'symptoms or complaint', type: 'long-text' },
      'visit.treatment': { description: 'treatment given', type: 'long-text' },
      'visit.notes': { description: 'free text', type: 'long-text' },
      'visit.vitals': { description: 'blood pressure, weight …', type: 'text' },
      'visit.allergies': { description: 'allergies noted', type: 'list' },
      'visit.chronicConditions': { description: 'chronic conditions noted', type: 'list' },
      'visit.followUpDate': { description: 'next visit', type: 'date' },
      'visit.updatedAt': { description: 'last changed', type: 'date-time' },
    },
  },
  document: {
    description: 'An uploaded document of a patient (a row of a manifest; the file lies beside it)',
    attributes: {
      'document.id': { description: 'source key', type: 'key' },
      'document.patientId': { description: 'key of the patient', type: 'reference' },
      'document.fileName': { description: 'name to show', type: 'text' },
      'document.path': { description: 'where the file lies, relative to the export', type: 'text' },
      'document.mimeType': { description: 'type', type: 'text' },
      'document.category': { description: 'lab result, referral …', type: 'choice' },
      'document.uploadedAt': { description: 'when', type: 'date-time' },
      'document.uploadedBy': { description: 'who', type: 'text' },
    },
  },
} as const satisfies Record<
  string,
  { description: string; attributes: Record<string, { description: string; type: AttributeType }> }
>;

export type PulseObject = keyof typeof PULSE_MODEL;

type AttributesOf<O extends PulseObject> = Extract<keyof (typeof PULSE_MODEL)[O]['attributes'], string>;

/** Id of an attribute, e.g. `patient.birthDate`. */
export type AttributeId = { [O in PulseObject]: AttributesOf<O> }[PulseObject];

export interface PulseAttribute {
  readonly id: AttributeId;
  readonly object: PulseObject;
  readonly description: string;
  readonly type: AttributeType;
}

const objectNames = new Set<string>(Object.keys(PULSE_MODEL));

export function isPulseObject(name: string): name is PulseObject {
  return objectNames.has(name);
}

/** The twelve objects in the order of the model. */
export const PULSE_OBJECTS: readonly PulseObject[] = Object.keys(PULSE_MODEL).filter(isPulseObject);

const attributes = new Map<string, PulseAttribute>();
for (const object of PULSE_OBJECTS) {
  const entries: Readonly<Record<string, { description: string; type: AttributeType }>> =
    PULSE_MODEL[object].attributes;
  for (const [id, attribute] of Object.entries(entries)) {
    attributes.set(id, { id: asAttributeId(object, id), object, ...attribute });
  }
}

function asAttributeId(object: PulseObject, id: string): AttributeId {
  const known: Readonly<Record<string, unknown>> = PULSE_MODEL[object].attributes;
  if (!isKeyOf(known, id)) throw new RangeError(`no attribute ${id} in ${object}`);
  return id;
}

function isKeyOf(known: Readonly<Record<string, unknown>>, id: string): id is AttributeId {
  return Object.hasOwn(known, id);
}

/** All attributes, by id. */
export const PULSE_ATTRIBUTES: ReadonlyMap<string, PulseAttribute> = attributes;

export function isAttributeId(id: string): id is AttributeId {
  return attributes.has(id);
}

/** The attributes of one object, in the order of the model. */
export function attributesOf(object: PulseObject): readonly PulseAttribute[] {
  return [...attributes.values()].filter((attribute) => attribute.object === object);
}
