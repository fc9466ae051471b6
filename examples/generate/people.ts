import { hasFlaw } from './flaws.ts';
import { key } from './format.ts';
import { mix, pickIndex } from './randomness.ts';
import { FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES } from './words.ts';
import type { World } from './world.ts';

export interface Identity {
  readonly firstName: string;
  readonly lastName: string;
  readonly female: boolean;
  /** '' when none is known. */
  readonly email: string;
}

/** Who a patient is: what other tables repeat of them. */
export function patientIdentity(world: World, index: number): Identity {
  const family = hasFlaw('shared-email', index) ? index - 1 : index;
  const female = pickIndex(2, world.seed, 201, index) === 0;
  const firstName = pickName(female ? FEMALE_NAMES : MALE_NAMES, world.seed, 202, index);
  const lastName = pickName(FAMILY_NAMES, world.seed, 203, family);
  const known = hasFlaw('shared-email', family + 1) || pickIndex(5, world.seed, 204, family) > 0;
  return { firstName, lastName, female, email: known ? emailOf(world, family) : '' };
}

/** Who a member of staff is. */
export function staffIdentity(world: World, index: number): Identity {
  const female = pickIndex(2, world.seed, 211, index) === 0;
  const firstName = pickName(female ? FEMALE_NAMES : MALE_NAMES, world.seed, 212, index);
  const lastName = pickName(FAMILY_NAMES, world.seed, 213, index);
  const email = `${firstName}.${lastName}${index + 1}@shifa-demo.example`.toLowerCase();
  return { firstName, lastName, female, email };
}

export const patientKey = (index: number): string => key('PT-', index + 1, 6);
export const staffKey = (index: number): string => key('DR-', index + 1, 3);
export const clinicKey = (index: number): string => key('CL-', index + 1, 2);

/** Key of a patient who is in no export: above every number that one can reach. */
export const unknownPatientKey = (index: number): string => key('PT-', 900_000_000 + index, 9);

function emailOf(world: World, index: number): string {
  const first = pickName(MALE_NAMES, world.seed, 205, index);
  const last = pickName(FAMILY_NAMES, world.seed, 203, index);
  const host = ['example.com', 'example.org', 'example.net'][mix(world.seed, 206, index) % 3] ?? 'example.com';
  return `${first}.${last}${index + 1}@${host}`.toLowerCase();
}

function pickName(names: readonly string[], ...place: readonly number[]): string {
  return names[pickIndex(names.length, ...place)] ?? '';
}
