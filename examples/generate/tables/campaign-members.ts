import { writeMoment } from '../format.ts';
import { patientKey } from '../people.ts';
import type { Table } from '../table.ts';
import { campaignDay, campaignKey, isAhead } from './campaigns.ts';

export const campaignMembers: Table = {
  name: 'campaign_members',
  header: ['Campaign ID', 'Patient ID', 'Response Status', 'Responded At'],
  record(world, index, version) {
    const faker = world.fakerOf('campaign_members', index);
    const campaign = index % world.sizes.campaigns;
    const sent = faker.helpers.arrayElement(['Sent', 'Sent', 'Opened', 'Responded', 'Bounced']);
    const status = isAhead(campaign) ? 'Queued' : version === 'changed' ? 'Responded' : sent;
    const cells = [
      campaignKey(campaign),
      patientKey(world.patientOf('campaign_members', index)),
      status,
      status === 'Responded' ? writeMoment(campaignDay(campaign) + faker.number.int(15), 800) : '',
    ];
    return [{ cells, flaws: [] }];
  },
};
