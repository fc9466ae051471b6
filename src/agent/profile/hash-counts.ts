const RANGE = 2 ** 53;
const EMPTY = -1;
const FIRST_COMPARED = 64;
const MOST_COMPARED = 8192;

/**
 * How often each hash came, for the smallest hashes only: a sample of the distinct values that is fair (each value is in
 * it or not by its hash), the same for every column, and of bounded size. Exact while all fit.
 */
export class HashCounts {
  readonly #capacity: number;
  #keys = new Float64Array(64).fill(EMPTY);
  #counts = new Uint32Array(64);
  #size = 0;
  /** Hashes from here on are not kept. */
  #limit = RANGE;

  /** `capacity`: hashes kept; a power of two. Memory is up to 24 bytes for each. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get isExact(): boolean {
    return this.#limit === RANGE;
  }

  /** Counts a hash; how often it has come now, 0 when it is not in the sample. */
  add(hash: number, times = 1): number {
    if (hash >= this.#limit) return 0;
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    for (;;) {
      const key = this.#keys[slot];
      if (key === hash) {
        const count = (this.#counts[slot] ?? 0) + times;
        this.#counts[slot] = count;
        return count;
      }
      if (key === EMPTY) break;
      slot = (slot + 1) & mask;
    }
    this.#keys[slot] = hash;
    this.#counts[slot] = times;
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#makeRoom();
    return times;
  }

  has(hash: number): boolean {
    const mask = this.#keys.length - 1;
    for (let slot = hash & mask; this.#keys[slot] !== EMPTY; slot = (slot + 1) & mask) {
      if (this.#keys[slot] === hash) return true;
    }
    return false;
  }

  /** Distinct values: counted while exact, else estimated (standard error 1/√capacity or a bit more). */
  distinct(): number {
    return this.isExact ? this.#size : Math.round((this.#size / this.#limit) * RANGE);
  }

  /** Occurrences beyond the first of each value: counted while exact, else estimated from the sample. */
  repeats(): number {
    let beyond = 0;
    for (const count of this.#counts) if (count > 1) beyond += count - 1;
    return this.isExact ? beyond : Math.round((beyond / this.#limit) * RANGE);
  }

  /**
   * Share of this sample's values that the other one has, 0 to 1, and how many values speak. Slots are in no order but
   * that of the hashes' last bits, so the first few thousand are as good as all.
   */
  inclusionIn(other: HashCounts): { readonly share: number; readonly values: number } {
    const limit = Math.min(this.#limit, other.#limit);
    let values = 0;
    let shared = 0;
    for (const hash of this.#keys) {
      if (hash === EMPTY || hash >= limit) continue;
      values += 1;
      if (other.has(hash)) shared += 1;
      // most pairs of columns have nothing in common, which a few values show
      if (values >= MOST_COMPARED || (values === FIRST_COMPARED && shared * 4 < values)) break;
    }
    return { share: values === 0 ? 0 : shared / values, values };
  }

  /** Lets all but so many hashes go, when a file is done and only its links to others matter. */
  shrinkTo(count: number): void {
    if (this.#size > count) this.#limitTo(count);
    this.#rebuild(Math.max(64, 2 ** Math.ceil(Math.log2(this.#size * 2 + 1))));
  }

  #makeRoom(): void {
    const isFull = this.#size >= this.#capacity;
    if (isFull) this.#limitTo(this.#capacity / 2);
    this.#rebuild(isFull ? this.#keys.length : this.#keys.length * 2);
  }

  #limitTo(count: number): void {
    this.#limit = this.#keys.filter((key) => key !== EMPTY).sort()[count] ?? this.#limit;
  }

  #rebuild(slots: number): void {
    const [keys, counts] = [this.#keys, this.#counts];
    this.#keys = new Float64Array(slots).fill(EMPTY);
    this.#counts = new Uint32Array(slots);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? EMPTY;
      if (key !== EMPTY && key < this.#limit) this.#place(key, counts[slot] ?? 0);
    }
  }

  #place(hash: number, count: number): void {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    this.#keys[slot] = hash;
    this.#counts[slot] = count;
    this.#size += 1;
  }
}
