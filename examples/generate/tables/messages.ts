import { hasFlaw } from '../flaws.ts';
import { key, writeMoment } from '../format.ts';
import { patientIdentity, patientKey } from '../people.ts';
import { pickIndex } from '../randomness.ts';
import type { Table } from '../table.ts';
import { FIRST_EXPORT } from '../world.ts';

const FROM_PATIENT = [
  'Can I come on Monday instead?',
  'Is the lab report ready?',
  'Thank you doctor sahib, I am much better.',
  'What time does the clinic close on Friday?',
] as const;
const FROM_CLINIC = [
  'Reminder: your appointment is tomorrow.',
  'Your report is ready, please collect it from the front desk.',
  'Please come fasting for the blood test.',
] as const;
const HARD = [
  'She said "take two", is that right?\nI took one, to be safe.',
  'Shukriya doctor 🙏😊 – fever gone',
  'Line one\r\nLine two, with a comma; and a semicolon\r\n\r\n"Line four" 👨‍👩‍👧',
  'ڈاکٹر صاحب، رپورٹ کب ملے گی؟',
] as const;

export const messages: Table = {
  name: 'messages',
  header: [
    'Message ID',
    'Patient ID',
    'Thread ID',
    'From',
    'Direction',
    'Channel',
    'Sent At',
    'Subject',
    'Message',
    'Delivery Status',
  ],
  record(world, index, version) {
    const faker = world.fakerOf('messages', index);
    const patient = world.patientOf('messages', index);
    const who = patientIdentity(world, patient);
    const inbound = faker.datatype.boolean();
    const channel = faker.helpers.arrayElement(['SMS', 'SMS', 'Email', 'Chat', 'Call']);
    const hard = hasFlaw('hard-text', index);
    const body = faker.helpers.arrayElement(inbound ? FROM_PATIENT : FROM_CLINIC);
    const cells = [
      key('MSG-', index + 1, 8),
      patientKey(patient),
      key('TH-', 1 + pickIndex(world.sizes.patients * 2, world.seed, 401, patient), 7),
      inbound ? `${who.firstName} ${who.lastName}` : 'Front Desk',
      inbound ? 'In' : 'Out',
      channel,
      writeMoment(FIRST_EXPORT - faker.number.int({ min: 1, max: 900 }), faker.number.int({ min: 480, max: 1300 })),
      channel === 'Email' ? faker.helpers.arrayElement(['Your appointment', 'Lab report', 'A question']) : '',
      hard ? faker.helpers.arrayElement(HARD) : body,
      version === 'changed' ? 'Read' : faker.helpers.arrayElement(['Sent', 'Delivered', 'Read', 'Read', 'Failed']),
    ];
    return [{ cells, flaws: hard ? ['hard-text'] : [] }];
  },
};
