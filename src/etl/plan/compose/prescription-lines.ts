import type { SourceRecord } from '../source-record.ts';
import type { ComposeContext } from './context.ts';

/** The prescriptions of a patient as text, one line each, newest first. */
export function prescriptionLines(context: ComposeContext, prescriptions: readonly SourceRecord[]): string {
  return [...prescriptions]
    .sort(byNewest)
    .map((record) => lineOf(context, record))
    .join('\n');
}

function byNewest(a: SourceRecord, b: SourceRecord): number {
  const [first, second] = [a.text('prescription.date'), b.text('prescription.date')];
  return first < second ? 1 : first > second ? -1 : a.seq - b.seq;
}

function lineOf(context: ComposeContext, record: SourceRecord): string {
  const prescriber = record.text('prescription.physicianId');
  const refills = record.text('prescription.refills');
  return [
    record.text('prescription.date'),
    [record.text('prescription.medication'), record.text('prescription.dosage')].filter(Boolean).join(' '),
    record.text('prescription.frequency'),
    record.text('prescription.duration'),
    record.text('prescription.instructions'),
    refills && `refills ${refills}`,
    prescriber && `by ${context.physician(prescriber)?.name || prescriber}`,
    record.text('prescription.status'),
    ...record.lines.map(({ label, text }) => `${label}: ${text}`),
  ]
    .filter(Boolean)
    .map((part) => part.replace(/\s*\n\s*/g, ' '))
    .join(' · ');
}
