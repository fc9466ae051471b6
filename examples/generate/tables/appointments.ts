import { hasFlaw } from '../flaws.ts';
import { key, writeDay, writeMoment, writeTime } from '../format.ts';
import { clinicKey, patientKey, staffKey, unknownPatientKey } from '../people.ts';
import { pickIndex } from '../randomness.ts';
import type { Table } from '../table.ts';
import { DIAGNOSES } from '../words.ts';
import { FIRST_EXPORT, LATER_EXPORT, type World } from '../world.ts';

const TYPES = ['New Visit', 'Follow-up', 'Follow-up', 'Check-up', 'Tele-consult', 'Procedure'] as const;

export const appointmentKey = (index: number): string => key('APT-', index + 1, 7);

/** Day and minute of an appointment: over three years back to six weeks ahead of the export, in office hours. */
export function appointmentStart(world: World, index: number): { readonly day: number; readonly minute: number } {
  return {
    day: FIRST_EXPORT + 42 - pickIndex(1100, world.seed, 301, index),
    minute: 540 + 15 * pickIndex(36, world.seed, 302, index),
  };
}

export const appointments: Table = {
  name: 'appointments',
  header: [
    'Appointment ID',
    'Patient ID',
    'Physician ID',
    'Clinic ID',
    'Date',
    'Time',
    'Duration (min)',
    'Visit Type',
    'Status',
    'Reason',
    'Notes',
    'Created On',
    'Last Updated',
  ],
  record(world, index, version) {
    const faker = world.fakerOf('appointments', index);
    const patient = world.patientOf('appointments', index);
    const start = appointmentStart(world, index);
    const flaws = (['orphan-appointment', 'bad-appointment-date', 'unknown-word'] as const).filter((flaw) =>
      hasFlaw(flaw, index),
    );
    const past = start.day < FIRST_EXPORT;
    const status = past
      ? faker.helpers.arrayElement(['Completed', 'Completed', 'Completed', 'Completed', 'Cancelled', 'No Show'])
      : faker.helpers.arrayElement(['Booked', 'Booked', 'Confirmed']);
    const created = start.day - faker.number.int({ min: 1, max: 40 });
    const cells = [
      appointmentKey(index),
      hasFlaw('orphan-appointment', index) ? unknownPatientKey(index) : patientKey(patient),
      staffKey(world.physicianOf(patient)),
      clinicKey(world.clinicOf(patient)),
      hasFlaw('bad-appointment-date', index) ? '30/02/2026' : writeDay(start.day),
      writeTime(start.minute),
      faker.helpers.arrayElement(['15', '20', '30', '30', '45']),
      faker.helpers.arrayElement(TYPES),
      hasFlaw('unknown-word', index) ? 'ask at desk' : version === 'changed' ? 'Cancelled' : status,
      faker.helpers.arrayElement(DIAGNOSES).complaint,
      version === 'changed'
        ? 'Patient rang: cannot come.'
        : faker.datatype.boolean(0.15)
          ? 'Bring earlier reports, please.'
          : '',
      writeMoment(Math.min(created, FIRST_EXPORT - 1), 600),
      version === 'changed'
        ? writeMoment(LATER_EXPORT - 1 - (index % 18), start.minute)
        : writeMoment(Math.min(start.day, FIRST_EXPORT - 1), start.minute),
    ];
    return hasFlaw('duplicate-row', index)
      ? [
          { cells, flaws },
          { cells, flaws: ['duplicate-row'] },
        ]
      : [{ cells, flaws }];
  },
};
