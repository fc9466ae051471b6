import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLegalName } from '../legal-names.ts';
import { workspaceField } from '../testing/fresh-workspace.ts';
import { freeName, takenNames } from './free-name.ts';

it('counts join columns, sub-fields and what every object has as taken', () => {
  const taken = takenNames([
    workspaceField('name', 'FULL_NAME'),
    workspaceField('home', 'ADDRESS'),
    workspaceField('clinic', 'RELATION'),
  ]);
  for (const name of ['name', 'nameFirstName', 'homeAddressCity', 'clinicId', 'createdAt', 'noteTargets']) {
    expect(freeName(name, taken)).not.toBe(name);
  }
  expect(freeName('middleName', taken)).toBe('middleName');
});

it('counts on until a name is free', () => {
  expect(freeName('fax', new Set(['fax', 'faxPulse', 'faxPulse2']))).toBe('faxPulse3');
});

it('gives a legal and free name for every text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (wanted, others) => {
      const taken = new Set([...others, 'field', 'fieldPulse', wanted]);
      const name = freeName(wanted, taken);
      expect([isLegalName(name), taken.has(name)]).toEqual([true, false]);
    }),
  );
});
