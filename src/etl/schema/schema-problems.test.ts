import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { DEFAULT_LANDING } from '../../mapping/landing/default-landing.ts';
import type { FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { connectReader } from '../../twenty/connect.ts';
import { schemaProblems } from './schema-problems.ts';

let sandbox: Sandbox;
let schema: WorkspaceSchema;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: 'unlimited' });
  schema = await connectReader({ url: sandbox.url, apiKey: sandbox.apiKey }).schema();
});
afterAll(() => sandbox.close());

function problems(placement: Partial<FieldPlacement>): string[] {
  const plain = { object: 'person', field: 'gender', label: 'Gender', type: 'TEXT', isNew: true, parts: [] } as const;
  const whole: FieldPlacement = { ...plain, parts: [], ...placement };
  const map: ObjectMap = {
    format: 'pulse-to-twenty/object-map@1',
    object: 'patient',
    files: [],
    placements: [whole, whole],
  };
  return schemaProblems({ maps: [map], schema, willExist: ['billingLedger'] }).map(({ code }) => code);
}

describe('what stands in the way of a schema plan', () => {
  test('is nothing for the default landing in a new workspace', () => {
    const placements = Object.values(DEFAULT_LANDING)
      .flat()
      .map(({ custom: _, ...field }) => ({ ...field, isNew: false }));
    const map: ObjectMap = { format: 'pulse-to-twenty/object-map@1', object: 'patient', files: [], placements };
    expect(schemaProblems({ maps: [map], schema, willExist: ['billingLedger'] })).toEqual([]);
  });

  test.for([
    ['type-differs', { field: 'jobTitle', type: 'SELECT' }],
    ['target-differs', { field: 'company', type: 'RELATION', relatesTo: 'workspaceMember' }],
    ['not-writable', { field: 'searchVector', type: 'TS_VECTOR' }],
    ['name-reserved', { field: 'address' }],
    ['name-illegal', { field: 'Blood group' }],
    ['name-illegal', { field: 'a'.repeat(64) }],
    ['label-illegal', { label: 'x'.repeat(64) }],
    ['name-taken', { field: 'companyId' }],
    ['no-such-object', { object: 'invoice' }],
    ['no-such-object', { field: 'doctor', type: 'RELATION', relatesTo: 'physician' }],
  ] as const)('%s, told once: %j', ([code, placement]) => {
    expect(problems(placement)).toEqual([code]);
  });
});
