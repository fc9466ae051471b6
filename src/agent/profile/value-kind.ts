import type { ValueType } from '../../mapping/source-profile.ts';

const BOOLEANS = new Set([
  'y',
  'n',
  'yes',
  'no',
  'true',
  'false',
  't',
  'f',
  'si',
  'sí',
  'oui',
  'non',
  'sim',
  'não',
  'nao',
  'ja',
  'nein',
  'haan',
  'nahi',
]);
const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|fév|fev|avr|mai|juin|juil|août|set|out|dez|mär|okt';
const DAY = new RegExp(
  `^(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|\\d{1,2}[\\s-](?:de )?(?:${MONTH})[\\p{L}.]*[\\s,-]+(?:de )?\\d{2,4}|(?:${MONTH})[\\p{L}.]*\\s\\d{1,2},?\\s\\d{4})$`,
  'iu',
);
const CLOCK = /^\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\.?)?$|^\d{1,2}\s*[ap]\.?m\.?$/i;
const INSTANT =
  /^(.{6,20}?)(?:T|,?\s+)(\d{1,2}[:h.]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\.?)?)(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?$/i;
const NUMBER = /^[(+-]?\s?\d{1,3}(?:[.,'\s\u00a0]?\d{3})*(?:[.,]\d+)?\)?-?$|^[+-]?\d+(?:[.,]\d+)?$/;
const CURRENCY =
  'PKR|USD|EUR|GBP|INR|AED|SAR|QAR|OMR|KWD|BHD|BRL|MXN|ARS|COP|CLP|PEN|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|TRY|NGN|KES|GHS|ZAR|EGP|BDT|LKR|NPR|PHP|IDR|MYR|SGD|THB|CNY|JPY|R\\$|US\\$|[$€£¥₹₨₺₦]|Rs\\.?|RS\\.?|rs\\.?';
const MONEY = new RegExp(
  `^(?:${CURRENCY})\\s?[(+-]?[\\d.,'\\s]+\\)?(?:/-)?$|^[(+-]?[\\d.,'\\s]+\\)?\\s?(?:${CURRENCY}|/-|[Ee]uros?|[Rr]upees)$`,
);

/** What one filled value looks like, by its own shape alone. */
export function valueKind(value: string): ValueType {
  const length = value.length;
  if (length > 100 || value.includes('\n')) return 'long-text';
  const first = value.charCodeAt(0);
  const startsDigit = first >= 48 && first <= 57;
  if (value.includes('@') && /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(value)) return 'email';
  if (
    startsDigit ||
    '+-(.$€£₨₹'.includes(value.charAt(0)) ||
    /\d$/.test(value) ||
    /^(rs|us\$|r\$|[A-Z]{3})/i.test(value)
  ) {
    if (DAY.test(value)) return 'date';
    if (CLOCK.test(value)) return 'time';
    const instant = INSTANT.exec(value);
    if (instant && DAY.test((instant[1] ?? '').trim())) return 'date-time';
    if (isPhone(value)) return 'phone';
    if (/^[+-]?\d+$/.test(value)) return 'integer';
    if (NUMBER.test(value)) return 'decimal';
    if (/\d/.test(value) && MONEY.test(value)) return 'money';
  }
  if (length === 36 && /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return 'uuid';
  if (
    /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|pk|uk|de|fr|es|br|pt|info|health|clinic|example|io|co)(?:\/\S*)?$/i.test(
      value,
    )
  )
    return 'url';
  if (length <= 5 && BOOLEANS.has(value.toLowerCase())) return 'boolean';
  return 'text';
}

/** Seven to fifteen digits grouped as people write telephone numbers: a plus, a leading zero or separators. */
function isPhone(value: string): boolean {
  if (!/^[+(]?[\d\s()./-]{7,24}(?:\s?(?:x|ext\.?)\s?\d{1,5})?$/i.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (value.startsWith('+') || value.startsWith('00')) return true;
  if (/^0\d{8,11}$/.test(digits)) return true;
  return /^\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]?\d{3,4}$/.test(value);
}
