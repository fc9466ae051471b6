import { key, writeMoment } from '../format.ts';
import type { Table } from '../table.ts';
import { FIRST_EXPORT } from '../world.ts';

const THEMES = [
  {
    name: 'Flu vaccination drive',
    audience: 'Patients over 60',
    text: 'Protect yourself before winter. Book your flu shot.',
  },
  {
    name: 'Diabetes awareness week',
    audience: 'Patients with diabetes',
    text: 'Free HbA1c test this week, walk in any morning.',
  },
  {
    name: 'Ramadan health tips',
    audience: 'All active patients',
    text: 'How to fast safely with long-term medicines.',
  },
  { name: 'Child immunisation reminder', audience: 'Parents', text: "Is your child's card up to date? Ask us." },
  {
    name: 'Dengue, mosquitoes & you',
    audience: 'All active patients',
    text: 'Empty standing water, cover up at dusk.',
  },
  { name: 'Blood pressure check', audience: 'Patients over 40', text: 'Two minutes that can save a life.' },
] as const;

export const campaignKey = (index: number): string => key('CMP-', index + 1, 3);

/** Every sixth campaign is still to be sent when the export is made. */
export const isAhead = (index: number): boolean => index % 6 === 5;

/** Day on which a campaign goes out. */
export function campaignDay(index: number): number {
  return isAhead(index) ? FIRST_EXPORT + 20 : FIRST_EXPORT - 20 * (index + 1);
}

export const campaigns: Table = {
  name: 'campaigns',
  header: [
    'Campaign ID',
    'Campaign Name',
    'Channel',
    'Target Audience',
    'Scheduled For',
    'Content',
    'Status',
    'Created On',
  ],
  record(world, index) {
    const faker = world.fakerOf('campaigns', index);
    const theme = THEMES[index % THEMES.length] ?? THEMES[0];
    const goes = campaignDay(index);
    const cells = [
      campaignKey(index),
      index < THEMES.length ? theme.name : `${theme.name} ${Math.floor(index / THEMES.length) + 1}`,
      faker.helpers.arrayElement(['SMS', 'Email', 'WhatsApp']),
      theme.audience,
      writeMoment(goes, 600),
      theme.text,
      isAhead(index) ? 'Scheduled' : 'Sent',
      writeMoment(goes - 14, 900),
    ];
    return [{ cells, flaws: [] }];
  },
};
