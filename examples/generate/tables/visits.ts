import { key, writeDay, writeMoment } from '../format.ts';
import { patientKey, staffKey } from '../people.ts';
import type { Table } from '../table.ts';
import { ALLERGIES, CONDITIONS, DIAGNOSES } from '../words.ts';
import { FIRST_EXPORT, LATER_EXPORT } from '../world.ts';
import { appointmentKey, appointmentStart } from './appointments.ts';

export const visits: Table = {
  name: 'visits',
  header: [
    'Visit ID',
    'Patient ID',
    'Physician ID',
    'Appointment ID',
    'Visit Date',
    'ICD-10',
    'Diagnosis',
    'Presenting Complaint',
    'Treatment',
    'Clinical Notes',
    'Vitals',
    'Allergies Noted',
    'Chronic Conditions Noted',
    'Follow-up On',
    'Last Updated',
  ],
  record(world, index, version) {
    const faker = world.fakerOf('visits', index);
    const patient = world.patientOf('visits', index);
    const appointment = world.appointmentOf('visits', index);
    const start = appointmentStart(world, appointment);
    const seen = Math.min(start.day, FIRST_EXPORT - 1);
    const main = faker.helpers.arrayElement(DIAGNOSES);
    const second = faker.helpers.arrayElement(DIAGNOSES);
    const two = second.code !== main.code && faker.datatype.boolean(0.3);
    const notes = faker.datatype.boolean(0.4)
      ? `${main.complaint}. Examined; advised.\nReview if no better in ${faker.number.int({ min: 2, max: 6 })} days.`
      : '';
    const cells = [
      key('VST-', index + 1, 7),
      patientKey(patient),
      staffKey(world.physicianOf(patient)),
      appointmentKey(appointment),
      writeMoment(seen, start.minute),
      two ? `${main.code}; ${second.code}` : main.code,
      two ? `${main.words}; ${second.words.toLowerCase()}` : main.words,
      main.complaint,
      main.treatment,
      version === 'changed' ? 'Addendum: patient rang, symptoms gone.' : notes,
      `BP ${faker.number.int({ min: 100, max: 170 })}/${faker.number.int({ min: 60, max: 105 })}, Wt ${faker.number.int({ min: 12, max: 110 })} kg`,
      faker.datatype.boolean(0.1) ? faker.helpers.arrayElement(ALLERGIES) : '',
      faker.datatype.boolean(0.2) ? faker.helpers.arrayElement(CONDITIONS) : '',
      faker.datatype.boolean(0.4) ? writeDay(seen + faker.number.int({ min: 7, max: 60 })) : '',
      writeMoment(version === 'changed' ? LATER_EXPORT - 1 - (index % 18) : seen, start.minute + 30),
    ];
    return [{ cells, flaws: [] }];
  },
};
