import type { Faker } from '@faker-js/faker';
import { day } from './format.ts';
import { makeFaker, mix, pickIndex } from './randomness.ts';

/** The tables of an export, in the order in which they are written. */
export const TABLE_NAMES = [
  'clinics',
  'physicians',
  'patients',
  'appointments',
  'billing',
  'prescriptions',
  'messages',
  'campaigns',
  'campaign_members',
  'intake_forms',
  'visits',
  'documents',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Day of the first export, and of the later one that `--delta` makes. Fixed: the same seed gives the same bytes. */
export const FIRST_EXPORT = day(2026, 10, 31);
export const LATER_EXPORT = day(2026, 11, 21);

export type Fate = 'same' | 'changed' | 'gone';

/** All that a record is made from: the seed and the sizes. Holds no records. */
export interface World {
  readonly seed: number;
  readonly sizes: Readonly<Record<TableName, number>>;
  /** The faker, seeded for this record; the next call seeds it anew. */
  fakerOf(table: TableName, index: number): Faker;
  /** The appointment that a billing entry, a prescription or a visit came of, as a record number. */
  appointmentOf(table: TableName, index: number): number;
  /** The patient that a record of this table belongs to, as a record number. */
  patientOf(table: TableName, index: number): number;
  /** The physician who sees a patient. */
  physicianOf(patient: number): number;
  clinicOf(patient: number): number;
  /** What becomes of a record in the later export. */
  fateOf(table: TableName, index: number): Fate;
}

const SHARE_OF_PATIENTS: Partial<Record<TableName, number>> = {
  appointments: 3,
  billing: 2,
  prescriptions: 1.5,
  messages: 1.5,
  campaign_members: 0.8,
  intake_forms: 0.9,
  visits: 1.8,
};

/** The world of a seed with so many patients; other tables grow with them. */
export function makeWorld({ seed, patients }: { readonly seed: number; readonly patients: number }): World {
  const sizes: Record<TableName, number> = {
    clinics: Math.min(40, 5 + Math.floor(patients / 5000)),
    physicians: Math.min(400, Math.max(12, Math.floor(patients / 100))),
    patients,
    appointments: 0,
    billing: 0,
    prescriptions: 0,
    messages: 0,
    campaigns: Math.min(50, 6 + Math.floor(patients / 2000)),
    campaign_members: 0,
    intake_forms: 0,
    visits: 0,
    documents: Math.min(2000, Math.max(1, Math.round(patients * 0.08))),
  };
  for (const table of TABLE_NAMES) sizes[table] ||= Math.round(patients * (SHARE_OF_PATIENTS[table] ?? 0));
  const faker = makeFaker();
  const place = (table: TableName) => TABLE_NAMES.indexOf(table);

  const world: World = {
    seed,
    sizes,
    fakerOf(table, index) {
      faker.seed(mix(seed, place(table), index));
      return faker;
    },
    appointmentOf: (table, index) => Math.floor((index * sizes.appointments) / Math.max(1, sizes[table])),
    patientOf(table, index) {
      if (table === 'patients') return index;
      if (cameOfAppointment(table)) return world.patientOf('appointments', world.appointmentOf(table, index));
      // one form a patient: a second one would be a flaw of its own
      if (table === 'intake_forms') return index % patients;
      // each campaign reaches a run of patients, so that none is in it twice
      if (table === 'campaign_members') {
        const offset = pickIndex(patients, seed, 105, index % sizes.campaigns);
        return (offset + Math.floor(index / sizes.campaigns)) % patients;
      }
      return pickIndex(patients, seed, 101, place(table), index);
    },
    physicianOf(patient) {
      const index = pickIndex(sizes.physicians, seed, 102, patient);
      return isPhysician(index) ? index : index - 1;
    },
    clinicOf: (patient) => pickIndex(3, seed, 103, patient),
    fateOf(table, index) {
      if (table === 'clinics' || table === 'physicians' || table === 'campaigns') return 'same';
      // what hangs on a record that is gone is gone with it
      if (table !== 'patients' && world.fateOf('patients', world.patientOf(table, index)) === 'gone') return 'gone';
      if (cameOfAppointment(table)) {
        if (world.fateOf('appointments', world.appointmentOf(table, index)) === 'gone') return 'gone';
      }
      const lot = pickIndex(1000, seed, 104, place(table), index);
      return lot < 10 ? 'gone' : lot < 40 ? 'changed' : 'same';
    },
  };
  return world;
}

/** Every sixth member of staff is a nurse or at the front desk; the first never is. */
export function isPhysician(index: number): boolean {
  return index % 6 !== 5;
}

function cameOfAppointment(table: TableName): boolean {
  return table === 'billing' || table === 'prescriptions' || table === 'visits';
}
