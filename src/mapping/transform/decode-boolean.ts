import type { Decoded, Transform } from '../transform-schema.ts';
import { foldWord } from './clean-text.ts';
import { invalid } from './decoded.ts';

type YesNo = Extract<Transform, { kind: 'boolean' }>;

const folded = new WeakMap<YesNo, { readonly yes: ReadonlySet<string>; readonly no: ReadonlySet<string> }>();

/** True or false by the map's own words; any other word is invalid, never false. */
export function decodeBoolean(text: string, transform: YesNo): Decoded {
  const words = folded.get(transform) ?? {
    yes: new Set(transform.truthy.map(foldWord)),
    no: new Set(transform.falsy.map(foldWord)),
  };
  folded.set(transform, words);
  const word = foldWord(text);
  if (words.yes.has(word)) return { outcome: 'value', value: { kind: 'boolean', boolean: true } };
  if (words.no.has(word)) return { outcome: 'value', value: { kind: 'boolean', boolean: false } };
  return invalid('invalid-boolean', 'neither a yes word nor a no word of the map');
}
