import type { ObjectShape, UniquePart } from '../metadata/object-shape.ts';
import { SortedIds } from './sorted-ids.ts';
import { type StoredRecord, storedValue } from './stored-record.ts';
import { ValueIndex } from './value-index.ts';

const uniqueKey = (group: readonly UniquePart[], record: StoredRecord): string | undefined => {
  const values = group.map((part) => storedValue(record, part.field, part.sub));
  // As in PostgreSQL, an empty part never conflicts.
  return values.some((value) => value === undefined || value === null) ? undefined : JSON.stringify(values);
};

const nameOf = (group: readonly UniquePart[]): string => JSON.stringify(group);

type Range = { readonly min: number; readonly max: number };

const widened = (range: Range | null, { position }: StoredRecord): Range => ({
  min: Math.min(range?.min ?? position, position),
  max: Math.max(range?.max ?? position, position),
});

/** The records of one object with its indexes: by id, by each unique value (deleted rows too), by each link. */
export class Table {
  private readonly rows = new Map<string, StoredRecord>();
  private readonly ids = new SortedIds();
  private readonly uniques = new Map<string, ValueIndex>();
  private readonly joins = new Map<string, ValueIndex>();
  private live = 0;
  private range: Range | null = null;
  private rangeKnown = true;

  constructor(shape: ObjectShape) {
    this.reshape(shape);
  }

  /** Takes new metadata: indexes that are new are filled from the rows, those that are gone are dropped. */
  reshape(shape: ObjectShape): void {
    const groups = new Map(shape.uniqueGroups.map((group) => [nameOf(group), group]));
    const columns = new Set(shape.joinByColumn.keys());
    for (const name of this.uniques.keys()) if (!groups.has(name)) this.uniques.delete(name);
    for (const column of this.joins.keys()) if (!columns.has(column)) this.joins.delete(column);
    for (const [name, group] of groups) this.fill(this.uniques, name, (record) => uniqueKey(group, record));
    for (const column of columns) this.fill(this.joins, column, (record) => textOrNone(record[column]));
  }

  private fill(into: Map<string, ValueIndex>, name: string, keyOf: (record: StoredRecord) => string | undefined): void {
    if (into.has(name)) return;
    const index = new ValueIndex(keyOf);
    for (const record of this.rows.values()) index.add(record);
    into.set(name, index);
  }

  get size(): number {
    return this.rows.size;
  }

  get liveSize(): number {
    return this.live;
  }

  get(id: string): StoredRecord | undefined {
    return this.rows.get(id);
  }

  all(): IterableIterator<StoredRecord> {
    return this.rows.values();
  }

  sortedIds(): readonly string[] {
    return this.ids.read((id) => this.rows.has(id));
  }

  put(record: StoredRecord): void {
    const before = this.rows.get(record.id);
    if (before === undefined) this.ids.add(record.id);
    else this.unindex(before);
    this.rows.set(record.id, record);
    for (const index of this.indexes()) index.add(record);
    if (record.deletedAt !== undefined) return;
    this.live += 1;
    this.range = widened(this.range, record);
  }

  remove(id: string): void {
    const before = this.rows.get(id);
    if (before === undefined) return;
    this.unindex(before);
    this.rows.delete(id);
    this.ids.removed();
  }

  private unindex(record: StoredRecord): void {
    for (const index of this.indexes()) index.remove(record);
    if (record.deletedAt !== undefined) return;
    this.live -= 1;
    if (record.position === this.range?.min || record.position === this.range?.max) this.rangeKnown = false;
  }

  private *indexes(): Generator<ValueIndex> {
    yield* this.uniques.values();
    yield* this.joins.values();
  }

  /** The ids, deleted rows included, that hold the same value in a unique index. */
  sameUnique(group: readonly UniquePart[], record: StoredRecord): readonly string[] {
    const index = this.uniques.get(nameOf(group));
    const key = index?.key(record);
    return index === undefined || key === undefined ? [] : index.find(key);
  }

  /** The ids whose join column holds the id. */
  linkedTo(column: string, id: string): readonly string[] {
    return this.joins.get(column)?.find(id) ?? [];
  }

  /** The ids with one of the values in a unique field, or undefined when that field has no index of its own. */
  withUnique(part: UniquePart, values: readonly unknown[]): readonly string[] | undefined {
    const index = this.uniques.get(nameOf([part]));
    return index === undefined ? undefined : values.flatMap((value) => index.find(JSON.stringify([value])));
  }

  hasJoin(column: string): boolean {
    return this.joins.has(column);
  }

  /** The least and greatest position of the rows that are not deleted. */
  positions(): Range | null {
    if (!this.rangeKnown) {
      const live = [...this.rows.values()].filter((record) => record.deletedAt === undefined);
      this.range = live.reduce<Range | null>(widened, null);
      this.rangeKnown = true;
    }
    return this.range;
  }
}

const textOrNone = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
