import { Catalog } from '../metadata/catalog.ts';
import type { ObjectMeta } from '../metadata/types.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import { Table } from '../records/table.ts';
import type { Change, DocumentKind, StoredDocument } from './change.ts';

/** Everything the sandbox holds, in memory. Each write is a Change, which is also handed to the journal. */
export class Store {
  readonly catalog = new Catalog();
  private readonly tables = new Map<string, Table>();
  private readonly documents = new Map<DocumentKind, Map<string, StoredDocument>>();
  private readonly log: (change: Change) => void;

  constructor(log: (change: Change) => void) {
    this.log = log;
  }

  /** Makes a change and journals it. */
  write(change: Change): void {
    this.apply(change);
    this.log(change);
  }

  /** Makes a change without journaling it: for replay. */
  apply(change: Change): void {
    switch (change.op) {
      case 'record':
        this.tables.get(change.object)?.put(change.value);
        return;
      case 'no-record':
        this.tables.get(change.object)?.remove(change.id);
        return;
      case 'object':
        this.applyObject(change.value);
        return;
      case 'no-object':
        this.catalog.remove(change.id);
        this.tables.delete(change.id);
        return;
      case 'document':
        this.kind(change.kind).set(change.value.id, change.value);
        return;
      case 'no-document':
        this.kind(change.kind).delete(change.id);
        return;
    }
  }

  private applyObject(object: ObjectMeta): void {
    this.catalog.put(object);
    const shape = this.catalog.shape(object);
    const table = this.tables.get(object.id);
    if (table === undefined) this.tables.set(object.id, new Table(shape));
    else table.reshape(shape);
  }

  table(objectId: string): Table {
    const table = this.tables.get(objectId);
    if (table === undefined) throw new Error(`no table for object ${objectId}`);
    return table;
  }

  putRecord(objectId: string, value: StoredRecord): void {
    this.write({ op: 'record', object: objectId, value });
  }

  private kind(kind: DocumentKind): Map<string, StoredDocument> {
    const known = this.documents.get(kind) ?? new Map<string, StoredDocument>();
    this.documents.set(kind, known);
    return known;
  }

  document(kind: DocumentKind, id: string): StoredDocument | undefined {
    return this.kind(kind).get(id);
  }

  allDocuments(kind: DocumentKind): readonly StoredDocument[] {
    return [...this.kind(kind).values()];
  }

  /** The whole state as the shortest list of changes that makes it: for compaction and for dumps. */
  *snapshot(): Generator<Change> {
    for (const value of this.catalog.all()) yield { op: 'object', value };
    for (const object of this.catalog.all()) {
      for (const value of this.table(object.id).all()) yield { op: 'record', object: object.id, value };
    }
    for (const [kind, values] of this.documents) {
      for (const value of values.values()) yield { op: 'document', kind, value };
    }
  }
}
