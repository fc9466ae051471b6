import type { Decoded, InvalidCode } from '../transform-schema.ts';

export const EMPTY: Decoded = { outcome: 'empty' };

/** A value that does not fit. The reason says what was looked for and holds no part of the value. */
export function invalid(code: InvalidCode, reason: string): Decoded {
  return { outcome: 'invalid', code, reason };
}

export function textValue(text: string): Decoded {
  return text === '' ? EMPTY : { outcome: 'value', value: { kind: 'text', text } };
}

export function numberValue(number: number): Decoded {
  return { outcome: 'value', value: { kind: 'number', number } };
}
