/** 53-bit hash of a text (cyrb53): fast, spread evenly, the same on every machine. */
export function hash53(text: string): number {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ char, 2654435761);
    h2 = Math.imul(h2 ^ char, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

const RANGE = 2 ** 53;
const SIZE = 4096;

/**
 * The smallest hashes of a column's values. Counts distinct values exactly up to its size and estimates beyond, and
 * tells how much of one column lies in another: both keep the same values, so memory stays flat.
 */
export class ValueSketch {
  #kept = new Set<number>();
  #max = RANGE;

  add(hash: number): void {
    if (hash >= this.#max || this.#kept.has(hash)) return;
    this.#kept.add(hash);
    if (this.#kept.size >= SIZE * 2) this.#prune();
  }

  #prune(): void {
    const sorted = [...this.#kept].sort((a, b) => a - b).slice(0, SIZE);
    this.#kept = new Set(sorted);
    this.#max = sorted.at(-1) ?? RANGE;
  }

  get isExact(): boolean {
    return this.#max === RANGE;
  }

  distinct(): number {
    if (this.isExact) return this.#kept.size;
    this.#prune();
    return Math.round(((SIZE - 1) / this.#max) * RANGE);
  }

  /** Share of this column's distinct values that the other one holds, 0 to 1; undefined with too few to tell. */
  inclusionIn(other: ValueSketch): number | undefined {
    const limit = Math.min(this.#max, other.#max);
    let seen = 0;
    let shared = 0;
    for (const hash of this.#kept) {
      if (hash > limit) continue;
      seen += 1;
      if (other.#kept.has(hash)) shared += 1;
    }
    return seen < 3 ? undefined : shared / seen;
  }
}
