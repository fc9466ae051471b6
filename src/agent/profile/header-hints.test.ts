import { expect, test } from 'vitest';
import { hintsAtDate, hintsAtPersonName, hintsAtPhone } from './header-hints.ts';

test('reads headers as people write them', () => {
  for (const header of ['DOB', 'Visit Date', 'created_at', 'dateOfBirth', 'Fecha Nac.', 'DATA_NASCIMENTO', 'Geb.']) {
    expect([header, hintsAtDate(header)]).toEqual([header, true]);
  }
  for (const header of ['Mobile No', 'PT_PHONE2', 'contactNumber', 'Teléfono', 'Handy', 'WhatsApp']) {
    expect([header, hintsAtPhone(header)]).toEqual([header, true]);
  }
  for (const header of [
    'First Name',
    'PT_LNAME',
    'Apellidos',
    'patientName',
    "Father's Name",
    'Emergency Contact Name',
  ]) {
    expect([header, hintsAtPersonName(header)]).toEqual([header, true]);
  }
});

test('does not take part of a word for a word', () => {
  for (const header of ['Candidate', 'Mandate', 'Station', 'Database'])
    expect([header, hintsAtDate(header)]).toEqual([header, false]);
  for (const header of ['Phase', 'Cellulitis', 'Telemetry'])
    expect([header, hintsAtPhone(header)]).toEqual([header, false]);
  for (const header of ['Status Name', 'Username', 'Clinic Name', 'Contact']) {
    expect([header, hintsAtPersonName(header)]).toEqual([header, false]);
  }
});
