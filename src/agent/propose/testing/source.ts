import type { ColumnMap, ObjectMap } from '../../../mapping/object-map.ts';
import { type AttributeId, isAttributeId, type PulseObject } from '../../../mapping/pulse-model.ts';
import type { ColumnProfile, FileProfile, SourceProfile } from '../../../mapping/source-profile.ts';
import { freshWorkspace } from '../../../mapping/testing/fresh-workspace.ts';
import type { WorkspaceSchema } from '../../../mapping/workspace-schema.ts';
import { draftProposal } from '../draft-proposal.ts';
import type { MatchedColumn, MatchedFile } from '../matched-file.ts';

/** A column of a thousand filled texts, or what `more` says. */
export function columnProfile(name: string, index: number, more: Partial<ColumnProfile> = {}): ColumnProfile {
  return {
    name,
    index,
    rows: 1000,
    filled: 1000,
    distinct: 900,
    distinctIsEstimate: false,
    type: 'text',
    typeFit: 1,
    alternatives: {},
    shapes: [{ shape: 'Aa+', count: 1000 }],
    lengths: { min: 3, max: 12, mean: 8 },
    isUnique: false,
    ...more,
  };
}

/** Picklist words, each seen equally often. */
export function words(...values: string[]): Partial<ColumnProfile> {
  const count = Math.floor(1000 / values.length);
  return {
    type: 'enumeration',
    distinct: values.length,
    filled: count * values.length,
    enumeration: values.map((value) => ({ value, count })),
  };
}

/** Dates in an order; `null` where no row decides. */
export function dates(order: 'dmy' | 'mdy' | 'ymd' | null): Partial<ColumnProfile> {
  const found = { order: order ?? ('dmy' as const), ambiguous: order === null, excelSerial: false, withTime: false };
  return { type: 'date', dates: { ...found, invalid: 0 } };
}

type TestColumn = readonly [
  header: string,
  attribute: AttributeId | null,
  more?: Partial<ColumnProfile>,
  confidence?: number,
];

/** A file with its match: headers, attributes, and what is special about a column. */
export interface TestFile {
  readonly name: string;
  readonly object: PulseObject | null;
  readonly alsoHolds?: readonly PulseObject[];
  readonly columns: readonly TestColumn[];
}

/** Drafts the proposal for files as the matcher would hand them over. */
export function draft(files: readonly TestFile[], schema: WorkspaceSchema = freshWorkspace()) {
  return draftProposal({
    profile: sourceProfile(files),
    files: files.map(matchedFile),
    schema,
    defaults: { country: 'PK', currency: 'PKR', timeZone: 'Asia/Karachi' },
  });
}

export function sourceProfile(files: readonly TestFile[]): SourceProfile {
  return { files: files.map(fileProfile), setAside: [], foreignKeys: [], fingerprint: 'test' };
}

function fileProfile({ name, columns }: TestFile): FileProfile {
  return {
    name,
    bytes: 1,
    sha256: name,
    dialect: { charset: 'utf-8', bom: false, delimiter: ',', preambleLines: 0, trailingLines: 0 },
    rows: 1000,
    quarantined: 0,
    columns: columns.map(([header, , more], index) => columnProfile(header, index, more)),
    flaws: [],
  };
}

function matchedFile({ name, object, alsoHolds = [], columns }: TestFile): MatchedFile {
  return {
    name,
    object,
    confidence: 0.95,
    alsoHolds,
    columns: columns.map(([, attribute, , confidence = 0.9], index): MatchedColumn => {
      const candidates = [attribute].filter((id): id is AttributeId => id !== null && isAttributeId(id));
      return { index, attribute, confidence, candidates, reasons: ['test'] };
    }),
  };
}

/** A file of patients: its key and further columns. */
export function patients(...columns: TestFile['columns']): TestFile {
  return { name: 'patients.csv', object: 'patient', columns: [['ID', 'patient.id'], ...columns] };
}

export function mapOf(maps: readonly ObjectMap[], object: string): ObjectMap | undefined {
  return maps.find((map) => map.object === object);
}

/** What a map's first file does with a column. */
export function columnOf(maps: readonly ObjectMap[], object: string, column: string): ColumnMap | undefined {
  return mapOf(maps, object)?.files[0]?.columns.find((entry) => entry.column === column);
}
