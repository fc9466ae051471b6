import type { PulseObject } from '../../../mapping/pulse-model.ts';
import type { AssignedColumn } from './assign-columns.ts';
import type { Candidate } from './candidates.ts';
import type { HeaderMatch } from './header-score.ts';

/** Why a column got its answer, in short sentences: header, values, links, runner-up. */
export function reasonsFor(answer: AssignedColumn, object: PulseObject): string[] {
  const { scored, chosen } = answer;
  const name = scored.read.column.name.trim();
  if (chosen === undefined) return reasonsForNone(answer, name, object);
  const reasons = [headerReason(name, chosen.pair.header, chosen.attribute)];
  if (chosen.pair.values.because !== undefined) reasons.push(chosen.pair.values.because);
  if (chosen.link !== undefined) reasons.push(chosen.link);
  const rival = scored.candidates.find((candidate) => candidate !== chosen);
  if (rival !== undefined) reasons.push(rivalReason(rival, chosen.points, 'next'));
  return reasons;
}

function reasonsForNone(answer: AssignedColumn, name: string, object: PulseObject): string[] {
  const { scored } = answer;
  const score = scored.none.header?.score ?? 0;
  const says = scored.none.header?.pattern.text ?? '';
  const first =
    score >= 0.6
      ? `the header "${name}" reads like "${says}", which no attribute carries`
      : `nothing in the header "${name}" or its values names an attribute of ${object}`;
  const [rival] = scored.candidates;
  const reasons = [first];
  if (scored.read.traits.isEmpty) reasons.push('the column has no value');
  if (rival !== undefined) reasons.push(rivalReason(rival, scored.none.points, 'nearest'));
  return reasons;
}

function headerReason(name: string, match: HeaderMatch | undefined, attribute: string): string {
  if (match === undefined || match.score < 0.35)
    return name === '' ? 'the column has no name' : `the header "${name}" says nothing; the values decide`;
  const [language] = match.reading.languages;
  const tongue = language === undefined ? '' : ` in ${language}`;
  const how = match.score > 0.97 ? 'means' : match.score > 0.75 ? 'is close to' : 'shares words with';
  return `the header "${name}" ${how} "${match.pattern.text}"${tongue}, a usual name of ${attribute}`;
}

function rivalReason(rival: Candidate, points: number, word: string): string {
  const share = 1 / (1 + Math.exp(points - rival.points));
  return `${word}: ${rival.attribute} at ${share.toFixed(2)}`;
}
