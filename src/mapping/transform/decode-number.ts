import type { Decoded, Transform } from '../transform-schema.ts';
import { asciiDigits, foldWord } from './clean-text.ts';
import { currencyCode } from './currency-words.ts';
import { invalid, numberValue, textValue } from './decoded.ts';
import { parseNumberText, toMicros, toNumber } from './parse-number.ts';

/** A whole number of at most 15 digits; 30.0 is one, and so is a number of minutes or times. */
export function decodeInteger(text: string): Decoded {
  const match = /^([+-]?\d{1,15})(?:[.,]0{1,2})?\s*(?:min|mins|minutes?|minuten|minutos|x|times)?\.?$/i.exec(
    asciiDigits(text),
  );
  return match ? numberValue(Number(match[1]) || 0) : invalid('invalid-number', 'no whole number');
}

/** A decimal; only the map's own unit may stand beside it, since 12 lb is not 12. */
export function decodeNumber(text: string, transform: Extract<Transform, { kind: 'number' }>): Decoded {
  const parsed = parseNumberText(text, transform.decimal);
  const value = parsed && toNumber(parsed);
  if (parsed === undefined || value === undefined) return invalid('invalid-number', 'no number in this notation');
  const isOwn = parsed.word === '' || foldWord(parsed.word) === foldWord(transform.unit ?? '');
  return isOwn ? numberValue(value) : invalid('unknown-unit', 'a unit that the map does not name');
}

/** An amount in micros (amount × 1,000,000) and its currency: the cell's if it names one, else the map's. */
export function decodeMoney(text: string, transform: Extract<Transform, { kind: 'money' }>): Decoded {
  const parsed = parseNumberText(text, transform.decimal);
  const micros = parsed && toMicros(parsed);
  if (parsed === undefined || micros === undefined) return invalid('invalid-number', 'no amount in this notation');
  const currency = parsed.word === '' ? transform.currency : currencyCode(parsed.word, transform.currency);
  if (currency === undefined) return invalid('unknown-currency', 'an amount in no known currency');
  return { outcome: 'value', value: { kind: 'money', micros, currency } };
}

/** An ISO 4217 code from a code, symbol or word; Twenty 2.31 would store any text as a currency. */
export function decodeCurrency(text: string, fallback: string): Decoded {
  const code = currencyCode(text, fallback);
  return code === undefined ? invalid('unknown-currency', 'no known currency') : textValue(code);
}
