import { expect, test } from 'vitest';
import { findDocument } from './find-document.ts';

const NAMES = ['docs/a/scan.pdf', 'docs/b/scan.pdf', 'docs/b/Referral.PDF'];

test('finds a file by its path, by the end of its path, and by a path of another machine', () => {
  expect(findDocument(NAMES, 'docs/a/scan.pdf')).toBe('docs/a/scan.pdf');
  expect(findDocument(NAMES, 'b\\scan.pdf')).toBe('docs/b/scan.pdf');
  expect(findDocument(NAMES, 'C:\\Pulse\\docs\\a\\scan.pdf')).toBe('docs/a/scan.pdf');
  expect(findDocument(NAMES, 'referral.pdf')).toBe('docs/b/Referral.PDF');
});

test('never guesses between two files of the same name', () => {
  expect(findDocument(NAMES, 'scan.pdf')).toBeUndefined();
  expect(findDocument(NAMES, 'an.pdf')).toBeUndefined();
  expect(findDocument(NAMES, ' ')).toBeUndefined();
});
