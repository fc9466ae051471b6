import type { Json } from '../../../mapping/hash.ts';
import type { SourceRecord } from '../source-record.ts';
import { type ComposeContext, idOf, type PlannedRecord, plannedRecord } from './context.ts';
import { directFields, fieldOf } from './direct-fields.ts';

/** billing → BillingLedger, linked to its patient. Without an invoice number its name is the source key. */
export function composeBilling(context: ComposeContext, record: SourceRecord): PlannedRecord {
  const fields: Record<string, Json | undefined> = { ...directFields(context, record, 'billingLedger') };
  const person = idOf(context, 'person', 'patient', record.patientKey ?? '');
  const relation = fieldOf(context, record, {
    object: 'billingLedger',
    attribute: 'billing.patientId',
    type: 'RELATION',
  });
  if (relation !== undefined) {
    fields[`${relation}Id`] = person;
    context.usage.field('billingLedger', relation);
  }
  fields.name ??= record.text('billing.invoiceNumber') || record.key;
  if (record.lines.length > 0) {
    const details = typeof fields.details === 'string' ? [fields.details] : [];
    fields.details = [...details, ...record.lines.map(({ label, text }) => `${label}: ${text}`)].join('\n');
  }
  return plannedRecord(context, {
    object: 'billingLedger',
    sourceObject: 'billing',
    sourceKey: record.key,
    seq: record.seq,
    fields: { ...fields, createdBy: { source: 'IMPORT', name: context.actorName } },
    links: [person],
  });
}
