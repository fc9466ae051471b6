import type { Decoded, InvalidCode } from '../transform-schema.ts';

export const EMPTY: Decoded = { outcome: 'empty' };

export function invalid(code: InvalidCode, reason: string): Decoded {
  return { outcome: 'invalid', code, reason };
}

export function textValue(text: string): Decoded {
  return text === '' ? EMPTY : { outcome: 'value', value: { kind: 'text', text } };
}
