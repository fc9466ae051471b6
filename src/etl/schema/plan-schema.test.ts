import { describe, expect, test } from 'vitest';
import type { FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { TwentyFieldType, WorkspaceField, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { numbered, planSchema, type SchemaStep, type SchemaUsage } from './plan-schema.ts';

const NOTHING_USED: SchemaUsage = { fields: [], options: [] };

function placement(
  object: string,
  field: string,
  type: TwentyFieldType,
  more: Partial<FieldPlacement> = {},
): FieldPlacement {
  return { object, field, label: field, type, isNew: true, parts: [], ...more };
}

function mapOf(...placements: readonly FieldPlacement[]): ObjectMap {
  return { format: 'pulse-to-twenty/object-map@1', object: 'patient', files: [], placements: [...placements] };
}

function field(name: string, type: TwentyFieldType, more: Partial<WorkspaceField> = {}): WorkspaceField {
  return {
    id: name,
    name,
    label: name,
    type,
    isCustom: false,
    isNullable: true,
    isUnique: false,
    isWritable: true,
    ...more,
  };
}

function schemaOf(...fields: readonly WorkspaceField[]): WorkspaceSchema {
  const person = { id: 'p', nameSingular: 'person', namePlural: 'people', labelSingular: 'Person', isCustom: false };
  return { workspaceId: 'w', objects: [{ ...person, fields: [...fields] }] };
}

const steps = (placements: readonly FieldPlacement[], schema: WorkspaceSchema, usage = NOTHING_USED): SchemaStep[] =>
  planSchema({ maps: [mapOf(...placements)], usage, schema });

const namesOf = (planned: readonly SchemaStep[]): string[] =>
  planned.map((step) => (step.kind === 'object' ? `+${step.object}` : `${step.object}.${step.name}`));

describe('the schema plan', () => {
  test('leaves alone what is there', () => {
    expect(steps([placement('person', 'jobTitle', 'TEXT')], schemaOf(field('jobTitle', 'TEXT')))).toEqual([]);
  });

  test('makes objects first, then fields, then links, then options of fields that exist', () => {
    const planned = steps(
      [
        placement('person', 'status', 'SELECT', { options: [{ value: 'NEW_ONE', label: 'New one' }] }),
        placement('billingLedger', 'patient', 'RELATION', { relatesTo: 'person' }),
        placement('billingLedger', 'name', 'TEXT'),
        placement('billingLedger', 'amount', 'CURRENCY'),
        placement('person', 'sourceSystemId', 'TEXT', { isUnique: true }),
      ],
      schemaOf(field('status', 'SELECT', { options: [{ id: 'o1', value: 'OLD', label: 'Old' }] })),
    );
    expect(namesOf(planned)).toEqual([
      '+billingLedger',
      'billingLedger.amount',
      'person.sourceSystemId',
      'billingLedger.patient',
      'person.status',
    ]);
    expect(planned[2]).toMatchObject({ isUnique: true, type: 'TEXT' });
    expect(planned[3]).toMatchObject({ relatesTo: 'person' });
  });

  test('adds only the options that a field lacks', () => {
    const options = [
      { value: 'OLD', label: 'Old' },
      { value: 'NEW', label: 'New' },
    ];
    const planned = steps(
      [placement('person', 'status', 'SELECT', { options })],
      schemaOf(field('status', 'SELECT', { options: [{ id: 'o1', value: 'OLD', label: 'Old' }] })),
    );
    expect(planned).toEqual([
      { kind: 'options', object: 'person', name: 'status', add: [{ value: 'NEW', label: 'New' }] },
    ]);
  });

  test('gives a new picklist the options of its map and of the records, once each, numbered and coloured', () => {
    const usage: SchemaUsage = {
      fields: [],
      options: [
        { object: 'person', field: 'gender', value: 'MALE', label: 'Male' },
        { object: 'person', field: 'gender', value: 'OTHER', label: 'Other' },
        { object: 'task', field: 'gender', value: 'NOT_THIS', label: 'x' },
      ],
    };
    const options = [
      { value: 'FEMALE', label: 'Female' },
      { value: 'MALE', label: 'Male' },
    ];
    const [step] = steps([placement('person', 'gender', 'SELECT', { options })], schemaOf(), usage);
    const made = step?.kind === 'field' ? (step.options ?? []) : [];
    expect(made.map(({ value }) => value)).toEqual(['FEMALE', 'MALE', 'OTHER']);
    expect(made.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(made.every(({ color }) => color !== undefined)).toBe(true);
  });

  test('makes no picklist without options, which Twenty refuses', () => {
    expect(steps([placement('person', 'gender', 'SELECT')], schemaOf())).toEqual([]);
  });

  test('makes the fields of the engine only where records use them', () => {
    const usage: SchemaUsage = { fields: [{ object: 'person', field: 'sharedEmail' }], options: [] };
    expect(namesOf(steps([], schemaOf(), usage))).toEqual(['person.sharedEmail']);
    expect(steps([], schemaOf())).toEqual([]);
  });

  test('makes a field once that several maps place, with the options of all', () => {
    const one = placement('person', 'kind', 'SELECT', { options: [{ value: 'A', label: 'A' }] });
    const other = placement('person', 'kind', 'SELECT', { options: [{ value: 'B', label: 'B' }] });
    const planned = planSchema({ maps: [mapOf(one), mapOf(other)], usage: NOTHING_USED, schema: schemaOf() });
    expect(planned).toHaveLength(1);
    expect(planned[0]?.kind === 'field' && planned[0].options?.map(({ value }) => value)).toEqual(['A', 'B']);
  });

  test('never makes what the server makes itself', () => {
    expect(
      steps([placement('person', 'createdAt', 'DATE_TIME'), placement('person', 'createdBy', 'ACTOR')], schemaOf()),
    ).toEqual([]);
  });
});

test('options are put behind those that exist, with legal labels', () => {
  const [first] = numbered([{ value: 'A_B', label: 'A, B' }], 4);
  expect(first).toMatchObject({ value: 'A_B', position: 4 });
  expect(first?.label).not.toContain(',');
});
