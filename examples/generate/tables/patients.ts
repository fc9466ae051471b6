import type { Faker } from '@faker-js/faker';
import { type Flaw, hasFlaw } from '../flaws.ts';
import { key, writeDay, writeMobile, writeMoment } from '../format.ts';
import { clinicKey, patientIdentity, patientKey, staffKey } from '../people.ts';
import type { MadeRow, Table, Version } from '../table.ts';
import { ALLERGIES, CITIES, CONDITIONS, HOSTILE_TEXT, MIDDLE_NAMES, OCCUPATIONS } from '../words.ts';
import { FIRST_EXPORT, LATER_EXPORT, type World } from '../world.ts';

const MARITAL = ['Single', 'Married', 'Married', 'Married', 'Widowed', 'Divorced'] as const;
const BLOOD = ['A+', 'B+', 'B+', 'O+', 'O+', 'AB+', 'A-', 'O-'] as const;
const LANGUAGES = ['Urdu', 'Urdu', 'Punjabi', 'Sindhi', 'Pashto', 'English'] as const;
const REMARKS = [
  'Prefers a morning slot.',
  'Wheelchair, needs the ground floor.',
  'Call the son before any procedure, "no surprises please".',
  'Moved here from another clinic;\nold file still to be scanned.',
] as const;

export const patients: Table = {
  name: 'patients',
  header: [
    'PatientID',
    'MR No',
    'First Name',
    'Middle Name',
    'Last Name',
    'DOB',
    'Sex',
    'CNIC',
    'Email',
    'Mobile No',
    'Home Phone',
    'Address',
    'City',
    'Province',
    'Postal Code',
    'Country',
    'Blood Group',
    'Marital Status',
    'Occupation',
    'Language',
    'Past Medical History',
    'Known Allergies',
    'Chronic Conditions',
    'Remarks',
    'Status',
    'Clinic ID',
    'Primary Doctor',
    'Registered On',
    'Last Updated',
    'Loyalty Points',
    'SMS Opt-In',
  ],
  record(world, index, version) {
    const row = patientRow(world, index, version, 0);
    if (hasFlaw('duplicate-row', index)) return [row, { ...row, flaws: ['duplicate-row'] }];
    if (!hasFlaw('same-key-other-content', index)) return [row];
    const other = patientRow(world, index, version, 1);
    return [row, { ...other, flaws: ['same-key-other-content'] }];
  },
};

/** One row of a patient; `edition` 1 is the second row of one whose key stands twice, with what changed in between. */
function patientRow(world: World, index: number, version: Version, edition: 0 | 1): MadeRow {
  const faker = world.fakerOf('patients', index);
  const who = patientIdentity(world, index);
  const place = faker.helpers.arrayElement(CITIES);
  const flaws = (['shared-email', 'bad-birth-date', 'bad-phone', 'unknown-word', 'hostile-text'] as const).filter(
    (flaw) => hasFlaw(flaw, index),
  );
  const has = (flaw: Flaw) => flaws.some((own) => own === flaw);
  const born = FIRST_EXPORT - faker.number.int({ min: 200, max: 32_000 });
  const registered = Math.max(born, FIRST_EXPORT - faker.number.int({ min: 30, max: 1800 }));
  const touched = Math.min(FIRST_EXPORT - 10, registered + faker.number.int({ min: 0, max: 600 }));
  const updated = version === 'changed' ? LATER_EXPORT - 1 - (index % 18) : touched + edition * 5;
  const renewed = edition + (version === 'changed' ? 1 : 0);
  const mobile = writeMobile(faker.number.int(9), faker.number.int(99_999), faker.number.int(2));
  const newMobile = writeMobile(index + renewed, index * 7 + renewed, 0);
  const cells = [
    patientKey(index),
    key('MR', 10_000 + index, 6),
    who.firstName,
    maybe(faker, 0.25, () => faker.helpers.arrayElement(MIDDLE_NAMES)),
    who.lastName,
    has('bad-birth-date')
      ? faker.helpers.arrayElement(['31/02/1985', '00/00/0000', 'not known', '12/1979'])
      : writeDay(born),
    has('unknown-word') ? 'Khunsa' : who.female ? 'Female' : 'Male',
    // identity numbers start with a province, 1 to 8; none is 99
    `99${key('', faker.number.int(999), 3)}-${key('', index % 10_000_000, 7)}-${who.female ? 2 : 1}`,
    who.email,
    has('bad-phone')
      ? faker.helpers.arrayElement(['12345', 'n/a', '0300-ASK-SON', '0000 0000000'])
      : renewed > 0
        ? newMobile
        : mobile,
    maybe(faker, 0.3, () => `${place.area}-${key('3', faker.number.int(9999), 7)}`),
    `House ${faker.number.int({ min: 1, max: 900 })}, Street ${faker.number.int({ min: 1, max: 60 })}, ${faker.location.street()}`,
    place.city,
    place.province,
    place.postcode,
    'Pakistan',
    maybe(faker, 0.8, () => faker.helpers.arrayElement(BLOOD)),
    faker.helpers.arrayElement(MARITAL),
    faker.helpers.arrayElement(OCCUPATIONS),
    faker.helpers.arrayElement(LANGUAGES),
    maybe(
      faker,
      0.3,
      () => `${faker.helpers.arrayElement(CONDITIONS)} since ${faker.number.int({ min: 1995, max: 2024 })}.`,
    ),
    several(faker, ALLERGIES, 0.35),
    several(faker, CONDITIONS, 0.3),
    has('hostile-text')
      ? faker.helpers.arrayElement(HOSTILE_TEXT)
      : maybe(faker, 0.3, () => faker.helpers.arrayElement(REMARKS)),
    faker.datatype.boolean(0.92) ? 'Active' : 'Archived',
    clinicKey(world.clinicOf(index)),
    staffKey(world.physicianOf(index)),
    writeMoment(registered, faker.number.int({ min: 540, max: 1080 })),
    writeMoment(updated, faker.number.int({ min: 540, max: 1080 })),
    String(faker.number.int(500)),
    faker.datatype.boolean(0.7) ? 'Y' : 'N',
  ];
  return { cells, flaws };
}

function maybe(faker: Faker, chance: number, make: () => string): string {
  return faker.datatype.boolean(chance) ? make() : '';
}

/** None, one or two words of a list, split by a semicolon as the system writes several values in a cell. */
function several(faker: Faker, words: readonly string[], chance: number): string {
  if (!faker.datatype.boolean(chance)) return '';
  const first = faker.number.int(words.length - 1);
  const second = faker.datatype.boolean(0.3) ? (first + 1) % words.length : first;
  return [...new Set([words[first], words[second]])].join('; ');
}
