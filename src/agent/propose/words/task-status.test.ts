import { expect, it } from 'vitest';
import { taskStatusOf } from './task-status.ts';

const MEANINGS = {
  DONE: `Completed|Done|Finished|Attended|Fulfilled|Seen|Closed|Cancelled|Canceled by patient|No Show|no-show|NOSHOW|NO_SHOW
    |Did not attend|DNA|Not attended|Missed|Absent|Left without being seen|Checked out|Discharged|Void|Declined
    |Realizada|Atendida|Cancelada|No asistió|Ausente|Finalizado|Realizado|Concluído|Faltou|Não compareceu
    |Effectué|Honoré|Non honoré|Annulé|Terminé|Erledigt|Abgesagt|Nicht erschienen|Storniert|Wahrgenommen|Mukammal|Mansookh`,
  IN_PROGRESS: `In progress|Arrived|Checked in|Check-in|Ongoing|Waiting|In waiting room|In consultation|With doctor|Being seen
    |En curso|En cours|Em andamento|Eingetroffen|In Behandlung|Jari`,
  TODO: `Booked|Scheduled|Confirmed|Pending|Planned|Open|New|Requested|Upcoming|Rescheduled|Not started|Not done|Incomplete
    |Unconfirmed|On hold|Waiting list|Pendiente|Confirmada|Agendado|Planifié|Geplant|Bestätigt|Offen|Não confirmado`,
};

it.each(
  Object.entries(MEANINGS).flatMap(([status, words]) => words.split('|').map((word) => [word.trim(), status] as const)),
)('takes %s for %s', (word, status) => expect(taskStatusOf(word)).toBe(status));

it.each(['Ask at desk', 'Blue', '7', 'XZ'])('knows that it does not know %s', (word) =>
  expect(taskStatusOf(word)).toBeUndefined(),
);
