import type { ValueType } from '../../mapping/source-profile.ts';
import { isWeekday, monthOf } from '../../mapping/transform/month-names.ts';
import { CURRENCY_PATTERN } from './currencies.ts';

/** What one value looks like by itself: a type, or a number with a unit, which only the column can make a number. */
export type ValueKind = Exclude<ValueType, 'empty' | 'enumeration' | 'list'> | 'quantity';

/** Longer than this, or of several lines, is text that was written and not picked. */
export const LONG_TEXT = 100;

/** Words for yes and no; a column is boolean when all its words are of one pair. */
export const BOOLEAN_PAIRS: readonly (readonly [string, string])[] = [
  ['y', 'n'],
  ['yes', 'no'],
  ['true', 'false'],
  ['t', 'f'],
  ['on', 'off'],
  ['si', 'no'],
  ['sí', 'no'],
  ['s', 'n'],
  ['oui', 'non'],
  ['o', 'n'],
  ['vrai', 'faux'],
  ['sim', 'não'],
  ['sim', 'nao'],
  ['verdadero', 'falso'],
  ['verdadeiro', 'falso'],
  ['ja', 'nein'],
  ['j', 'n'],
  ['wahr', 'falsch'],
  ['haan', 'nahi'],
  ['han', 'nahin'],
  ['1', '0'],
];
const BOOLEANS = new Set(BOOLEAN_PAIRS.flat().filter((word) => word.length > 1 || 'yn'.includes(word)));
const LONGEST_BOOLEAN = 10;

const NUMERIC_DAY = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2} \d{1,2} \d{4}`;
const NAMED_DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|º)?[\s.-]{0,2}(?:de |of )?\p{L}{3,12}\.?[\s,-]{0,2}(?:de )?\d{2,4}|\p{L}{3,12}\.?[\s-]\d{1,2}(?:st|nd|rd|th)?,?[\s-]\d{4}|\d{4}-\p{L}{3}-\d{2}`;
const DAY = new RegExp(`^(?:${NUMERIC_DAY}|(?:\\p{L}{2,13},?\\s)?(?:${NAMED_DAY}))$`, 'iu');
const CLOCK_TIME = String.raw`\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?\s?m\.?)?`;
const CLOCK = new RegExp(String.raw`^(?:${CLOCK_TIME}|\d{1,2}\s?[ap]\.?m\.?)$`, 'i');
const INSTANT = new RegExp(
  String.raw`^(?:\p{L}{2,13},?\s)?(?:${NUMERIC_DAY}|${NAMED_DAY})(?:T|,?\s{1,2})${CLOCK_TIME}(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$`,
  'iu',
);
const GROUPED = /^[(+-]?\s?\d{1,3}(?:(?:,\d{2,3})+|(?:\.\d{3})+|(?:['’\s\u00a0]\d{3})+)(?:[.,]\d+)?\)?-?$/;
const PLAIN_DECIMAL = /^[(+-]?\s?\d*[.,]\d+\)?-?$/;
const NEGATIVE_INTEGER = /^(?:[+-]\s?\d+|\(\d+\)|\d+-)$/;
const AMOUNT = String.raw`[(+-]?\s?\d[\d.,'\s\u00a0]{0,20}\)?`;
const MONEY = new RegExp(
  `^-?(?:(?:${CURRENCY_PATTERN})\\s?${AMOUNT}(?:/-)?|${AMOUNT}\\s?(?:${CURRENCY_PATTERN}))$`,
  'i',
);
const QUANTITY = /^[+-]?\d+(?:[.,]\d+)?\s?(?:\p{L}{1,9}\d?|%|°[CF]?)(?:\/\p{L}{1,6})?$/u;
const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;
const URL =
  /^(?:(?:https?|ftp):\/\/\S+|www\.\S+\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|edu|gov|pk|uk|de|at|ch|fr|es|it|br|pt|mx|ar|co|in|ae|info|health|clinic|care|example|io|eu|us)(?:\/\S*)?)$/iu;

/** Kind of a value that has letters and no digit. Most of an export are such: no pattern is tried that cannot match. */
export function kindOfWords(value: string, marks: number): ValueKind {
  if (value.length > LONG_TEXT) return 'long-text';
  if (marks > 0) {
    if (EMAIL.test(value)) return 'email';
    if (URL.test(value)) return 'url';
  }
  return value.length <= LONGEST_BOOLEAN && BOOLEANS.has(value.toLowerCase()) ? 'boolean' : 'text';
}

/** Kind of a value that is digits and nothing else. */
export function kindOfDigits(value: string): ValueKind {
  if (value.length === 8 && isCompactDay(value)) return 'date';
  // a leading zero dials a trunk line; 00 dials abroad
  return /^(?:0[1-9]\d{7,10}|00[1-9]\d{8,12})$/.test(value) ? 'phone' : 'integer';
}

/** Kind of any other value, by trying what it can be, the narrower first. */
export function kindOfMixed(value: string): ValueKind {
  if (value.length > LONG_TEXT) return 'long-text';
  if (EMAIL.test(value)) return 'email';
  if (DAY.test(value) && isNamedMonth(value)) return 'date';
  if (CLOCK.test(value)) return 'time';
  if (INSTANT.test(value) && isNamedMonth(value)) return 'date-time';
  if (UUID.test(value)) return 'uuid';
  if (isPhone(value)) return 'phone';
  if (NEGATIVE_INTEGER.test(value)) return 'integer';
  if (PLAIN_DECIMAL.test(value) || GROUPED.test(value)) return 'decimal';
  if (MONEY.test(value)) return 'money';
  if (QUANTITY.test(value)) return 'quantity';
  if (URL.test(value)) return 'url';
  return 'text';
}

/** Letters in a date are the name of a month or a weekday, and what else a date and time can carry. */
function isNamedMonth(value: string): boolean {
  const words = value.match(/\p{L}{3,}/gu) ?? [];
  return words.every((word) => monthOf(word) !== undefined || isWeekday(word) || /^(?:UTC|GMT)$/.test(word));
}

function isCompactDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const DIALLED = /^[+(]?[\d\s()./-]{7,24}(?:\s?(?:x|ext\.?)\s?\d{1,5})?$/i;
const GROUPED_AS_DIALLED = /^(?:\(\d{2,5}\)|\d{2,5})[\s.-]\d{3,4}[\s.-]?\d{3,4}(?:\s?(?:x|ext\.?)\s?\d{1,5})?$/i;

/** Seven to fifteen digits grouped as people write telephone numbers: a plus, a leading zero or separators. */
function isPhone(value: string): boolean {
  if (!DIALLED.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 20) return false;
  if (value.startsWith('+')) return digits.length <= 15 && !/[.,]\d+$/.test(value.slice(0, 6));
  if (/^\(?0[\d\s)./-]+$/.test(value)) return digits.length >= 8 && digits.length <= 15 && !/^0[.,]\d+$/.test(value);
  return GROUPED_AS_DIALLED.test(value);
}
