/** Given and family name; a title stays with the given name and a suffix with the family name, as nothing else holds them. */
export interface NameParts {
  readonly given: string;
  readonly family: string;
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|sr|sra|srta|dra|m|mme|mlle|herr|frau|hr|fr|rev|mst|syed|hafiz|haji|dipl|ing)\.?$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|m\.d|phd|ph\.d|mbbs|fcps|frcs|rn|esq|dds)\.?$/i;
const PARTICLES = new Set(
  'von van vom zu zum zur de da do dos das del della di du la le las los der den ter ten bin bint ibn abu al el ul ur'.split(
    ' ',
  ),
);

/**
 * Given and family name of one cell. With a comma the family name stands in front ("Khan, Ayesha"), unless what follows
 * is a suffix ("John Smith, Jr."). Without one the family name is the last word with the particles that lead it (order
 * `given-first`, `comma`) or the first with its particles (`family-first`). A single word is a given name; behind a
 * title it is a family name.
 */
export function splitName(text: string, order: 'given-first' | 'family-first' | 'comma'): NameParts {
  const [head = '', ...tail] = text
    .split(',')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const suffixes = tail.filter((part) => part.split(' ').every((word) => SUFFIX.test(word)));
  const rest = tail.filter((part) => !suffixes.includes(part));
  const parts = rest.length > 0 ? { given: rest.join(' '), family: head } : splitWords(head.split(' '), order);
  return suffixes.length === 0 ? parts : withSuffix(parts, suffixes);
}

function withSuffix({ given, family }: NameParts, suffixes: readonly string[]): NameParts {
  return { given, family: [family, ...suffixes].filter(Boolean).join(' ') };
}

function splitWords(words: readonly string[], order: 'given-first' | 'family-first' | 'comma'): NameParts {
  const titles = leading(words, TITLE);
  const names = words.slice(titles);
  const suffixes = names.length > 2 ? leading([...names].reverse(), SUFFIX) : 0;
  const bare = names.slice(0, names.length - suffixes);
  const title = words.slice(0, titles).join(' ');
  if (bare.length < 2) {
    const only = bare.join(' ');
    const parts = title === '' || only === '' ? { given: only || title, family: '' } : { given: title, family: only };
    return withSuffix(parts, names.slice(bare.length));
  }
  const cut = order === 'family-first' ? familyEnd(bare) : familyStart(bare);
  const [front, back] = [bare.slice(0, cut).join(' '), bare.slice(cut).join(' ')];
  const [given, family] = order === 'family-first' ? [back, front] : [front, back];
  return withSuffix({ given: [title, given].filter(Boolean).join(' '), family }, names.slice(bare.length));
}

/** How many words in front match, all but one at most. */
function leading(words: readonly string[], pattern: RegExp): number {
  const first = words.findIndex((word) => !pattern.test(word));
  return first < 0 ? Math.max(0, words.length - 1) : first;
}

function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1;
  return start;
}

function familyEnd(words: readonly string[]): number {
  let end = 1;
  while (end < words.length - 1 && PARTICLES.has((words[end - 1] ?? '').toLowerCase())) end += 1;
  return end;
}
