import { describe, expect, it } from 'vitest';
import type { ColumnMap, FieldPlacement, ObjectMap } from '../object-map.ts';
import { freshWorkspace, workspaceField } from '../testing/fresh-workspace.ts';
import type { Transform } from '../transform-schema.ts';
import { validateMap } from './validate-map.ts';

const schema = freshWorkspace();
const key: ColumnMap = {
  column: 'ID',
  index: 0,
  use: { kind: 'attribute', attribute: 'patient.id', transform: { kind: 'key' } },
  onInvalid: 'reject',
};
const birth: ColumnMap = {
  column: 'DOB',
  index: 1,
  use: { kind: 'attribute', attribute: 'patient.birthDate', transform: { kind: 'date', order: 'dmy' } },
  onInvalid: 'keep-raw',
};
const placements: FieldPlacement[] = [
  {
    object: 'person',
    field: 'sourceSystemId',
    label: 'Source_System_ID__c',
    type: 'TEXT',
    isNew: true,
    parts: [{ attribute: 'patient.id', part: 'key' }],
  },
  {
    object: 'person',
    field: 'dateOfBirth',
    label: 'Date of Birth',
    type: 'DATE',
    isNew: true,
    parts: [{ attribute: 'patient.birthDate', part: 'value' }],
  },
];
const map = (columns: readonly ColumnMap[], more: readonly FieldPlacement[] = []): ObjectMap => ({
  format: 'pulse-to-twenty/object-map@1',
  object: 'patient',
  files: [{ file: 'patients.csv', columns: [...columns] }],
  placements: [...placements, ...more],
});
const codes = (checked: ObjectMap, workspace = schema): string[] =>
  validateMap(checked, { schema: workspace }).map(({ code }) => code);
const fax = (transform: Transform, onInvalid: ColumnMap['onInvalid'] = 'keep-raw'): ColumnMap => ({
  column: 'Fax',
  index: 2,
  use: { kind: 'field', field: 'fax', label: 'Fax', type: 'TEXT', transform },
  onInvalid,
});
const faxField: FieldPlacement = { object: 'person', field: 'fax', label: 'Fax', type: 'TEXT', isNew: true, parts: [] };

