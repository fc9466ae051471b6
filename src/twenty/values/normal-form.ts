import type { Json } from '../../mapping/hash.ts';
import { isComposite } from '../../mapping/sub-fields.ts';
import type { TwentyFieldType } from '../../mapping/workspace-schema.ts';
import { isRecord, type TwentyRecord } from '../record.ts';
import { type Link, storedLinks } from './links.ts';
import { storedPhone } from './phones.ts';

/**
 * The form in which sent and stored values are compared: what Twenty 2.31 shows in another way and means the same comes
 * out the same. Nothing is null, whether it was "", null, [] or absent; e-mails and UUIDs are in lower case, instants in
 * UTC to the millisecond, telephone numbers national, web addresses normalised. Of rich text only the markdown counts,
 * which Twenty keeps to the letter and makes its blocks from; of a file only its label.
 */
export function normalForm(type: TwentyFieldType, value: Json | undefined): Json {
  if (value === undefined || value === null || value === '') return null;
  if (isComposite(type)) return isRecord(value) ? filled(compositeForm(type, value)) : value;
  switch (type) {
    case 'DATE_TIME':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : value;
    case 'UUID':
      return typeof value === 'string' ? value.toLowerCase() : value;
    case 'FILES':
      return listForm(value, (file) => (isRecord(file) ? { label: file.label ?? null } : file));
    case 'ARRAY':
    case 'MULTI_SELECT':
      return listForm(value, (item) => item);
    case 'RAW_JSON':
      return typeof value === 'object' && Object.keys(value).length === 0 ? null : value;
    default:
      return value;
  }
}

function compositeForm(type: TwentyFieldType, value: TwentyRecord): TwentyRecord {
  switch (type) {
    case 'EMAILS':
      return {
        primaryEmail: lower(value.primaryEmail),
        additionalEmails: listForm(value.additionalEmails, lower),
      };
    case 'PHONES':
      return phonesForm(value);
    case 'LINKS':
      return linksForm(value);
    case 'CURRENCY':
      return { ...value, amountMicros: micros(value.amountMicros) };
    case 'RICH_TEXT':
      return { markdown: value.markdown ?? null };
    default:
      return value;
  }
}

function phonesForm(value: TwentyRecord): TwentyRecord {
  const { number, countryCode, callingCode } = phoneForm({
    number: value.primaryPhoneNumber ?? null,
    countryCode: value.primaryPhoneCountryCode ?? null,
    callingCode: value.primaryPhoneCallingCode ?? null,
  });
  return {
    primaryPhoneNumber: number ?? null,
    primaryPhoneCountryCode: countryCode ?? null,
    primaryPhoneCallingCode: callingCode ?? null,
    additionalPhones: listForm(value.additionalPhones, (phone) => (isRecord(phone) ? filled(phoneForm(phone)) : phone)),
  };
}

/** A number in its stored form; one that Twenty would refuse stays as it is. */
function phoneForm(phone: TwentyRecord): TwentyRecord {
  const { number = null, countryCode = null, callingCode = null } = phone;
  const stored = storedPhone({ number, countryCode, callingCode });
  if (stored === undefined) return { number, countryCode, callingCode };
  return {
    number: stored.number ?? null,
    countryCode: stored.countryCode ?? null,
    callingCode: stored.callingCode ?? null,
  };
}

function linksForm(value: TwentyRecord): TwentyRecord {
  const secondary = Array.isArray(value.secondaryLinks) ? value.secondaryLinks : [];
  const sent = [
    linkOf({ url: value.primaryLinkUrl ?? null, label: value.primaryLinkLabel ?? null }),
    ...secondary.map((link: Json) => linkOf(link)),
  ];
  const [first, ...rest] = storedLinks(sent);
  return {
    primaryLinkUrl: first?.url ?? null,
    primaryLinkLabel: first?.label ?? null,
    secondaryLinks: rest.length === 0 ? null : rest.map((link) => filled({ ...link })),
  };
}

function linkOf(value: Json): Link {
  if (!isRecord(value)) return { url: '', label: '' };
  return { url: String(value.url ?? ''), label: String(value.label ?? '') };
}

function listForm(value: Json | undefined, form: (item: Json) => Json): Json {
  if (!Array.isArray(value)) return value ?? null;
  return value.length === 0 ? null : value.map((item: Json) => form(item));
}

/** The parts that hold something; null when none does. */
function filled(parts: TwentyRecord): TwentyRecord | null {
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined && part !== null && part !== '');
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

function lower(value: Json | undefined): Json {
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null);
}

function micros(value: Json | undefined): Json {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : (value ?? null);
}
