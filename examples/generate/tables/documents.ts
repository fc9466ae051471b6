import { hasFlaw } from '../flaws.ts';
import { key, writeMoment } from '../format.ts';
import { patientKey, staffIdentity } from '../people.ts';
import type { Table } from '../table.ts';
import { FIRST_EXPORT, type World } from '../world.ts';

const CATEGORIES = ['Lab Result', 'Referral Letter', 'X-Ray Report', 'Consent Form'] as const;

/** Where a document lies, relative to the export. */
export function documentPath(world: World, index: number): string {
  const category = CATEGORIES[index % CATEGORIES.length] ?? CATEGORIES[0];
  const patient = patientKey(world.patientOf('documents', index));
  return `documents/${patient}-${index + 1}-${category.toLowerCase().replaceAll(' ', '-')}.txt`;
}

/** Content of a document: a few lines that say that it is made up. */
export function documentText(world: World, index: number): string {
  const category = CATEGORIES[index % CATEGORIES.length] ?? CATEGORIES[0];
  return `${category}\nDocument ${index + 1} of patient ${patientKey(world.patientOf('documents', index))}\nMade up for trying things out.\n`;
}

export const documents: Table = {
  name: 'documents',
  header: [
    'Document ID',
    'Patient ID',
    'File Name',
    'File Path',
    'Mime Type',
    'Category',
    'Uploaded On',
    'Uploaded By',
  ],
  record(world, index) {
    const faker = world.fakerOf('documents', index);
    const path = documentPath(world, index);
    const uploader = staffIdentity(world, faker.number.int(world.sizes.physicians - 1));
    const cells = [
      key('DOC-', index + 1, 6),
      patientKey(world.patientOf('documents', index)),
      path.slice('documents/'.length),
      path,
      'text/plain',
      CATEGORIES[index % CATEGORIES.length] ?? '',
      writeMoment(FIRST_EXPORT - faker.number.int({ min: 1, max: 900 }), faker.number.int({ min: 540, max: 1080 })),
      `${uploader.firstName} ${uploader.lastName}`,
    ];
    return [{ cells, flaws: hasFlaw('missing-file', index) ? ['missing-file'] : [] }];
  },
};
