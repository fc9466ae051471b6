import { hasFlaw } from '../flaws.ts';
import { key, writeMobile, writeMoment } from '../format.ts';
import { clinicKey, staffIdentity, staffKey } from '../people.ts';
import type { Table } from '../table.ts';
import { DEGREES, SPECIALITIES } from '../words.ts';
import { FIRST_EXPORT, isPhysician } from '../world.ts';

export const physicians: Table = {
  name: 'physicians',
  header: [
    'Physician ID',
    'First Name',
    'Last Name',
    'Email',
    'Mobile',
    'Role',
    'Speciality',
    'Qualification / PMDC No',
    'Clinic ID',
    'Active',
    'Created On',
    'Last Updated',
  ],
  record(world, index) {
    const faker = world.fakerOf('physicians', index);
    const who = staffIdentity(world, index);
    const doctor = isPhysician(index);
    const credentials = `${faker.helpers.arrayElement(DEGREES)}; ${key('', faker.number.int(99_999), 5)}-D`;
    const cells = [
      staffKey(index),
      who.firstName,
      who.lastName,
      who.email,
      writeMobile(faker.number.int(9), faker.number.int(99_999), 0),
      doctor ? 'Physician' : faker.helpers.arrayElement(['Nurse', 'Front Desk']),
      doctor ? faker.helpers.arrayElement(SPECIALITIES) : '',
      doctor ? credentials : '',
      clinicKey(index % 3),
      index % 10 === 9 ? 'No' : 'Yes',
      writeMoment(FIRST_EXPORT - faker.number.int({ min: 500, max: 2000 }), 540),
      writeMoment(FIRST_EXPORT - faker.number.int({ min: 10, max: 400 }), faker.number.int({ min: 540, max: 1080 })),
    ];
    return [{ cells, flaws: hasFlaw('no-account', index) ? ['no-account'] : [] }];
  },
};
