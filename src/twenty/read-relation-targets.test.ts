import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { connectReader } from './connect.ts';
import { morphTarget } from './read-relation-targets.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: 'unlimited' });
});
afterAll(() => sandbox.close());

describe('the object at the other end of a relation', () => {
  test('is told for plain and for morph relations alike', async () => {
    const { objects } = await connectReader({ url: sandbox.url, apiKey: sandbox.apiKey }).schema();
    const targetOf = (object: string, field: string): string | undefined =>
      objects.find(({ nameSingular }) => nameSingular === object)?.fields.find(({ name }) => name === field)?.relation
        ?.target;
    expect(targetOf('person', 'company')).toBe('company');
    expect(targetOf('opportunity', 'pointOfContact')).toBe('person');
    expect(targetOf('noteTarget', 'note')).toBe('note');
    expect(targetOf('noteTarget', 'targetPerson')).toBe('person');
    expect(targetOf('person', 'noteTargets')).toBe('noteTarget');
  });

  test('of a morph field is the longest object name its own name ends in', () => {
    const objects = [{ nameSingular: 'note' }, { nameSingular: 'clinicNote' }, { nameSingular: 'person' }];
    expect(morphTarget('targetClinicNote', objects)).toBe('clinicNote');
    expect(morphTarget('targetNote', objects)).toBe('note');
    expect(morphTarget('targetCompany', objects)).toBeUndefined();
  });
});
