import { key, writeDay, writeMobile, writeMoment } from '../format.ts';
import { patientIdentity, patientKey } from '../people.ts';
import type { Table } from '../table.ts';
import { FEMALE_NAMES, INSURERS, MALE_NAMES } from '../words.ts';
import { FIRST_EXPORT } from '../world.ts';

export const intakeForms: Table = {
  name: 'intake_forms',
  header: [
    'Form ID',
    'Patient ID',
    'Submitted On',
    'Emergency Contact',
    'Emergency Phone',
    'Relationship',
    'Insurance Company',
    'Policy No',
    'Consent',
    'Consent Date',
    'Referred By',
  ],
  record(world, index, version) {
    const faker = world.fakerOf('intake_forms', index);
    const patient = world.patientOf('intake_forms', index);
    const who = patientIdentity(world, patient);
    const female = faker.datatype.boolean();
    const submitted = FIRST_EXPORT - faker.number.int({ min: 5, max: 1500 });
    const insured = faker.datatype.boolean(0.4);
    const consent =
      version === 'changed'
        ? 'Withdrawn'
        : faker.helpers.arrayElement(['Given', 'Given', 'Given', 'Given', 'Refused', 'Pending']);
    const cells = [
      key('FRM-', index + 1, 6),
      patientKey(patient),
      writeMoment(submitted, faker.number.int({ min: 540, max: 1080 })),
      `${faker.helpers.arrayElement(female ? FEMALE_NAMES : MALE_NAMES)} ${who.lastName}`,
      writeMobile(faker.number.int(9), faker.number.int(99_999), faker.number.int(2)),
      faker.helpers.arrayElement(
        female ? ['Mother', 'Wife', 'Sister', 'Daughter'] : ['Father', 'Husband', 'Brother', 'Son'],
      ),
      insured ? faker.helpers.arrayElement(INSURERS) : '',
      insured ? key('POL-', faker.number.int(999_999), 6) : '',
      consent,
      consent === 'Pending' ? '' : writeDay(submitted),
      faker.helpers.arrayElement(['Friend or family', 'Facebook', 'Walk-in', 'Other doctor', 'Newspaper']),
    ];
    return [{ cells, flaws: [] }];
  },
};