describe('a map', () => {
  it('that is right has no problem', () => {
    expect(validateMap(map([key, birth, fax({ kind: 'text' })], [faxField]), { schema })).toEqual([]);
  });

  it('may call fields new that an earlier run made', () => {
    const made = freshWorkspace({
      person: [workspaceField('dateOfBirth', 'DATE'), workspaceField('sourceSystemId', 'TEXT')],
    });
    expect(codes(map([key, birth]), made)).toEqual([]);
  });

  it('names a file and columns that the export does not hold', () => {
    const column = (name: string, index: number) => ({ ...emptyColumn, name, index });
    const profile = (names: readonly string[], file = 'patients.csv') => ({
      files: [{ ...emptyFile, name: file, columns: names.map(column) }],
      setAside: [],
      foreignKeys: [],
      fingerprint: '',
    });
    const check = (names: readonly string[], file?: string) =>
      validateMap(map([key, birth]), { schema, profile: profile(names, file) });
    expect(check(['ID', 'DOB'])).toEqual([]);
    expect(check(['ID', 'Born'])).toMatchObject([
      { code: 'unknown-column', where: 'patients.csv, column 2 "DOB"', blocks: true },
    ]);
    expect(check(['ID'])).toMatchObject([{ code: 'unknown-column' }]);
    expect(check(['ID', 'DOB'], 'other.csv')).toMatchObject([{ code: 'unknown-file', where: 'patients.csv' }]);
  });

  it('has two columns for an attribute only where their texts can be joined', () => {
    expect(codes(map([key, birth, { ...birth, index: 2 }]))).toEqual(['attribute-twice']);
    expect(codes(map([key, birth, birth]))).toEqual(['column-twice']);
    const notes = (index: number): ColumnMap => ({
      ...birth,
      index,
      use: { kind: 'attribute', attribute: 'patient.notes', transform: { kind: 'text' } },
    });
    const place: FieldPlacement = {
      ...faxField,
      field: 'patientNotes',
      parts: [{ attribute: 'patient.notes', part: 'value' }],
    };
    expect(codes(map([key, notes(1), notes(2)], [place]))).toEqual([]);
  });

  it('needs the keys that its rows are known and linked by', () => {
    expect(validateMap(map([birth]), { schema })).toMatchObject([{ code: 'missing-key', blocks: true }]);
    const visit: ObjectMap = { ...map([]), object: 'visit', placements: [] };
    expect(validateMap(visit, { schema })).toMatchObject([
      { code: 'missing-key', blocks: false },
      { code: 'missing-link', blocks: true },
    ]);
  });

  it('says where each value lands', () => {
    const sex: ColumnMap = {
      ...birth,
      index: 2,
      use: { kind: 'attribute', attribute: 'patient.sex', transform: { kind: 'text' } },
    };
    const updated: ColumnMap = {
      ...sex,
      use: { kind: 'attribute', attribute: 'patient.updatedAt', transform: { kind: 'text' } },
    };
    const foreign: ColumnMap = {
      ...sex,
      use: { kind: 'attribute', attribute: 'visit.id', transform: { kind: 'key' } },
    };
    expect(codes(map([key, birth, sex]))).toEqual(['unplaced-attribute']);
    expect(codes(map([key, birth, updated]))).toEqual([]);
    expect(codes(map([key, birth, foreign]))).toEqual(['foreign-attribute']);
    expect(codes(map([key, birth, fax({ kind: 'text' })]))).toEqual(['missing-field']);
    expect(codes(map([key, birth, fax({ kind: 'text' }), { ...fax({ kind: 'text' }), index: 3 }], [faxField]))).toEqual(
      ['field-twice'],
    );
  });

  it('gives a field only values that its type takes', () => {
    const text: ColumnMap = {
      ...birth,
      use: { kind: 'attribute', attribute: 'patient.birthDate', transform: { kind: 'text' } },
    };
    expect(validateMap(map([key, text]), { schema })).toMatchObject([
      { code: 'type-clash', message: 'person.dateOfBirth is DATE and takes date, not text' },
    ]);
    const number = { ...faxField, type: 'NUMBER' as const };
    expect(codes(map([key, birth, fax({ kind: 'text' })], [number]))).toEqual(['type-clash', 'type-clash']);
    const taken = freshWorkspace({ person: [workspaceField('dateOfBirth', 'TEXT')] });
    expect(codes(map([key, birth]), taken)).toEqual(['type-clash']);
  });

  it.each([
    ['fax-number', 'illegal-name'],
    ['Fax', 'illegal-name'],
    ['type', 'illegal-name'],
    ['companyId', 'illegal-name'],
    ['nameFirstName', 'illegal-name'],
    ['x'.repeat(64), 'illegal-name'],
  ])('makes no field named %s', (field, code) => {
    expect(codes(map([key, birth], [{ ...faxField, field }]))).toEqual([code]);
  });

  it('makes only fields that can be made, and finds those that must be there', () => {
    expect(codes(map([key, birth], [{ ...faxField, type: 'NUMERIC' }]))).toEqual(['not-creatable']);
    expect(codes(map([key, birth], [{ ...faxField, type: 'RELATION', relatesTo: 'nobody' }]))).toEqual([
      'unknown-relation',
    ]);
    expect(codes(map([key, birth], [{ ...faxField, type: 'RELATION', relatesTo: 'company' }]))).toEqual([]);
    expect(codes(map([key, birth], [{ ...faxField, isNew: false }]))).toEqual(['missing-field']);
    expect(codes(map([key, birth], [faxField, faxField]))).toEqual(['field-twice']);
    const own = { ...faxField, object: 'billingLedger', field: 'createdAt', type: 'DATE_TIME' as const };
    expect(codes(map([key, birth], [own]))).toEqual([]);
  });

  it.each([
    [[{ value: 'male', label: 'Male' }], 'illegal-option'],
    [[{ value: 'MALE_', label: 'Male' }], 'illegal-option'],
    [[{ value: 'A__B', label: 'Male' }], 'illegal-option'],
    [[{ value: '1ST', label: 'First' }], 'illegal-option'],
    [[{ value: 'X'.repeat(64), label: 'Long' }], 'illegal-option'],
    [[{ value: 'MALE', label: 'Male, adult' }], 'illegal-option'],
    [[{ value: 'MALE', label: ' ' }], 'illegal-option'],
  ])('has only options that Twenty takes: %j', (options, code) => {
    expect(codes(map([key, birth], [{ ...faxField, type: 'SELECT', options }]))).toEqual([code]);
  });

  it('names no option in a value map that the field does not have', () => {
    const use: Transform = {
      kind: 'value-map',
      entries: [{ from: 'M', to: 'MALE', label: 'Male' }],
      unknown: 'keep-raw',
    };
    const column: ColumnMap = {
      ...fax(use),
      use: { kind: 'field', field: 'fax', label: 'Fax', type: 'SELECT', transform: use },
    };
    const field: FieldPlacement = { ...faxField, type: 'SELECT', options: [{ value: 'MALE', label: 'Male' }] };
    expect(codes(map([key, birth, column], [field]))).toEqual([]);
    expect(codes(map([key, birth, column], [{ ...field, options: [] }]))).toEqual(['unknown-option']);
    expect(
      codes(map([key, birth, column], [{ ...field, options: [...(field.options ?? []), ...(field.options ?? [])] }])),
    ).toEqual(['illegal-option']);
  });

  it.each([
    [{ kind: 'date-time', order: 'dmy', timeZone: 'Asia/Nowhere' }, 'unknown-time-zone'],
    [{ kind: 'phone', country: 'XX' }, 'unknown-country'],
    [{ kind: 'address', country: 'Atlantis' }, 'unknown-country'],
    [{ kind: 'money', decimal: '.', currency: 'Rs' }, 'unknown-currency'],
    [{ kind: 'currency', fallback: 'ZZZ' }, 'unknown-currency'],
    [{ kind: 'list', separator: '' }, 'empty-separator'],
    [{ kind: 'value-map', entries: [], unknown: 'reject' }, 'contradiction'],
  ] satisfies [Transform, string][])('tells what the transform %j cannot mean', (transform, code) => {
    expect(codes(map([key, birth, fax(transform)], [faxField]))).toEqual([code]);
  });

  it('tells where and what to do, in words', () => {
    for (const { where, message } of validateMap(map([birth, birth], [{ ...faxField, field: 'type' }]), { schema })) {
      expect(where).not.toBe('');
      expect(message.length).toBeGreaterThan(20);
    }
  });
});

const emptyFile = {
  bytes: 0,
  sha256: '',
  dialect: { charset: 'utf-8', bom: false, delimiter: ',', preambleLines: 0, trailingLines: 0 },
  rows: 0,
  quarantined: 0,
  flaws: [],
};
const emptyColumn = {
  rows: 0,
  filled: 0,
  distinct: 0,
  distinctIsEstimate: false,
  type: 'empty' as const,
  typeFit: 1,
  alternatives: {},
  shapes: [],
  lengths: { min: 0, max: 0, mean: 0 },
  isUnique: false,
};
