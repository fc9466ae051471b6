import type { Flaw } from './flaws.ts';
import type { TableName, World } from './world.ts';

export interface MadeRow {
  readonly cells: readonly string[];
  readonly flaws: readonly Flaw[];
}

/** Which export a record is made for: `changed` is its content in the later export, when something happened to it. */
export type Version = 'first' | 'changed';

/** One file of the export: its header and how a record of it is made. */
export interface Table {
  readonly name: TableName;
  readonly header: readonly string[];
  /** The rows of a record: one, or more when the record stands twice in the file. Pure: same world, same rows. */
  record(world: World, index: number, version: Version): readonly MadeRow[];
}
