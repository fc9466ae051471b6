import { CUSTOM, field, type LandingField, sourceId } from './landing-field.ts';

/** A campaign is a Note with each of its patients as target. */
export const CAMPAIGN: readonly LandingField[] = [
  sourceId('note', 'campaign.id'),
  field('note.title', 'TEXT', 'Title', [['campaign.name', 'title']]),
  field('note.bodyV2', 'RICH_TEXT', 'Body', [
    ['campaign.content', 'body'],
    ['campaign.channel', 'line'],
    ['campaign.audience', 'line'],
    ['campaign.status', 'line'],
  ]),
  field('note.noteKind', 'SELECT', 'Note Kind', [], CUSTOM),
  field('note.occurredAt', 'DATE_TIME', 'Occurred At', ['campaign.scheduledAt'], CUSTOM),
  field('note.createdAt', 'DATE_TIME', 'Creation date', ['campaign.createdAt']),
];
