import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../mapping/source-profile.ts';
import { columnOf, dates, draft, patients, type TestFile, words } from './testing/source.ts';

describe('the questions', () => {
  const codes = (...files: TestFile[]): string[] =>
    draft(files).questions.map(({ code, column }) => `${code} ${column}`);

  it('are none where nothing is unclear', () => {
    expect(codes(patients(['DOB', 'patient.birthDate', dates('dmy')]))).toEqual([]);
  });

  it('ask for day or month first only where no other date decides', () => {
    const open = patients(['DOB', 'patient.birthDate', dates(null)]);
    expect(codes(open)).toEqual(['ambiguous-date-order DOB']);
    const other = (order: 'dmy' | 'mdy' | 'ymd', name = 'v.csv'): TestFile => ({
      name,
      object: 'visit',
      columns: [
        ['V', 'visit.id'],
        ['P', 'visit.patientId'],
        ['Follow-up', 'visit.followUpDate', dates(order)],
      ],
    });
    expect(codes(open, other('mdy'))).toEqual([]);
    expect(columnOf(draft([open, other('mdy')]).maps, 'patient', 'DOB')?.use).toMatchObject({
      transform: { order: 'mdy' },
    });
    expect(codes(open, other('ymd'))).toEqual(['ambiguous-date-order DOB']);
    expect(codes(open, other('mdy'), other('dmy', 'w.csv'))).toEqual(['ambiguous-date-order DOB']);
  });

  it('ask for the century of two-digit years of birth', () => {
    const short = { ...dates('dmy'), shapes: [{ shape: '9{2}/9{2}/9{2}', count: 1000 }] };
    expect(codes(patients(['DOB', 'patient.birthDate', short]))).toEqual(['two-digit-years DOB']);
  });

  it('ask for the currency where neither cell nor column says it', () => {
    const billing = (numbers: ColumnProfile['numbers'], ...more: TestFile['columns']): TestFile => ({
      name: 'b.csv',
      object: 'billing',
      columns: [
        ['B', 'billing.id'],
        ['P', 'billing.patientId'],
        ['Amount', 'billing.amount', { type: 'money', numbers }],
        ...more,
      ],
    });
    expect(codes(billing({ decimal: '.', negative: 0 }))).toEqual(['unknown-currency Amount']);
    expect(codes(billing({ decimal: '.', negative: 0, currency: 'EUR' }))).toEqual([]);
    expect(codes(billing({ decimal: '.', negative: 0 }, ['Cur', 'billing.currency']))).toEqual([]);
  });

  it('ask for keys and links that are missing, and for files that are nothing known', () => {
    const visits: TestFile = { name: 'v.csv', object: 'visit', columns: [['Notes', 'visit.notes']] };
    const strange: TestFile = { name: 'x.csv', object: null, columns: [['Foo', null]] };
    expect(codes(visits, strange)).toEqual([
      'unknown-object ',
      'no-key-column visit.id',
      'no-patient-column visit.patientId',
    ]);
  });

  it('ask about two columns for one attribute, of which only the surer keeps it if they cannot be joined', () => {
    const twice = patients(
      ['Born', 'patient.birthDate', dates('dmy'), 0.6],
      ['DOB', 'patient.birthDate', dates('dmy'), 0.9],
      ['Notes', 'patient.notes'],
      ['Remarks', 'patient.notes'],
    );
    const { maps, files, questions } = draft([twice]);
    expect(questions.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'two-columns DOB',
      'two-columns Remarks',
    ]);
    expect(files[0]?.columns.map(({ attribute }) => attribute)).toEqual([
      'patient.id',
      null,
      'patient.birthDate',
      'patient.notes',
      'patient.notes',
    ]);
    expect(columnOf(maps, 'patient', 'Born')?.use).toMatchObject({ kind: 'field', type: 'DATE' });
  });

  it('ask about codes, unclear states, and columns that go nowhere', () => {
    const appointments: TestFile = {
      name: 'a.csv',
      object: 'appointment',
      columns: [
        ['A', 'appointment.id'],
        ['P', 'appointment.patientId'],
        ['S', 'appointment.status', words('Done', 'Blue')],
      ],
    };
    const physicians: TestFile = {
      name: 'p.csv',
      object: 'physician',
      columns: [
        ['D', 'physician.id'],
        ['Salary', null],
      ],
    };
    expect(codes(patients(['Sex', 'patient.sex', words('1', '2')]), appointments, physicians)).toEqual([
      'coded-words Sex',
      'unclear-status S',
      'not-moved Salary',
    ]);
  });
});
