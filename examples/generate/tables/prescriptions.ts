import { key, writeDay, writeMoment } from '../format.ts';
import { patientKey, staffIdentity } from '../people.ts';
import type { Table } from '../table.ts';
import { DRUGS } from '../words.ts';
import { FIRST_EXPORT, LATER_EXPORT } from '../world.ts';
import { appointmentStart } from './appointments.ts';

export const prescriptions: Table = {
  name: 'prescriptions',
  header: [
    'Rx ID',
    'Patient ID',
    'Prescribed By',
    'Rx Date',
    'Medicine',
    'Strength',
    'Frequency',
    'Duration',
    'Instructions',
    'Refills',
    'Status',
    'Last Updated',
  ],
  record(world, index, version) {
    const faker = world.fakerOf('prescriptions', index);
    const patient = world.patientOf('prescriptions', index);
    const written = Math.min(
      appointmentStart(world, world.appointmentOf('prescriptions', index)).day,
      FIRST_EXPORT - 1,
    );
    const drug = faker.helpers.arrayElement(DRUGS);
    const status = faker.helpers.arrayElement(['Active', 'Completed', 'Completed', 'Stopped']);
    const cells = [
      key('RX-', index + 1, 7),
      patientKey(patient),
      // this table names the prescriber by e-mail; the others by key
      staffIdentity(world, world.physicianOf(patient)).email,
      writeDay(written),
      drug.name,
      drug.dose,
      faker.helpers.arrayElement(['Once daily', 'Twice daily', 'Three times a day', 'At night', 'When needed']),
      faker.helpers.arrayElement(['5 days', '7 days', '14 days', '1 month', '3 months']),
      faker.helpers.arrayElement(['After meals', 'Before breakfast', 'With plenty of water', '']),
      String(faker.number.int(3)),
      version === 'changed' ? 'Stopped' : status,
      writeMoment(version === 'changed' ? LATER_EXPORT - 1 - (index % 18) : written, 700),
    ];
    return [{ cells, flaws: [] }];
  },
};
