import { hasFlaw } from '../flaws.ts';
import { key, writeDay, writeMoment, writeRupees } from '../format.ts';
import { patientKey, unknownPatientKey } from '../people.ts';
import type { Table } from '../table.ts';
import { INSURERS, SERVICES } from '../words.ts';
import { FIRST_EXPORT, LATER_EXPORT } from '../world.ts';
import { appointmentKey, appointmentStart } from './appointments.ts';

export const billing: Table = {
  name: 'billing',
  header: [
    'Bill ID',
    'Patient ID',
    'Appointment ID',
    'Invoice No',
    'Service',
    'Amount',
    'Amount Paid',
    'Currency',
    'Payment Status',
    'Payment Method',
    'Payment Date',
    'Invoice Date',
    'Insurance Company',
    'Policy No',
    'Created On',
    'Last Updated',
  ],
  record(world, index, version) {
    const faker = world.fakerOf('billing', index);
    const appointment = world.appointmentOf('billing', index);
    const issued = Math.min(appointmentStart(world, appointment).day, FIRST_EXPORT - 1);
    const flaws = (['orphan-billing', 'bad-amount', 'unknown-word'] as const).filter((flaw) => hasFlaw(flaw, index));
    const amount = faker.number.int({ min: 5, max: 180 }) * 100;
    const state =
      version === 'changed'
        ? 'Paid'
        : faker.helpers.arrayElement(['Paid', 'Paid', 'Paid', 'Due', 'Partly Paid', 'Void']);
    const paid = state === 'Paid' ? amount : state === 'Partly Paid' ? Math.floor(amount / 200) * 100 : 0;
    const method = faker.helpers.arrayElement(['Cash', 'Cash', 'Card', 'Bank Transfer', 'Insurance']);
    const insured = method === 'Insurance';
    const paidOn =
      version === 'changed' ? LATER_EXPORT - 2 - (index % 15) : Math.min(issued + faker.number.int(20), FIRST_EXPORT);
    const cells = [
      key('BL-', index + 1, 7),
      hasFlaw('orphan-billing', index) ? unknownPatientKey(index) : patientKey(world.patientOf('billing', index)),
      appointmentKey(appointment),
      key('INV-', 20_000 + index, 7),
      faker.helpers.arrayElement(SERVICES),
      hasFlaw('bad-amount', index) ? 'as agreed' : writeRupees(amount),
      writeRupees(paid),
      'PKR',
      hasFlaw('unknown-word', index) ? 'See ledger p. 4' : state,
      method,
      paid > 0 ? writeDay(paidOn) : '',
      writeDay(issued),
      insured ? faker.helpers.arrayElement(INSURERS) : '',
      insured ? key('POL-', faker.number.int(999_999), 6) : '',
      writeMoment(issued, 660),
      writeMoment(paid > 0 ? paidOn : issued, 665),
    ];
    return hasFlaw('duplicate-row', index)
      ? [
          { cells, flaws },
          { cells, flaws: ['duplicate-row'] },
        ]
      : [{ cells, flaws }];
  },
};
