const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₨': 'PKR',
  '₺': 'TRY',
  '₦': 'NGN',
  R$: 'BRL',
  US$: 'USD',
  RS: 'PKR',
  'RS.': 'PKR',
  'RS/-': 'PKR',
  RUPEES: 'PKR',
  RUPEE: 'PKR',
  EURO: 'EUR',
  EUROS: 'EUR',
  DOLLAR: 'USD',
  DOLLARS: 'USD',
  POUND: 'GBP',
  POUNDS: 'GBP',
  DHS: 'AED',
};

/** ISO 4217 codes that this JavaScript knows. */
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The ISO 4217 code a currency word or symbol means; undefined for none. A bare $ means nobody's dollar. */
export function currencyCode(word: string): string | undefined {
  const upper = word.trim().toUpperCase();
  if (CODES.has(upper)) return upper;
  return SYMBOLS[upper];
}

/** A number in text with what stands before and after it. */
export interface NumberText {
  readonly value: number;
  readonly word: string;
}

/**
 * Reads 1,234.56 (decimal `.`) or 1.234,56 (decimal `,`), thousands by comma, point, blank or apostrophe, negatives as
 * -1, 1- or (1). Undefined when a separator stands where none can.
 */
export function parseNumberText(text: string, decimal: '.' | ','): NumberText | undefined {
  const match = /^([^\d(+-]*)([(+-]?)\s*([^\d(+-]*)(\d[\d.,'’\s\u00a0\u202f]*|[.,]\d+)([)-]?)\s*(.*)$/su.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [, before = '', sign = '', inner = '', digits = '', closing = '', after = ''] = match;
  const group = decimal === '.' ? ',' : '\\.';
  const bare = digits.trim().replace(/[\s\u00a0\u202f'’]/g, '');
  const shape = new RegExp(`^(\\d{1,3}(?:${group}\\d{2,3})+|\\d*)(?:\\${decimal}(\\d*))?$`);
  const parts = shape.exec(bare);
  if (!parts || bare === '') return undefined;
  const whole = (parts[1] ?? '').replace(/[.,]/g, '') || '0';
  const value = Number(`${whole}.${parts[2] || '0'}`);
  const negative = sign === '-' || closing === '-' || (sign === '(' && closing === ')');
  if ((sign === '(') !== (closing === ')')) return undefined;
  return { value: negative ? -value : value, word: `${before}${inner}${after}`.trim() };
}
