import type { SourceRecord } from '../source-record.ts';
import { type ComposeContext, type PlannedRecord, plannedRecord } from './context.ts';
import { directFields } from './direct-fields.ts';

/**
 * clinic → Company. A website that another company has already (branches share one) would be refused as a duplicate:
 * it goes to `sharedDomain`.
 */
export function composeCompany(
  context: ComposeContext,
  record: SourceRecord,
  hasEarlierDomain: (domain: string) => boolean,
): PlannedRecord {
  const fields = directFields(context, record, 'company');
  const domain = record.text('clinic.website');
  if (domain !== '' && (hasEarlierDomain(domain) || context.isTaken('company.domain', domain))) {
    fields.domainName = undefined;
    fields.sharedDomain = domain;
  }
  if (record.lines.length > 0)
    fields.importNotes = record.lines.map(({ label, text }) => `${label}: ${text}`).join('\n');
  return plannedRecord(context, {
    object: 'company',
    sourceObject: 'clinic',
    sourceKey: record.key,
    seq: record.seq,
    fields: { ...fields, createdBy: { source: 'IMPORT', name: context.actorName } },
    links: [],
  });
}
