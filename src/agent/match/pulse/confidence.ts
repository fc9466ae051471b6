import type { AttributeId } from '../../../mapping/pulse-model.ts';
import type { AssignedColumn } from './assign-columns.ts';
import { CALIBRATION } from './calibration.ts';

/** An attribute that a better column of the file carries is a weaker rival. */
const TAKEN = 3;
const TEMPERATURE = 1.3;
/** Only the strongest rivals count: many weak ones are no doubt. */
const RIVALS = 3;

/** Share of the evidence for the answer among all answers, 0 to 1, before calibration. */
export function rawConfidence(answer: AssignedColumn, taken: ReadonlySet<AttributeId>): number {
  const { scored, chosen } = answer;
  const own = chosen === undefined ? scored.none.points : chosen.points;
  const points = scored.candidates.map((candidate) => {
    const elsewhere = candidate !== chosen && taken.has(candidate.attribute);
    const weakened = Math.min(candidate.points - TAKEN, own);
    return { candidate, points: elsewhere ? weakened : candidate.points };
  });
  const rivals = points.filter(({ candidate }) => candidate !== chosen).map((rival) => rival.points);
  const others = (chosen === undefined ? rivals : [...rivals, scored.none.points])
    .sort((a, b) => b - a)
    .slice(0, RIVALS);
  const weight = (value: number): number => Math.exp((value - own) / TEMPERATURE);
  return 1 / (1 + others.reduce((sum, value) => sum + weight(value), 0));
}

/** The calibrated confidence of a raw one: between two steps of the table it runs straight. */
export function calibrated(raw: number, isNull: boolean): number {
  const steps = isNull ? CALIBRATION.none : CALIBRATION.attribute;
  let [lowRaw, lowValue] = [0, 0];
  for (const [highRaw, highValue] of steps) {
    if (raw <= highRaw) {
      const part = highRaw === lowRaw ? 1 : (raw - lowRaw) / (highRaw - lowRaw);
      return lowValue + part * (highValue - lowValue);
    }
    [lowRaw, lowValue] = [highRaw, highValue];
  }
  return lowValue;
}
