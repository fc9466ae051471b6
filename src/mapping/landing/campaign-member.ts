import { CUSTOM, field, type LandingField } from './landing-field.ts';

/** That a patient belongs to a campaign is an option on the Person; what they answered, a line of text. */
export const CAMPAIGN_MEMBER: readonly LandingField[] = [
  field(
    'person.campaigns',
    'MULTI_SELECT',
    'Campaigns',
    [
      ['campaignMember.campaignId', 'link'],
      ['campaignMember.patientId', 'link'],
    ],
    CUSTOM,
  ),
  field(
    'person.campaignHistory',
    'TEXT',
    'Campaign History',
    [
      ['campaignMember.status', 'line'],
      ['campaignMember.respondedAt', 'line'],
    ],
    CUSTOM,
  ),
];
