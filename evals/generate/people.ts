import { type Faker, fakerDE, fakerEN, fakerES, fakerFR, fakerPT_BR } from '@faker-js/faker';
import type { CaseSpec, Person } from './case-spec.ts';

const FAKERS: Readonly<Record<CaseSpec['locale'], Faker>> = {
  en: fakerEN,
  es: fakerES,
  fr: fakerFR,
  pt: fakerPT_BR,
  de: fakerDE,
  ur: fakerEN,
};

const URDU_WOMEN = [
  'Ayesha',
  'Fatima',
  'Sana',
  'Hira',
  'Mahnoor',
  'Zainab',
  'Rabia',
  'Komal',
  'Nadia',
  'Bushra',
  'Saima',
  'Amna',
];
const URDU_MEN = [
  'Ali',
  'Hassan',
  'Bilal',
  'Usman',
  'Imran',
  'Faisal',
  'Junaid',
  'Hamza',
  'Tariq',
  'Kashif',
  'Asad',
  'Zubair',
];
const URDU_NAMES = [
  'Khan',
  'Ahmed',
  'Malik',
  'Qureshi',
  'Siddiqui',
  'Butt',
  'Chaudhry',
  'Raza',
  'Shaikh',
  'Abbasi',
  'Mirza',
  'Baig',
  'Ansari',
];

/** Seeded chance in the language of a case. */
export function fakerFor(locale: CaseSpec['locale'], seed: number): Faker {
  const faker = FAKERS[locale];
  faker.seed(seed);
  faker.setDefaultRefDate('2026-06-30T12:00:00.000Z');
  return faker;
}

/** The person of a row; drawn row by row before any value, so every file of a case tells of the same people. */
export function drawPeople(faker: Faker, locale: CaseSpec['locale'], count: number): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const isWoman = faker.datatype.boolean();
    const sex = isWoman ? 'female' : 'male';
    const given =
      locale === 'ur' ? faker.helpers.arrayElement(isWoman ? URDU_WOMEN : URDU_MEN) : faker.person.firstName(sex);
    const middle =
      locale === 'ur' ? faker.helpers.arrayElement(isWoman ? URDU_WOMEN : URDU_MEN) : faker.person.firstName(sex);
    const surname = locale === 'ur' ? faker.helpers.arrayElement(URDU_NAMES) : faker.person.lastName();
    const plain = `${given}.${surname}`
      .normalize('NFKD')
      .replace(/[^A-Za-z.]/g, '')
      .toLowerCase();
    return { given, surname, middle, isWoman, email: `${plain}${index}@example.org` };
  });
}
