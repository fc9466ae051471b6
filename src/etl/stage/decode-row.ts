import type { ColumnMap } from '../../mapping/object-map.ts';
import type { PulseAttribute } from '../../mapping/pulse-model.ts';
import { applyTransform } from '../../mapping/transform/apply-transform.ts';
import type { DecodedValue } from '../../mapping/transform-schema.ts';

/** A value that did not fit its transform. `raw` is a health value: it stays in the staged row and the rejects. */
export interface RowProblem {
  readonly column: string;
  readonly code: string;
  readonly reason: string;
  readonly decision: 'reject' | 'keep-raw';
}

/** A row of the export as its map reads it. */
export interface DecodedRow {
  readonly attributes: Readonly<Partial<Record<PulseAttribute['id'], DecodedValue>>>;
  /** Values of columns that become custom fields of their own, by field name. */
  readonly extras: Readonly<Record<string, DecodedValue>>;
  /** Lines for the record's text: columns mapped to a note, and raw texts that fit no field. */
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads one row by its column maps. An empty cell gives nothing; a value that does not fit is a problem that either
 * rejects the row or leaves its raw text in `lines`. Two columns of one attribute are joined, in file order.
 */
export function decodeRow(columns: readonly ColumnMap[], cells: readonly string[]): DecodedRow {
  const attributes: Partial<Record<PulseAttribute['id'], DecodedValue>> = {};
  const extras: Record<string, DecodedValue> = {};
  const lines: { label: string; text: string }[] = [];
  const problems: RowProblem[] = [];
  for (const column of columns) {
    const raw = cells[column.index] ?? '';
    const { use } = column;
    if (use.kind === 'drop') continue;
    if (use.kind === 'note') {
      const text = raw.trim();
      if (text !== '') lines.push({ label: use.label, text });
      continue;
    }
    const decoded = applyTransform(use.transform, raw);
    if (decoded.outcome === 'empty') continue;
    if (decoded.outcome === 'invalid') {
      problems.push({
        column: column.column,
        code: decoded.code,
        reason: decoded.reason,
        decision: column.onInvalid,
      });
      if (column.onInvalid === 'keep-raw') lines.push({ label: column.column, text: raw.trim() });
      continue;
    }
    if (use.kind === 'field') extras[use.field] = decoded.value;
    else attributes[use.attribute] = joinValues(attributes[use.attribute], decoded.value);
  }
  return { attributes, extras, lines, problems };
}

function joinValues(first: DecodedValue | undefined, second: DecodedValue): DecodedValue {
  if (first === undefined) return second;
  if (first.kind === 'text' && second.kind === 'text') return { kind: 'text', text: `${first.text} ${second.text}` };
  if (first.kind === 'list' && second.kind === 'list') {
    return { kind: 'list', items: [...new Set([...first.items, ...second.items])] };
  }
  return first;
}
