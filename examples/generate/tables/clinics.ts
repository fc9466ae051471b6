import { hasFlaw } from '../flaws.ts';
import { key, writeMoment } from '../format.ts';
import { clinicKey } from '../people.ts';
import type { Table } from '../table.ts';
import { CITIES } from '../words.ts';
import { FIRST_EXPORT } from '../world.ts';

const KINDS = ['Main Clinic', 'Branch', 'Branch', 'Laboratory', 'Partner Clinic'] as const;

export const clinics: Table = {
  name: 'clinics',
  header: [
    'Clinic ID',
    'Clinic Name',
    'Type',
    'Website',
    'Email',
    'Phone',
    'Street Address',
    'City',
    'Province',
    'Postal Code',
    'Country',
    'Created On',
    'Last Updated',
  ],
  record(world, index) {
    const faker = world.fakerOf('clinics', index);
    const kind = KINDS[index % KINDS.length] ?? 'Branch';
    const place = CITIES[index % CITIES.length] ?? CITIES[0];
    const shares = hasFlaw('shared-website', index);
    const own = kind === 'Main Clinic' || kind === 'Branch';
    const site = index === 0 || shares ? 'https://www.shifa-demo.example' : `https://www.clinic-${index + 1}.example`;
    const cells = [
      clinicKey(index),
      `${own ? 'Shifa Demo Clinic' : faker.helpers.arrayElement(['Indus Sample', 'Margalla Test'])} ${place.city}${kind === 'Laboratory' ? ' Lab' : ''}${index < 5 ? '' : ` ${index + 1}`}`,
      kind,
      site,
      `info${index + 1}@shifa-demo.example`,
      `${place.area}-${key('3', faker.number.int(999), 7)}`,
      `${faker.number.int({ min: 1, max: 400 })}-${faker.helpers.arrayElement(['A', 'B', 'C'])}, ${faker.location.street()}`,
      place.city,
      place.province,
      place.postcode,
      'Pakistan',
      writeMoment(FIRST_EXPORT - 2000 + index * 30, 600),
      writeMoment(FIRST_EXPORT - faker.number.int({ min: 30, max: 400 }), 720),
    ];
    return [{ cells, flaws: shares ? ['shared-website'] : [] }];
  },
};
