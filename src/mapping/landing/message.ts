import { CUSTOM, field, type LandingField, sourceId } from './landing-field.ts';

/** A message is a Note with the patient as target. Twenty never shows `message` rows that an API key wrote. */
export const MESSAGE: readonly LandingField[] = [
  sourceId('note', 'message.id'),
  field('noteTarget.targetPerson', 'MORPH_RELATION', 'Person', [['message.patientId', 'link']], {
    relatesTo: 'person',
  }),
  field('note.title', 'TEXT', 'Title', [['message.subject', 'title']]),
  field('note.bodyV2', 'RICH_TEXT', 'Body', [
    ['message.body', 'body'],
    ['message.direction', 'line'],
    ['message.status', 'line'],
    ['message.threadId', 'line'],
  ]),
  field('note.noteKind', 'SELECT', 'Note Kind', ['message.channel'], CUSTOM),
  field('note.occurredAt', 'DATE_TIME', 'Occurred At', ['message.sentAt'], CUSTOM),
  field('note.createdAt', 'DATE_TIME', 'Creation date', ['message.sentAt']),
  field('note.createdBy', 'ACTOR', 'Created by', [['message.sender', 'name']]),
];
