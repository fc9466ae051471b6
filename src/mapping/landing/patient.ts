import { CUSTOM, customAs, field, type LandingField, sourceId } from './landing-field.ts';

/** A patient is a Person. */
export const PATIENT: readonly LandingField[] = [
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
  field('person.dateOfBirth', 'DATE', 'Date of Birth', ['patient.birthDate'], customAs('birthday', 'birthdate', 'dob')),
  field('person.gender', 'SELECT', 'Gender', ['patient.sex'], customAs('sex')),
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
    customAs('address', 'residentialaddress', 'postaladdress'),
  ),
  field(
    'person.medicalRecordNumber',
    'TEXT',
    'Medical Record Number',
    ['patient.medicalRecordNumber'],
    customAs('mrn', 'mrno', 'medicalrecordno', 'chartnumber'),
  ),
  field(
    'person.nationalId',
    'TEXT',
    'National ID',
    ['patient.nationalId'],
    customAs('nationalidnumber', 'nationalidentitynumber', 'cnic', 'ssn', 'socialsecuritynumber'),
  ),
  field('person.bloodGroup', 'SELECT', 'Blood Group', ['patient.bloodGroup'], customAs('bloodtype')),
  field('person.maritalStatus', 'SELECT', 'Marital Status', ['patient.maritalStatus'], customAs('civilstatus')),
  field('person.occupation', 'TEXT', 'Occupation', ['patient.occupation'], customAs('profession')),
  field('person.preferredLanguage', 'TEXT', 'Preferred Language', ['patient.language'], customAs('language')),
  field('person.medicalHistory', 'TEXT', 'Medical History', ['patient.medicalHistory'], CUSTOM),
  field('person.allergies', 'ARRAY', 'Allergies', ['patient.allergies'], customAs('knownallergies')),
  field(
    'person.chronicConditions',
    'ARRAY',
    'Chronic Conditions',
    ['patient.chronicConditions'],
    customAs('chronicdiseases'),
  ),
  field('person.patientNotes', 'TEXT', 'Patient Notes', ['patient.notes'], CUSTOM),
  field('person.patientStatus', 'SELECT', 'Patient Status', ['patient.status'], CUSTOM),
  field('person.createdAt', 'DATE_TIME', 'Creation date', ['patient.createdAt']),
];
