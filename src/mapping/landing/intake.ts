import { CUSTOM, customAs, field, type LandingField } from './landing-field.ts';

/** An intake form fills fields of the patient’s Person. */
export const INTAKE: readonly LandingField[] = [
  field(
    'person.emergencyContactName',
    'TEXT',
    'Emergency Contact Name',
    ['intake.emergencyContactName'],
    customAs('emergencycontact'),
  ),
  field(
    'person.emergencyContactPhone',
    'PHONES',
    'Emergency Contact Phone',
    [['intake.emergencyContactPhone', 'primaryPhone']],
    customAs('emergencyphone'),
  ),
  field(
    'person.emergencyContactRelation',
    'TEXT',
    'Emergency Contact Relation',
    ['intake.emergencyContactRelation'],
    CUSTOM,
  ),
  field(
    'person.insuranceProvider',
    'TEXT',
    'Insurance Provider',
    ['intake.insuranceProvider'],
    customAs('insurer', 'insurancecompany'),
  ),
  field(
    'person.insurancePolicyNumber',
    'TEXT',
    'Insurance Policy Number',
    ['intake.insurancePolicyNumber'],
    customAs('policynumber', 'insurancenumber'),
  ),
  field('person.consentStatus', 'SELECT', 'Consent Status', ['intake.consentStatus'], CUSTOM),
  field('person.consentDate', 'DATE', 'Consent Date', ['intake.consentDate'], CUSTOM),
  field('person.referralSource', 'SELECT', 'Referral Source', ['intake.referralSource'], customAs('referredby')),
  field('person.intakeSubmittedAt', 'DATE_TIME', 'Intake Submitted At', ['intake.submittedAt'], CUSTOM),
  field('person.intakeFormId', 'TEXT', 'Intake Form ID', [['intake.id', 'value']], CUSTOM),
];
