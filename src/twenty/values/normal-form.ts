import type { Json } from '../../mapping/hash.ts';
import type { TwentyFieldType } from '../../mapping/workspace-schema.ts';
import { isRecord } from '../record.ts';

/** Sub-fields in which Twenty shows "nothing" as an empty text rather than null. */
const LIST_PARTS = new Set(['additionalEmails', 'additionalPhones', 'secondaryLinks']);

/**
 * The form in which sent and stored values are compared: what Twenty 2.31 shows differently and means the same is made
 * the same. "" and null are nothing; [] is nothing; e-mails are lower-cased; instants are UTC with milliseconds; of a
 * rich text only the markdown counts, since its blocks are derived.
 */
export function normalForm(type: TwentyFieldType, value: Json | undefined): Json {
  if (value === undefined || value === null || value === '') return null;
  switch (type) {
    case 'DATE_TIME':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : value;
    case 'EMAILS':
      return parts(value, (name, part) => (typeof part === 'string' ? part.toLowerCase() : lowerCased(name, part)));
    case 'RICH_TEXT':
      return markdownOf(value);
    case 'CURRENCY':
      return parts(value, (name, part) => (name === 'amountMicros' && part !== null ? Number(part) : part));
    case 'ACTOR':
      return pick(value, ['source', 'name']);
    case 'FILES':
      return Array.isArray(value) ? value.map((file: Json) => pick(file, ['label'])) : value;
    case 'ARRAY':
    case 'MULTI_SELECT':
      return Array.isArray(value) && value.length === 0 ? null : value;
    case 'PHONES':
      return parts(value, (_, part) =>
        Array.isArray(part) ? part.map((phone: Json) => pick(phone, ['number', 'countryCode', 'callingCode'])) : part,
      );
    case 'ADDRESS':
    case 'FULL_NAME':
    case 'LINKS':
      return parts(value, (_, part) => part);
    default:
      return value;
  }
}

/** The non-empty members of a composite, each in its form; null when none is left. */
function parts(value: Json, form: (name: string, part: Json) => Json): Json {
  if (!isRecord(value)) return value;
  const kept: Record<string, Json> = {};
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined || part === null || part === '') continue;
    if (LIST_PARTS.has(name) && Array.isArray(part) && part.length === 0) continue;
    kept[name] = form(name, part);
  }
  return Object.keys(kept).length === 0 ? null : kept;
}

function lowerCased(name: string, part: Json): Json {
  if (!LIST_PARTS.has(name) || !Array.isArray(part)) return part;
  return part.map((item: Json) => (typeof item === 'string' ? item.toLowerCase() : item));
}

/** Twenty trims a text's end when it makes blocks of it. */
function markdownOf(value: Json): Json {
  const markdown = isRecord(value) ? value.markdown : value;
  if (typeof markdown !== 'string') return null;
  const text = markdown.trimEnd();
  return text === '' ? null : text;
}

function pick(value: Json, names: readonly string[]): Json {
  if (!isRecord(value)) return value;
  const kept: Record<string, Json> = {};
  for (const name of names) {
    const part = value[name];
    if (part !== undefined && part !== null && part !== '') kept[name] = part;
  }
  return kept;
}
