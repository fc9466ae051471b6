import { expect, test } from 'vitest';
import { isClosingLine } from './closing-lines.ts';

test.each([
  [['Total', '', '1,234.00', '']],
  [['', 'Grand Total:', 'PKR 1,234.00', '12']],
  [['Summe', '', '12,50', '']],
  [['TOTAL GENERAL', '', '99', '']],
  [['300 records', '', '', '']],
  [['Page 3 of 3', '', '', '']],
])('%j closes a report', (cells) => {
  expect(isClosingLine(cells, false)).toBe(true);
});

test.each([
  [['Total Care Clinic', 'Lahore', '', '']],
  [['Sumaira', '', '', '']],
  [['PT-000300', '', '', '']],
  [['Ahmed Khan', '', '', '']],
  [['Summer Camp', '', '12', '']],
  [['12', '', '', '']],
  [['', '', '', '']],
])('%j is a record', (cells) => {
  expect(isClosingLine(cells, false)).toBe(false);
});
