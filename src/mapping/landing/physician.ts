import { CUSTOM, field, type LandingField } from './landing-field.ts';

/** A physician is a workspace member, looked up by e-mail; no account is ever made. What is known of them stands on their
 * patients. */
export const PHYSICIAN: readonly LandingField[] = [
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
];
