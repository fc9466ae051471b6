import { CUSTOM, customAs, field, type LandingField, sourceId } from './landing-field.ts';

/** A visit is a Note with the patient as target; allergies and conditions noted join those of the Person. */
export const VISIT: readonly LandingField[] = [
  sourceId('note', 'visit.id'),
  field('noteTarget.targetPerson', 'MORPH_RELATION', 'Person', [['visit.patientId', 'link']], {
    relatesTo: 'person',
  }),
  field('note.title', 'TEXT', 'Title', [
    ['visit.date', 'title'],
    ['visit.diagnosis', 'title'],
  ]),
  field('note.bodyV2', 'RICH_TEXT', 'Body', [
    ['visit.notes', 'body'],
    ['visit.physicianId', 'who'],
    ['visit.symptoms', 'line'],
    ['visit.diagnosis', 'line'],
    ['visit.diagnosisCodes', 'line'],
    ['visit.treatment', 'line'],
    ['visit.vitals', 'line'],
    ['visit.allergies', 'line'],
    ['visit.chronicConditions', 'line'],
    ['visit.followUpDate', 'line'],
    ['visit.appointmentId', 'line'],
  ]),
  field('note.noteKind', 'SELECT', 'Note Kind', [], CUSTOM),
  field('note.occurredAt', 'DATE_TIME', 'Occurred At', ['visit.date'], CUSTOM),
  field('note.createdAt', 'DATE_TIME', 'Creation date', ['visit.date']),
  field('person.allergies', 'ARRAY', 'Allergies', ['visit.allergies'], customAs('knownallergies')),
  field(
    'person.chronicConditions',
    'ARRAY',
    'Chronic Conditions',
    ['visit.chronicConditions'],
    customAs('chronicdiseases'),
  ),
];
