import { customAs, field, type LandingField, sourceId } from './landing-field.ts';

/** A clinic is a Company. */
export const CLINIC: readonly LandingField[] = [
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
  field('company.clinicKind', 'SELECT', 'Clinic Kind', ['clinic.kind'], customAs('clinictype')),
  field('company.mainEmail', 'EMAILS', 'Main Email', [['clinic.email', 'primaryEmail']], customAs('email')),
  field(
    'company.mainPhone',
    'PHONES',
    'Main Phone',
    [['clinic.phone', 'primaryPhone']],
    customAs('phone', 'phonenumber'),
  ),
  field('company.createdAt', 'DATE_TIME', 'Creation date', ['clinic.createdAt']),
];
