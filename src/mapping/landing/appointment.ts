import { CUSTOM, field, type LandingField, sourceId } from './landing-field.ts';

/** An appointment is a Task with targets: the patient, and the clinic where it names one. */
export const APPOINTMENT: readonly LandingField[] = [
  sourceId('task', 'appointment.id'),
  field('taskTarget.targetPerson', 'MORPH_RELATION', 'Person', [['appointment.patientId', 'link']], {
    relatesTo: 'person',
  }),
  field('taskTarget.targetCompany', 'MORPH_RELATION', 'Company', [['appointment.clinicId', 'link']], {
    relatesTo: 'company',
  }),
  field('task.assignee', 'RELATION', 'Assignee', [['appointment.physicianId', 'link']], {
    relatesTo: 'workspaceMember',
  }),
  field('task.physicianName', 'TEXT', 'Physician Name', [['appointment.physicianId', 'line']], CUSTOM),
  field('task.title', 'TEXT', 'Title', [['appointment.type', 'title']]),
  field('task.dueAt', 'DATE_TIME', 'Due Date', [
    ['appointment.startsAt', 'value'],
    ['appointment.date', 'date'],
    ['appointment.time', 'time'],
  ]),
  field(
    'task.endsAt',
    'DATE_TIME',
    'Ends At',
    [
      ['appointment.endsAt', 'value'],
      ['appointment.startsAt', 'start'],
      ['appointment.date', 'date'],
      ['appointment.time', 'time'],
      ['appointment.durationMinutes', 'minutesAfterStart'],
    ],
    CUSTOM,
  ),
  field('task.appointmentType', 'SELECT', 'Appointment Type', ['appointment.type'], CUSTOM),
  field('task.status', 'SELECT', 'Status', [['appointment.status', 'taskStatus']]),
  field('task.appointmentStatus', 'SELECT', 'Appointment Status', ['appointment.status'], CUSTOM),
  field('task.bodyV2', 'RICH_TEXT', 'Body', [
    ['appointment.reason', 'line'],
    ['appointment.notes', 'body'],
  ]),
  field('task.createdAt', 'DATE_TIME', 'Creation date', ['appointment.createdAt']),
];
