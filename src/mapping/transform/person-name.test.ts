import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitName } from './person-name.ts';

const read = (text: string, order: 'given-first' | 'family-first' | 'comma' = 'given-first'): string => {
  const { given, family } = splitName(text, order);
  return `${given}|${family}`;
};

describe('a person’s name', () => {
  it.each([
    ['Ayesha Khan', 'Ayesha|Khan'],
    ['Ayesha', 'Ayesha|'],
    ['Muhammad Ali Khan', 'Muhammad Ali|Khan'],
    ['Khan, Ayesha', 'Ayesha|Khan'],
    ['Khan,Ayesha Bibi', 'Ayesha Bibi|Khan'],
    ['KHAN , AYESHA', 'AYESHA|KHAN'],
    ['Jan van der Berg', 'Jan|van der Berg'],
    ['Maria de la Cruz', 'Maria|de la Cruz'],
    ['de la Cruz, Maria', 'Maria|de la Cruz'],
    ['Anna Freiin von und zu Stein', 'Anna Freiin von und|zu Stein'],
    ['Omar bin Said', 'Omar|bin Said'],
    ['Noor al Hussein', 'Noor|al Hussein'],
    ['Dr. Ayesha Khan', 'Dr. Ayesha|Khan'],
    ['Prof. Dr. Anna Schmidt', 'Prof. Dr. Anna|Schmidt'],
    ['Mr. Khan', 'Mr.|Khan'],
    ['Khan, Dr. Ayesha', 'Dr. Ayesha|Khan'],
    ['M. Ali Khan', 'M. Ali|Khan'],
    ['John Smith Jr.', 'John|Smith Jr.'],
    ['John Smith, Jr.', 'John|Smith Jr.'],
    ['Smith, John, Jr.', 'John|Smith Jr.'],
    ['Ayesha Khan, MBBS, FCPS', 'Ayesha|Khan MBBS FCPS'],
    ['Henry Ford III', 'Henry|Ford III'],
    ["Sean O'Brien-Walsh", "Sean|O'Brien-Walsh"],
    ['عائشہ خان', 'عائشہ|خان'],
    ['Ayesha  \u00a0 Khan', 'Ayesha|Khan'],
    ['Mr', 'Mr|'],
  ])('splits %s into %s', (text, parts) => expect(read(text)).toBe(parts));

  it('reads family first where the map says so', () => {
    expect(read('KHAN Ayesha Bibi', 'family-first')).toBe('Ayesha Bibi|KHAN');
    expect(read('van der Berg Jan', 'family-first')).toBe('Jan|van der Berg');
    expect(read('Khan, Ayesha', 'family-first')).toBe('Ayesha|Khan');
    expect(read('Ayesha Khan', 'comma')).toBe('Ayesha|Khan');
  });

  it('keeps every word, whatever the order', () => {
    const word = fc.constantFrom('Dr.', 'Ayesha', 'bin', 'de', 'Khan', 'Jr.', 'Mr', 'III', 'Łukasz');
    const names = fc.array(word, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        names,
        fc.constantFrom('given-first', 'family-first', 'comma'),
        fc.boolean(),
        (words, order, comma) => {
          const text = comma ? words.join(' ').replace(' ', ', ') : words.join(' ');
          const { given, family } = splitName(text, order);
          expect(`${given} ${family}`.trim().split(' ').sort()).toEqual([...words].sort());
        },
      ),
    );
  });
});
