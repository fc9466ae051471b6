import { z } from 'zod';
import type { Json } from '../../mapping/hash.ts';
import { type CompositeType, isComposite, SUB_FIELDS } from '../../mapping/sub-fields.ts';
import type { TwentyFieldType } from '../../mapping/workspace-schema.ts';
import { isRecord, type TwentyRecord } from '../record.ts';
import { isLink } from './links.ts';
import { storedPhone } from './phones.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i);
const email = z.email({ pattern: z.regexes.unicodeEmail }).max(255);
const SOURCES = 'EMAIL CALENDAR WORKFLOW AGENT API IMPORT MANUAL SYSTEM WEBHOOK APPLICATION'.split(' ');

/** What is wrong with a value: which part of it, and what belongs there. Holds nothing of the value. */
export interface Fault {
  readonly part?: string;
  readonly takes: string;
  readonly isOption?: true;
}

/**
 * What Twenty 2.31 would refuse in a value, or change without a word (days read month first, fractions of micros, an
 * extension of a telephone number). `value` is not null.
 */
export function faultOf(input: {
  readonly type: TwentyFieldType;
  readonly options: ReadonlySet<string> | undefined;
  readonly value: Json;
}): Fault | undefined {
  const { type, options, value } = input;
  if (isComposite(type)) return isRecord(value) ? compositeFault(type, value) : { takes: 'an object of its parts' };
  const known = (item: Json): boolean => typeof item === 'string' && (options?.has(item) ?? true);
  switch (type) {
    case 'TEXT':
      return typeof value === 'string' ? undefined : { takes: 'a text' };
    case 'NUMBER':
    case 'POSITION':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : { takes: 'a number' };
    case 'BOOLEAN':
      return typeof value === 'boolean' ? undefined : { takes: 'true or false' };
    case 'UUID':
      return uuid.safeParse(value).success ? undefined : { takes: 'a UUID of version 1 to 5' };
    case 'DATE':
      return typeof value === 'string' && isDay(value) ? undefined : { takes: 'a day as yyyy-mm-dd' };
    case 'DATE_TIME':
      return typeof value === 'string' && isInstant(value)
        ? undefined
        : { takes: 'an instant as yyyy-mm-ddThh:mm:ss and its zone' };
    case 'SELECT':
    case 'RATING':
      return known(value) ? undefined : { takes: 'one of its options', isOption: true };
    case 'MULTI_SELECT':
      return Array.isArray(value) && value.every(known)
        ? undefined
        : { takes: 'a list of its options', isOption: true };
    case 'ARRAY':
      return Array.isArray(value) && value.every((item: Json) => typeof item === 'string')
        ? undefined
        : { takes: 'a list of texts' };
    case 'RAW_JSON':
      return typeof value === 'object' ? undefined : { takes: 'an object or a list' };
    case 'FILES':
      return Array.isArray(value) && value.every(isFile) ? undefined : { takes: 'a list of uploaded files' };
    default:
      return undefined;
  }
}

function compositeFault(type: CompositeType, value: TwentyRecord): Fault | undefined {
  for (const [part, found] of Object.entries(value)) {
    const kind = Object.hasOwn(SUB_FIELDS[type], part) ? SUB_FIELDS[type][part] : undefined;
    if (kind === undefined) return { takes: `only the parts ${Object.keys(SUB_FIELDS[type]).join(', ')}` };
    if (found === null || kind === 'any') continue;
    if (kind === 'text' && typeof found !== 'string') return { part, takes: 'a text' };
    if (kind === 'number' && typeof found !== 'number') return { part, takes: 'a number' };
    if (kind === 'list' && !Array.isArray(found)) return { part, takes: 'a list' };
  }
  switch (type) {
    case 'EMAILS':
      return emailsFault(value);
    case 'PHONES':
      return phonesFault(value);
    case 'LINKS':
      return linksFault(value);
    case 'CURRENCY':
      return isMicros(value.amountMicros) ? undefined : { part: 'amountMicros', takes: 'whole millionths' };
    case 'ACTOR':
      return actorFault(value);
    default:
      return undefined;
  }
}

function emailsFault({ primaryEmail = null, additionalEmails }: TwentyRecord): Fault | undefined {
  const isEmail = (item: Json): boolean => item === null || item === '' || email.safeParse(item).success;
  if (!isEmail(primaryEmail)) return { part: 'primaryEmail', takes: 'an e-mail address' };
  return itemsOf(additionalEmails).every(isEmail) ? undefined : { part: 'additionalEmails', takes: 'e-mail addresses' };
}

function phonesFault(value: TwentyRecord): Fault | undefined {
  const primary = storedPhone({
    number: value.primaryPhoneNumber,
    countryCode: value.primaryPhoneCountryCode,
    callingCode: value.primaryPhoneCallingCode,
  });
  const takes = 'a telephone number of its country';
  if (primary === undefined) return { part: 'primaryPhoneNumber', takes };
  const isPhone = (item: Json): boolean =>
    isRecord(item) &&
    storedPhone({ number: item.number, countryCode: item.countryCode, callingCode: item.callingCode }) !== undefined;
  return itemsOf(value.additionalPhones).every(isPhone) ? undefined : { part: 'additionalPhones', takes };
}

function linksFault({ primaryLinkUrl, primaryLinkLabel, secondaryLinks }: TwentyRecord): Fault | undefined {
  const isWeb = (url: Json | undefined): boolean => typeof url === 'string' && isLink(url);
  const hasUrl = primaryLinkUrl !== undefined && primaryLinkUrl !== null && primaryLinkUrl !== '';
  if (hasUrl && !isWeb(primaryLinkUrl)) return { part: 'primaryLinkUrl', takes: 'a web address' };
  if (!hasUrl && typeof primaryLinkLabel === 'string' && primaryLinkLabel !== '') {
    return { part: 'primaryLinkLabel', takes: 'a web address beside it' };
  }
  const fine = itemsOf(secondaryLinks).every((link) => isRecord(link) && isWeb(link.url));
  return fine ? undefined : { part: 'secondaryLinks', takes: 'web addresses' };
}

function actorFault({ source, workspaceMemberId, name }: TwentyRecord): Fault | undefined {
  if (typeof source === 'string' && !SOURCES.includes(source)) {
    return { part: 'source', takes: 'one of its options', isOption: true };
  }
  const hasMember = workspaceMemberId !== undefined && workspaceMemberId !== null;
  if (hasMember && !uuid.safeParse(workspaceMemberId).success) return { part: 'workspaceMemberId', takes: 'a UUID' };
  // Without a name Twenty puts the API key in the place of the member.
  return hasMember && !name ? { part: 'name', takes: 'a name beside the member' } : undefined;
}

function isMicros(value: Json | undefined): boolean {
  return value === undefined || value === null || Number.isSafeInteger(value);
}

function isFile(value: Json): boolean {
  return isRecord(value) && typeof value.fileId === 'string' && typeof value.label === 'string';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  return match?.[1] !== undefined && isDay(match[1]);
}

function itemsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
