import { asciiDigits, LONGEST_TYPED } from './clean-text.ts';

/** A number as its digits, so that amounts are never rounded on the way, with what stands around it. */
export interface NumberText {
  readonly isNegative: boolean;
  /** Digits before the decimal mark, at least one. */
  readonly whole: string;
  /** Digits behind it, maybe none. */
  readonly fraction: string;
  /** Unit or currency before or behind the number, '' for none. */
  readonly word: string;
}

const SHAPES = {
  '.': /^(\d*|\d{1,3}(?:([,'’ ])\d{3})(?:\2\d{3})*|\d{1,2}(?:,\d{2})*,\d{3})(?:\.(\d*))?$/,
  ',': /^(\d*|\d{1,3}(?:([.'’ ])\d{3})(?:\2\d{3})*)(?:,(\d*))?$/,
} as const;

/**
 * Reads 1,234.56 (decimal `.`) or 1.234,56 (decimal `,`); thousands by comma, point, blank or apostrophe, also as
 * 12,34,567; negatives as -1, 1- and (1); 500/- and 500.- are plain amounts. Undefined when a separator stands where
 * none can: 1,50 is no number with decimal `.`, neither 1.5 nor 150.
 */
export function parseNumberText(text: string, decimal: '.' | ','): NumberText | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const match = /^(\D*)(\d[\d.,'’\s]*)(\D*)$/s.exec(asciiDigits(text));
  if (!match) return undefined;
  let [, before = '', digits = '', after = ''] = match;
  digits = digits.replace(/\s/g, ' ').trim();
  const point = /(?<!\p{L})[.,]$/u.exec(before)?.[0];
  if (point !== undefined) {
    before = before.slice(0, -1);
    digits = point + digits;
  }
  const isPlain = /^\/?-/.test(after) && (after.startsWith('/') || /[.,]$/.test(digits));
  if (isPlain) {
    digits = digits.replace(/[.,]$/, '');
    after = after.replace(/^\/?-+/, '');
  }
  const shape = SHAPES[decimal].exec(digits);
  const fraction = shape?.[3] ?? '';
  const whole = (shape?.[1] ?? '').replace(/\D/g, '');
  const isNegative = signOf(before, after);
  if (shape === null || isNegative === undefined || whole + fraction === '') return undefined;
  return { isNegative, whole: whole || '0', fraction, word: `${before}${after}`.replace(/[-+()]/g, '').trim() };
}

/** Undefined for signs that contradict each other. */
function signOf(before: string, after: string): boolean | undefined {
  const opens = before.includes('(');
  if (opens !== after.includes(')') || before.includes(')') || after.includes('(')) return undefined;
  const minus = (before.match(/-/g) ?? []).length + (after.match(/-/g) ?? []).length;
  if (minus > 1 || (minus === 1 && (opens || before.includes('+')))) return undefined;
  return opens || minus === 1;
}

/** The number; undefined where JavaScript cannot hold it to the unit. */
export function toNumber({ isNegative, whole, fraction }: NumberText): number | undefined {
  const value = Number(`${whole}.${fraction || '0'}`);
  if (value > Number.MAX_SAFE_INTEGER) return undefined;
  return isNegative && value !== 0 ? -value : value;
}

/** The number times 1,000,000, rounded to whole millionths; undefined where that is more than JavaScript holds exactly. */
export function toMicros({ isNegative, whole, fraction }: NumberText): number | undefined {
  const micros = Number(`${whole}${fraction.slice(0, 6).padEnd(6, '0')}`) + (Number(fraction[6] ?? 0) >= 5 ? 1 : 0);
  if (!Number.isSafeInteger(micros)) return undefined;
  return isNegative && micros !== 0 ? -micros : micros;
}
