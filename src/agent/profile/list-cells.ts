import { picklistWords, type WordCount } from './picklist-words.ts';

const SEPARATORS = [';', '|', '\n', ',', '/', '+'] as const;
const LONGEST_ITEM = 60;
/** Share of cells that hold several values, and of their items that are known from other cells. */
const SEVERAL = 0.03;
const KNOWN = 0.7;

export interface ListCells {
  readonly separator: string;
  /** The items of the lists when they are picklist words. */
  readonly words: readonly WordCount[] | undefined;
}

interface Item {
  /** As it was first written; "Asthma" and "asthma" are one item. */
  readonly spelling: string;
  count: number;
  /** Different cells that hold it. */
  cells: number;
}

/**
 * Whether cells hold several values, and what parts them: cells have more or fewer parts, and most parts stand in other
 * cells, too. "Khan, Ayesha" always has its two, and the parts of a sentence do not come again in another.
 */
export function findListCells(
  counts: ReadonlyMap<string, { readonly count: number }>,
  filled: number,
): ListCells | undefined {
  for (const separator of SEPARATORS) {
    const cells = [...counts].map(([value, { count }]) => ({ parts: partsOf(value, separator), count }));
    const lists = cells.filter(({ parts }) => parts.length > 1);
    const several = lists.reduce((sum, { count }) => sum + count, 0);
    const isVaried = new Set(cells.map(({ parts }) => parts.length)).size > 1;
    if (several < 2 || several < filled * SEVERAL || !isVaried) continue;
    const items = itemsOf(cells);
    if (items === undefined) continue;
    const all = lists.reduce((sum, { parts }) => sum + parts.length, 0);
    const known = lists.flatMap(({ parts }) => parts.filter((part) => (items.get(part.toLowerCase())?.cells ?? 0) > 1));
    if (known.length < all * KNOWN) continue;
    const total = cells.reduce((sum, { parts, count }) => sum + parts.length * count, 0);
    const words = new Map([...items.values()].map((item) => [item.spelling, item]));
    return { separator, words: picklistWords(words, total, false) };
  }
  return undefined;
}

function partsOf(value: string, separator: string): readonly string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Items with how often they stand; undefined when some are too long for items. */
function itemsOf(
  cells: readonly { readonly parts: readonly string[]; readonly count: number }[],
): Map<string, Item> | undefined {
  const items = new Map<string, Item>();
  for (const { parts, count } of cells) {
    for (const part of new Set(parts)) {
      if (part.length > LONGEST_ITEM) return undefined;
      const item = items.get(part.toLowerCase()) ?? { spelling: part, count: 0, cells: 0 };
      item.count += count;
      item.cells += 1;
      items.set(part.toLowerCase(), item);
    }
  }
  return items;
}
