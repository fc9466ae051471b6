import munkres from 'munkres';
import type { AttributeId } from '../../../mapping/pulse-model.ts';
import type { Candidate, ScoredColumn } from './candidates.ts';

/** How many columns of a file may carry one attribute, where several are meant to be merged. */
const MERGED: Readonly<Partial<Record<AttributeId, number>>> = {
  'visit.vitals': 10,
  'visit.diagnosisCodes': 5,
  'visit.diagnosis': 3,
  'patient.street': 2,
  'clinic.street': 2,
  'patient.allergies': 2,
  'patient.chronicConditions': 3,
};
/** What every further column on one attribute costs, in log-odds. */
const MERGE_COST = 0.6;

/** A column's answer: the attribute given to it, or none. */
export interface AssignedColumn {
  readonly scored: ScoredColumn;
  readonly chosen: Candidate | undefined;
}

/** Gives every attribute to at most one column, so that the sum of evidence over the file is the greatest. */
export function assignColumns(columns: readonly ScoredColumn[]): AssignedColumn[] {
  const attributes = [
    ...new Set(columns.flatMap(({ candidates }) => candidates.map(({ attribute }) => attribute))),
  ].sort();
  const slots = attributes.flatMap((attribute) =>
    Array.from({ length: MERGED[attribute] ?? 1 }, (_, place) => ({ attribute, cost: place === 0 ? 0 : MERGE_COST })),
  );
  if (columns.length === 0) return [];
  const gain = columns.map(({ candidates, none }) => {
    const points = new Map(candidates.map((candidate) => [candidate.attribute, candidate.points - none.points]));
    return [
      ...slots.map(({ attribute, cost }) => Math.min(0, cost - (points.get(attribute) ?? Number.NEGATIVE_INFINITY))),
      ...columns.map(() => 0),
    ];
  });
  const chosen = new Map(munkres(gain).map(([row, slot]) => [row, slots[slot]?.attribute]));
  return columns.map((scored, row) => {
    const attribute = chosen.get(row);
    const candidate = scored.candidates.find((one) => one.attribute === attribute);
    return { scored, chosen: candidate !== undefined && candidate.points > scored.none.points ? candidate : undefined };
  });
}
