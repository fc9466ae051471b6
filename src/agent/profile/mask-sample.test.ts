import { expect, test } from 'vitest';
import { maskSample } from './mask-sample.ts';

test.each([
  ['Ayesha', 'Aa+'],
  ['PT-000123', 'A+-9{6}'],
  ['03/11/1984', '99/99/9999'],
  ['+92 300 0012345', '+99 999 9{7}'],
  ['ayesha.khan7@example.com', 'a+.a+9@a+.a+'],
  ['ڈاکٹر ۱۲۳', 'a+ 999'],
  ['É l 🙏🙏', 'A a *'],
  ['two\nlines', 'a+ a+'],
  ['', ''],
])('shows the shape of %j as %j', (value, shape) => {
  expect(maskSample(value)).toBe(shape);
});

test('shows at most forty signs of any value', () => {
  expect(maskSample('a1'.repeat(500)).length).toBe(40);
});
