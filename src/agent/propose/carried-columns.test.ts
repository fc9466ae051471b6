import { describe, expect, it } from 'vitest';
import { columnOf, dates, draft, mapOf, patients, type TestFile } from './testing/source.ts';

describe('a wide file', () => {
  const wide: TestFile = {
    ...patients(
      ['DOB', 'patient.birthDate', dates('dmy')],
      ['Emergency contact', 'intake.emergencyContactName'],
      ['Fax', null],
    ),
    alsoHolds: ['intake'],
  };

  it('gives each object its columns, and its key to all of them', () => {
    const { maps, files, questions } = draft([wide]);
    expect(mapOf(maps, 'intake')?.files).toMatchObject([
      {
        file: 'patients.csv',
        columns: [
          { column: 'ID', index: 0, use: { attribute: 'intake.patientId' }, onInvalid: 'reject' },
          { column: 'Emergency contact', index: 2, use: { attribute: 'intake.emergencyContactName' } },
        ],
      },
    ]);
    expect(mapOf(maps, 'patient')?.files[0]?.columns.map(({ column }) => column)).toEqual(['ID', 'DOB', 'Fax']);
    expect(files[0]?.columns.map(({ target }) => target?.field)).toEqual([
      'sourceSystemId',
      'dateOfBirth',
      'emergencyContactName',
      'fax',
    ]);
    expect(questions.map(({ code, column }) => [code, column])).toEqual([['no-key-column', 'intake.id']]);
  });

  it('knows the patients of an appointment file by the patient key, not by the row', () => {
    const { maps } = draft([
      {
        name: 'appointments.csv',
        object: 'appointment',
        alsoHolds: ['patient', 'clinic'],
        columns: [
          ['A', 'appointment.id'],
          ['P', 'appointment.patientId'],
          ['Patient name', 'patient.fullName'],
          ['C', 'appointment.clinicId'],
          ['Clinic', 'clinic.name'],
        ],
      },
    ]);
    expect(columnOf(maps, 'patient', 'P')?.use).toMatchObject({ attribute: 'patient.id' });
    expect(columnOf(maps, 'clinic', 'C')?.use).toMatchObject({ attribute: 'clinic.id' });
  });

  it('keeps a column of an object that the file is not drafted for', () => {
    const { maps } = draft([patients(['Emergency contact', 'intake.emergencyContactName'])]);
    expect(columnOf(maps, 'patient', 'Emergency contact')?.use).toMatchObject({ kind: 'field' });
  });
});
