/** Given and family name of one cell. One word alone is the family name's place only where the order says so. */
export function splitName(
  text: string,
  order: 'given-first' | 'family-first' | 'comma',
): { readonly given: string; readonly family: string } {
  const comma = text.indexOf(',');
  if (comma > 0 && order !== 'family-first') {
    const rest = text.slice(comma + 1).trim();
    if (!/^(jr|sr|ii|iii|iv|md|m\.d\.|phd)\.?$/i.test(rest))
      return { given: rest, family: text.slice(0, comma).trim() };
  }
  const words = text.split(/\s+/).filter(Boolean);
  const [only = ''] = words;
  if (words.length < 2) return { given: only, family: '' };
  if (order === 'family-first')
    return { given: words.slice(1).join(' ').replace(/^,\s*/, ''), family: only.replace(/,$/, '') };
  const start = familyStart(words);
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}

const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'ur',
]);

/** Where the family name begins: the last word, with the particles that lead it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return start;
}
