import { describe, expect, it } from 'vitest';
import { freshWorkspace, workspaceField } from '../testing/fresh-workspace.ts';
import { DEFAULT_LANDING } from './default-landing.ts';
import { placeOn } from './place-on-workspace.ts';

const patient = DEFAULT_LANDING.patient;
const placed = (schema: Parameters<typeof placeOn>[0], field: string) =>
  placeOn(schema, patient)[patient.findIndex((landing) => landing.field === field)];

describe('a landing on a workspace', () => {
  it('uses the standard fields of a fresh workspace and makes the rest', () => {
    const placements = placeOn(freshWorkspace(), patient);
    expect(placements.filter(({ isNew }) => !isNew).map(({ field }) => field)).toEqual([
      'name',
      'emails',
      'phones',
      'company',
      'createdAt',
    ]);
    expect(placements.map(({ field }) => field)).toEqual(patient.map(({ field }) => field));
    for (const placement of placements) expect(placement).not.toHaveProperty('custom');
  });

  it('finds its own fields again after a run', () => {
    const schema = freshWorkspace({ person: [workspaceField('dateOfBirth', 'DATE', { label: 'Date of Birth' })] });
    expect(placed(schema, 'dateOfBirth')).toMatchObject({ field: 'dateOfBirth', isNew: false });
  });

  it.each([
    ['birthday', 'Geburtstag'],
    ['geburtstag', 'Date of birth'],
    ['dob', 'DOB'],
  ])('takes the customer’s own field %s labelled %s for the date of birth', (name, label) => {
    const schema = freshWorkspace({ person: [workspaceField(name, 'DATE', { label })] });
    expect(placed(schema, 'dateOfBirth')).toMatchObject({ field: name, label, type: 'DATE', isNew: false });
  });

  it('never takes a field of another type, a standard one, or one that cannot be written', () => {
    for (const field of [
      workspaceField('birthday', 'TEXT'),
      workspaceField('birthday', 'DATE', { isCustom: false }),
      workspaceField('birthday', 'DATE', { isWritable: false }),
    ]) {
      expect(placed(freshWorkspace({ person: [field] }), 'dateOfBirth')).toMatchObject({
        field: 'dateOfBirth',
        isNew: true,
      });
    }
  });

  it('gives a name that another type or a join column holds a suffix', () => {
    const taken = freshWorkspace({ person: [workspaceField('dateOfBirth', 'NUMBER')] });
    expect(placed(taken, 'dateOfBirth')).toMatchObject({ field: 'dateOfBirthPulse', isNew: true });
    const relation = { kind: 'MANY_TO_ONE' as const, target: 'company', joinColumn: 'nationalId' };
    const joined = freshWorkspace({ person: [workspaceField('national', 'RELATION', { relation })] });
    expect(placed(joined, 'nationalId')).toMatchObject({ field: 'nationalIdPulse', isNew: true });
  });

  it('keeps the options of an existing picklist with their ids', () => {
    const options = [{ id: 'o1', value: 'M', label: 'Male', position: 0, color: 'sky' }];
    const schema = freshWorkspace({ person: [workspaceField('sex', 'SELECT', { options })] });
    expect(placed(schema, 'gender')).toMatchObject({ field: 'sex', type: 'SELECT', isNew: false, options });
  });

  it('puts a picklist into a text of the same meaning', () => {
    const schema = freshWorkspace({ person: [workspaceField('gender', 'TEXT')] });
    expect(placed(schema, 'gender')).toMatchObject({ field: 'gender', type: 'TEXT', isNew: false });
  });

  it('takes a relation only to the object it is for', () => {
    const to = (target: string) =>
      freshWorkspace({
        person: [
          workspaceField('doctor', 'RELATION', { relation: { kind: 'MANY_TO_ONE', target, joinColumn: 'doctorId' } }),
          workspaceField('primaryPhysician', 'RELATION', { relation: { kind: 'MANY_TO_ONE', target: 'person' } }),
        ],
      });
    expect(placed(to('workspaceMember'), 'primaryPhysician')).toMatchObject({
      field: 'primaryPhysicianPulse',
      isNew: true,
    });
    const renamed = freshWorkspace({
      person: [
        workspaceField('hausarzt', 'RELATION', {
          label: 'Primary physician',
          relation: { kind: 'MANY_TO_ONE', target: 'workspaceMember', joinColumn: 'hausarztId' },
        }),
      ],
    });
    expect(placed(renamed, 'primaryPhysician')).toMatchObject({ field: 'hausarzt', isNew: false });
  });

  it('takes no field for two meanings', () => {
    const schema = freshWorkspace({
      person: [workspaceField('insurer', 'TEXT', { label: 'Policy number' })],
    });
    const fields = placeOn(schema, DEFAULT_LANDING.intake).map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it('makes a custom object with all its fields where it is missing', () => {
    const placements = placeOn(freshWorkspace(), DEFAULT_LANDING.billing);
    expect(placements.every(({ isNew }) => isNew)).toBe(true);
    expect(placements.map(({ field }) => field)).toEqual(DEFAULT_LANDING.billing.map(({ field }) => field));
  });

  it('leaves fields that the engine writes by name under their names', () => {
    const schema = freshWorkspace({ person: [workspaceField('remarks', 'TEXT', { label: 'Patient Notes' })] });
    expect(placed(schema, 'patientNotes')).toMatchObject({ field: 'patientNotes', isNew: true });
  });
});
