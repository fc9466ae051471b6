import type { StoredRecord } from './stored-record.ts';

/** Ids by the text of one key, so that look-ups by unique value or by link never walk the table. */
export class ValueIndex {
  private readonly ids = new Map<string, string | Set<string>>();
  private readonly keyOf: (record: StoredRecord) => string | undefined;

  /** `keyOf` gives the text under which a record is found, undefined when it is not indexed (an empty value). */
  constructor(keyOf: (record: StoredRecord) => string | undefined) {
    this.keyOf = keyOf;
  }

  key(record: StoredRecord): string | undefined {
    return this.keyOf(record);
  }

  find(key: string): readonly string[] {
    const found = this.ids.get(key);
    if (found === undefined) return [];
    return typeof found === 'string' ? [found] : [...found];
  }

  add(record: StoredRecord): void {
    const key = this.keyOf(record);
    if (key === undefined) return;
    const found = this.ids.get(key);
    if (found === undefined) this.ids.set(key, record.id);
    else if (typeof found !== 'string') found.add(record.id);
    else if (found !== record.id) this.ids.set(key, new Set([found, record.id]));
  }

  remove(record: StoredRecord): void {
    const key = this.keyOf(record);
    const found = key === undefined ? undefined : this.ids.get(key);
    if (key === undefined || found === undefined) return;
    if (typeof found !== 'string' && found.delete(record.id) && found.size > 0) return;
    if (typeof found !== 'string' || found === record.id) this.ids.delete(key);
  }
}
