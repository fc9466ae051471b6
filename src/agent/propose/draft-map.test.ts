import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../mapping/source-profile.ts';
import { freshWorkspace, workspaceField } from '../../mapping/testing/fresh-workspace.ts';
import { columnOf, dates, draft, mapOf, patients, type TestFile, words } from './testing/source.ts';

describe('a drafted map', () => {
  it('gives every column of every file a use, in the order of the file', () => {
    const { maps, files } = draft([patients(['DOB', 'patient.birthDate', dates('dmy')], ['Fax', null], ['', null])]);
    expect(mapOf(maps, 'patient')?.files[0]?.columns.map(({ column, index }) => [column, index])).toEqual([
      ['ID', 0],
      ['DOB', 1],
      ['Fax', 2],
      ['', 3],
    ]);
    expect(files[0]?.columns.map(({ name }) => name)).toEqual(['ID', 'DOB', 'Fax', '']);
  });

  it('rejects a row only where it would be wrong without the value', () => {
    const { maps } = draft([
      {
        name: 'appointments.csv',
        object: 'appointment',
        columns: [
          ['ID', 'appointment.id'],
          ['Patient', 'appointment.patientId'],
          ['Date', 'appointment.date', dates('dmy')],
          ['Time', 'appointment.time', { type: 'time' }],
          ['Status', 'appointment.status', words('Done', 'Booked')],
        ],
      },
    ]);
    const onInvalid = (column: string) => columnOf(maps, 'appointment', column)?.onInvalid;
    expect(['ID', 'Patient', 'Date', 'Time', 'Status'].map(onInvalid)).toEqual([
      'reject',
      'reject',
      'reject',
      'keep-raw',
      'keep-raw',
    ]);
  });

  it('never drops a column that holds something', () => {
    const { maps, files } = draft([
      patients(['Constant', null, { distinct: 1 }], ['Empty', null, { filled: 0, type: 'empty', shapes: [] }]),
      {
        name: 'visits.csv',
        object: 'visit',
        columns: [
          ['V', 'visit.id'],
          ['P', 'visit.patientId'],
          ['Room', null],
        ],
      },
    ]);
    expect(columnOf(maps, 'patient', 'Constant')?.use).toMatchObject({
      kind: 'field',
      field: 'constant',
      type: 'TEXT',
    });
    expect(columnOf(maps, 'patient', 'Empty')?.use).toEqual({ kind: 'drop' });
    expect(files[0]?.columns[2]?.reasons).toContain('the column is empty: nothing is lost by leaving it out');
    expect(columnOf(maps, 'visit', 'Room')?.use).toEqual({ kind: 'note', label: 'Room' });
  });

  it.each([
    [
      'Weight (kg)',
      { type: 'decimal', numbers: { decimal: ',', negative: 0, unit: 'kg' } },
      'NUMBER',
      { kind: 'number', decimal: ',', unit: 'kg' },
    ],
    ['Points', { type: 'integer', numbers: { decimal: '.', negative: 0 } }, 'NUMBER', { kind: 'number', decimal: '.' }],
    ['Zip', { type: 'integer' }, 'TEXT', { kind: 'text' }],
    ['fileNo', { type: 'integer' }, 'TEXT', { kind: 'text' }],
    ['Badge', { type: 'integer', isUnique: true, lengths: { min: 6, max: 6, mean: 6 } }, 'TEXT', { kind: 'text' }],
    ['Last seen', dates('dmy'), 'DATE', { kind: 'date', order: 'dmy' }],
    ['Opt-in', { type: 'boolean' }, 'BOOLEAN', { kind: 'boolean' }],
    ['Second e-mail', { type: 'email' }, 'EMAILS', { kind: 'email' }],
    [
      'Work phone',
      { type: 'phone', phones: { country: 'DE', invalid: 0 } },
      'PHONES',
      { kind: 'phone', country: 'DE' },
    ],
    ['Web', { type: 'url' }, 'LINKS', { kind: 'url' }],
    [
      'Debt',
      { type: 'money', numbers: { decimal: '.', negative: 0, currency: 'USD' } },
      'CURRENCY',
      { kind: 'money', currency: 'USD' },
    ],
    ['Vaccines', { type: 'list', listSeparator: '|' }, 'ARRAY', { kind: 'list', separator: '|' }],
    ['Tier', words('Gold', 'Silver'), 'SELECT', { kind: 'value-map', unknown: 'keep-raw' }],
    ['Mixed', { type: 'date', typeFit: 0.9 }, 'TEXT', { kind: 'text' }],
  ] satisfies [string, Partial<ColumnProfile>, string, object][])(
    'makes a custom field of the type that the values of %s show',
    (header, more, type, transform) => {
      const { maps, files } = draft([patients([header, null, more])]);
      expect(columnOf(maps, 'patient', header)?.use).toMatchObject({ kind: 'field', type, transform });
      expect(files[0]?.columns[1]).toMatchObject({ target: { object: 'person', type, new: true }, transform });
    },
  );

  it('never lets two columns meet in one field by chance', () => {
    const intake: TestFile = {
      name: 'intake.csv',
      object: 'intake',
      columns: [
        ['P', 'intake.patientId'],
        ['Insurer', 'intake.insuranceProvider'],
        ['Notes', null],
        ['Fax', null],
      ],
    };
    const { maps } = draft([
      patients(
        ['Insurance Provider', null],
        ['Fax', null],
        ['fax', null],
        ['FAX', null],
        ['Name First Name', null],
        ['type', null],
      ),
      intake,
    ]);
    const fields = maps.flatMap(({ placements }) => placements.map(({ object, field }) => `${object}.${field}`));
    expect(new Set(fields).size).toBe(fields.length);
    expect(columnOf(maps, 'patient', 'Insurance Provider')?.use).toMatchObject({ field: 'insuranceProviderPulse' });
    expect(columnOf(maps, 'patient', 'type')?.use).toMatchObject({ field: 'typeCustom' });
  });

  it('gives a header that two files of an object share one field', () => {
    const second = { ...patients(['Fax', null]), name: 'patients-2.csv' };
    const { maps } = draft([patients(['Fax', null]), second]);
    const fields = mapOf(maps, 'patient')?.files.map(({ columns }) => columns[1]?.use);
    expect(fields).toEqual([fields?.[0], fields?.[0]]);
    expect(mapOf(maps, 'patient')?.placements.filter(({ field }) => field === 'fax')).toHaveLength(1);
  });

  it('uses a custom field that the workspace has for the column', () => {
    const schema = freshWorkspace({ person: [workspaceField('faxNummer', 'TEXT', { label: 'Fax' })] });
    const { maps, files } = draft([patients(['Fax', null])], schema);
    expect(columnOf(maps, 'patient', 'Fax')?.use).toMatchObject({ kind: 'field', field: 'faxNummer' });
    expect(files[0]?.columns[1]?.target).toEqual({ object: 'person', field: 'faxNummer', type: 'TEXT', new: false });
  });

  it('keeps the ids of a picklist the workspace has, and adds what it lacks behind', () => {
    const options = [{ id: 'o1', value: 'M', label: 'Male' }];
    const schema = freshWorkspace({ person: [workspaceField('gender', 'SELECT', { options })] });
    const { maps } = draft([patients(['Sex', 'patient.sex', words('male', 'female')])], schema);
    expect(mapOf(maps, 'patient')?.placements.find(({ field }) => field === 'gender')).toMatchObject({
      isNew: false,
      options: [options[0], { value: 'FEMALE', label: 'Female' }],
    });
  });

  it('makes a text of a picklist with too many or seldom repeated words, and options of the others', () => {
    const many = words(...Array.from({ length: 61 }, (_, number) => `word ${number}`));
    const rare = { ...words('Gold', 'Silver'), filled: 1000, enumeration: [{ value: 'Gold', count: 800 }] };
    const type = (more: Partial<ColumnProfile>) =>
      mapOf(draft([patients(['Status', 'patient.status', more])]).maps, 'patient')?.placements.find(
        ({ field }) => field === 'patientStatus',
      );
    expect(type(many)?.type).toBe('TEXT');
    expect(type(rare)?.type).toBe('TEXT');
    expect(type(words('Active', 'Archived'))).toMatchObject({
      type: 'SELECT',
      options: [
        { value: 'ACTIVE', label: 'Active' },
        { value: 'ARCHIVED', label: 'Archived' },
      ],
    });
  });

  it('tells what an appointment’s status means for its task even where its words are too many for a picklist', () => {
    const many = words(...Array.from({ length: 70 }, (_, number) => `done ${number}`));
    const { maps } = draft([
      {
        name: 'a.csv',
        object: 'appointment',
        columns: [
          ['A', 'appointment.id'],
          ['P', 'appointment.patientId'],
          ['S', 'appointment.status', many],
        ],
      },
    ]);
    expect(columnOf(maps, 'appointment', 'S')?.use).toMatchObject({ transform: { kind: 'value-map' } });
  });
});
