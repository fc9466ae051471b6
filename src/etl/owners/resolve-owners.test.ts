import { describe, expect, test } from 'vitest';
import { type Physician, resolveOwners } from './resolve-owners.ts';

const physician = (key: string, name: string, email = ''): Physician => ({
  key,
  name,
  email,
  specialty: '',
  credentials: '',
});
const member = (id: string, email: string, firstName: string, lastName: string) => ({ id, email, firstName, lastName });

const AYESHA = physician('D1', 'Ayesha Khan', 'ayesha@clinic.example');
const BILAL = physician('D2', 'Bilal Ahmed', 'bilal@clinic.example');
const members = [
  member('m1', 'Ayesha@Clinic.example', 'A.', 'Khan'),
  member('m9', 'boss@clinic.example', 'The', 'Boss'),
];

describe('a physician', () => {
  test('is found by e-mail whatever its case', () => {
    const { matched, missing } = resolveOwners({ physicians: [AYESHA, BILAL], members });
    expect(matched).toEqual([{ physician: AYESHA, memberId: 'm1' }]);
    expect(missing).toEqual([{ physician: BILAL }]);
  });

  test('is never taken for a member of the same name, who is only suggested', () => {
    const namesake = member('m2', 'b.ahmed@elsewhere.example', 'Bilal', 'Ahmed');
    const owners = resolveOwners({ physicians: [BILAL], members: [namesake] });
    expect(owners.matched).toEqual([]);
    expect(owners.missing).toEqual([{ physician: BILAL, suggestion: namesake }]);
    expect(owners.memberOf('D2')).toBeUndefined();
  });

  test('without an e-mail is missing, not matched to a member without one', () => {
    const owners = resolveOwners({ physicians: [physician('D3', 'No Mail')], members: [member('m3', '', 'X', 'Y')] });
    expect(owners.missing.map((row) => row.physician.key)).toEqual(['D3']);
  });

  test('whose address two accounts share belongs to neither', () => {
    const twice = [...members, member('m4', 'AYESHA@clinic.example', 'Ayesha', 'Khan')];
    const owners = resolveOwners({ physicians: [AYESHA], members: twice });
    expect(owners.ambiguous.map((row) => row.members.map(({ id }) => id))).toEqual([['m1', 'm4']]);
    expect(owners.memberOf('D1')).toBeUndefined();
  });
});

describe('a row refers to a physician', () => {
  const owners = resolveOwners({ physicians: [AYESHA, BILAL], members });

  test.for(['D1', ' d1 ', 'AYESHA@clinic.example', 'ayesha  khan', 'Dr. Ayesha Khan', 'Dr Ayesha Khan'])(
    'as "%s"',
    (reference) => {
      expect(owners.memberOf(reference)).toBe('m1');
    },
  );

  test('who has no account: known, but nobody to assign to', () => {
    expect(owners.find('Bilal Ahmed')).toBe(BILAL);
    expect(owners.memberOf('Bilal Ahmed')).toBeUndefined();
  });

  test('whom the export does not hold, or by nothing at all', () => {
    expect(owners.find('D7')).toBeUndefined();
    expect(owners.memberOf('')).toBeUndefined();
  });

  test('by a name that two share: that means neither, their keys still do', () => {
    const twin = physician('D5', 'Ayesha Khan', 'twin@clinic.example');
    const both = resolveOwners({ physicians: [AYESHA, twin], members });
    expect(both.find('Ayesha Khan')).toBeUndefined();
    expect(both.memberOf('D1')).toBe('m1');
  });

  test('by a name that three share: that still means none of them', () => {
    const three = ['D1', 'D5', 'D6'].map((key) => physician(key, 'Ayesha Khan', `${key}@clinic.example`));
    expect(resolveOwners({ physicians: three, members }).find('Ayesha Khan')).toBeUndefined();
  });

  test('by a key that is also the name of another: the key speaks first', () => {
    const odd = physician('Bilal Ahmed', 'Sana Iqbal', 'sana@clinic.example');
    expect(resolveOwners({ physicians: [BILAL, odd], members }).find('Bilal Ahmed')).toBe(odd);
  });
});

test('a physician without key is nobody whom a row without a reference could mean', () => {
  const keyless = physician('', 'Ayesha Khan', 'ayesha@clinic.example');
  const owners = resolveOwners({ physicians: [keyless], members });
  expect(owners.find('')).toBeUndefined();
  expect(owners.memberOf('')).toBeUndefined();
  expect(owners.memberOf('somebody unknown')).toBeUndefined();
  expect(owners.memberOf('Ayesha Khan')).toBe('m1');
});
