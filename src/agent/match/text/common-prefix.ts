import { splitWords } from './split-words.ts';

const FEWEST = 4;

/**
 * The word that most headers of a file start with, such as "pt" in pt_id, pt_dob: it names the table, not the column.
 * Undefined where fewer than six in ten of the headers share one.
 */
export function commonPrefix(headers: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const header of headers) {
    const [first, ...rest] = splitWords(header);
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [top] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return top !== undefined && top[1] >= FEWEST && top[1] >= headers.length * 0.6 ? top[0] : undefined;
}
