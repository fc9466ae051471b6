import type { TransformKind } from '../transform-schema.ts';
import type { TwentyFieldType } from '../workspace-schema.ts';

/** Transforms for the parts that mean the same in every type of field. */
const BY_PART: Readonly<Record<string, readonly TransformKind[]>> = {
  key: ['key', 'text'],
  date: ['date', 'date-time'],
  time: ['time'],
  minutesAfterStart: ['integer', 'number'],
  start: ['date-time'],
  taskStatus: ['value-map'],
  fullName: ['person-name', 'text'],
  fullAddress: ['address', 'text'],
  currencyCode: ['currency'],
};

const BY_TYPE: Readonly<Partial<Record<TwentyFieldType, readonly TransformKind[]>>> = {
  NUMBER: ['number', 'integer'],
  BOOLEAN: ['boolean'],
  SELECT: ['value-map'],
  MULTI_SELECT: ['value-map'],
  PHONES: ['phone'],
  EMAILS: ['email'],
  LINKS: ['url'],
  CURRENCY: ['money'],
  DATE: ['date'],
  DATE_TIME: ['date-time'],
};

/** Parts that become text or a link whatever the type of the field. */
const AS_TEXT = new Set(['line', 'title', 'body', 'link', 'who', 'file', 'name']);

/** The transforms whose values a part of a field takes; undefined where it takes any, as text. */
export function fittingKinds(type: TwentyFieldType, part: string): readonly TransformKind[] | undefined {
  if (AS_TEXT.has(part)) return undefined;
  return BY_PART[part] ?? BY_TYPE[type];
}
