import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('leaves ordinary text of any language as it is', () => {
  for (const text of ['Zoë Müller-Ångström', '山田 太郎', 'שלום', '👩‍⚕️ clinic']) expect(plainText(text)).toBe(text);
});

it('takes escape sequences, forged lines and turned writing apart', () => {
  expect(plainText('\u001b[2Jgone\u009b31m')).toBe('\ufffd[2Jgone\ufffd31m');
  expect(plainText('one\r\n100 loaded\tall')).toBe('one 100 loaded all');
  expect(plainText('a\u202eb')).toBe('a\ufffdb');
});

it('never lets a control character through', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\p{Cc}/u.test(plainText(text))));
});
