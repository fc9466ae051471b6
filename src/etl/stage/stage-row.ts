import { sha256 } from '../../mapping/hash.ts';
import type { ColumnMap } from '../../mapping/object-map.ts';
import type { AttributeId, PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { DecodedValue } from '../../mapping/transform-schema.ts';
import { type DecodedRow, decodeRow } from './decode-row.ts';

/** A row ready for the `staged_row` table; members are named as its columns. */
export interface StagedRow {
  readonly object: PulseObject;
  readonly seq: number;
  readonly file: string;
  readonly line: number;
  readonly source_key: string;
  readonly patient_key: string | null;
  readonly parent_key: string | null;
  readonly attributes: DecodedRow['attributes'];
  readonly extras: DecodedRow['extras'];
  readonly lines: DecodedRow['lines'];
  readonly problems: DecodedRow['problems'];
  readonly raw: readonly string[];
  readonly content_hash: string;
  readonly outcome: 'ready' | 'rejected';
  readonly code: string | null;
  readonly reason: string | null;
}

/** Rows of file number n start at n times this, so that files keep their order and rows theirs. */
export const FILE_STRIDE = 1_000_000_000;

export interface SourceRow {
  readonly line: number;
  readonly number: number;
  readonly cells: readonly string[];
  readonly problem?: { readonly code: string; readonly message: string } | undefined;
}

/**
 * Decodes a row and derives its keys. A row without a key of its own is known by the hash of its content, so that the
 * same row has the same key in every export.
 */
export function stageRow(input: {
  readonly object: PulseObject;
  readonly file: string;
  readonly fileNumber: number;
  readonly columns: readonly ColumnMap[];
  readonly row: SourceRow;
}): StagedRow {
  const { object, file, fileNumber, columns, row } = input;
  const decoded = decodeRow(columns, row.cells);
  const contentHash = sha256(JSON.stringify(row.cells));
  const keys = KEY_ATTRIBUTES[object];
  const patientKey = textOf(decoded, keys.patient);
  const parentKey = textOf(decoded, keys.parent);
  const rejection = rejectionOf(decoded, row);
  return {
    object,
    seq: fileNumber * FILE_STRIDE + row.number,
    file,
    line: row.line,
    source_key: sourceKey({ object, own: textOf(decoded, keys.key), patientKey, parentKey, contentHash }),
    patient_key: patientKey,
    parent_key: parentKey,
    attributes: decoded.attributes,
    extras: decoded.extras,
    lines: decoded.lines,
    problems: decoded.problems,
    raw: row.cells,
    content_hash: contentHash,
    outcome: rejection ? 'rejected' : 'ready',
    code: rejection?.code ?? null,
    reason: rejection?.reason ?? null,
  };
}

function sourceKey(input: {
  readonly object: PulseObject;
  readonly own: string | null;
  readonly patientKey: string | null;
  readonly parentKey: string | null;
  readonly contentHash: string;
}): string {
  if (input.own !== null) return input.own;
  if (input.object === 'campaignMember' && input.parentKey !== null && input.patientKey !== null) {
    return `${input.parentKey}|${input.patientKey}`;
  }
  return `row-${input.contentHash.slice(0, 16)}`;
}

function rejectionOf(decoded: DecodedRow, row: SourceRow): { code: string; reason: string } | undefined {
  if (row.problem) return { code: row.problem.code, reason: row.problem.message };
  const problem = decoded.problems.find(({ decision }) => decision === 'reject');
  return problem && { code: problem.code, reason: `column "${problem.column}": ${problem.reason}` };
}

function textOf(row: DecodedRow, attribute: AttributeId | undefined): string | null {
  const value: DecodedValue | undefined = attribute && row.attributes[attribute];
  return value?.kind === 'text' && value.text !== '' ? value.text : null;
}
