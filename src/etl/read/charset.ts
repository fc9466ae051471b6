import { analyse } from 'chardet';
import iconv from 'iconv-lite';

/** Charset of a file by its first bytes; a BOM speaks first, then strict UTF-8, then chardet among what clinics use. */
export function detectCharset(sample: Uint8Array): { readonly charset: string; readonly bom: boolean } {
  const [a, b, c] = sample;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', bom: true };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', bom: true };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', bom: true };
  const zeros = sample.slice(0, 2000).reduce<[number, number]>(
    ([even, odd], byte, index) => (byte !== 0 ? [even, odd] : index % 2 === 0 ? [even + 1, odd] : [even, odd + 1]),
    [0, 0],
  );
  const quarter = Math.min(sample.length, 2000) / 4;
  if (zeros[1] > quarter && zeros[0] < quarter / 4) return { charset: 'utf-16le', bom: false };
  if (zeros[0] > quarter && zeros[1] < quarter / 4) return { charset: 'utf-16be', bom: false };
  if (isUtf8(sample)) return { charset: 'utf-8', bom: false };
  const guess = analyse(sample).find(({ name }) => name !== 'UTF-8' && iconv.encodingExists(name))?.name ?? 'windows-1252';
  return { charset: guess === 'ISO-8859-1' ? 'windows-1252' : guess.toLowerCase(), bom: false };
}

/** The sample may end within a letter: up to three of its last bytes are not held against it. */
function isUtf8(sample: Uint8Array): boolean {
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(sample.subarray(0, sample.length - cut));
      return true;
    } catch {
      // A letter cut off at the end; try without it.
    }
  }
  return false;
}
