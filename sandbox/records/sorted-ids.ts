/** The ids of a table in order, sorted only when asked for, so that loading stays cheap and paging too. */
export class SortedIds {
  private sorted: string[] = [];
  private added: string[] = [];
  private dirty = false;

  add(id: string): void {
    this.added.push(id);
  }

  /** Call after ids were removed from the table; they are dropped at the next read. */
  removed(): void {
    this.dirty = true;
  }

  /** All ids in order; `has` tells which are still there. */
  read(has: (id: string) => boolean): readonly string[] {
    if (this.added.length > 0) {
      this.sorted = merged(this.sorted, this.added.sort());
      this.added = [];
      this.dirty = true;
    }
    if (this.dirty) {
      this.sorted = this.sorted.filter((id, index) => has(id) && id !== this.sorted[index - 1]);
      this.dirty = false;
    }
    return this.sorted;
  }
}

const merged = (one: readonly string[], other: readonly string[]): string[] => {
  const result: string[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length || right < other.length) {
    const a = one[left];
    const b = other[right];
    if (b === undefined || (a !== undefined && a <= b)) {
      if (a !== undefined) result.push(a);
      left += 1;
    } else {
      result.push(b);
      right += 1;
    }
  }
  return result;
};

/** The first index whose id is greater than `id` (or not less, when `inclusive`). */
export const indexAfter = (ids: readonly string[], id: string, inclusive: boolean): number => {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = ids[middle] ?? '';
    if (at < id || (!inclusive && at === id)) low = middle + 1;
    else high = middle;
  }
  return low;
};
