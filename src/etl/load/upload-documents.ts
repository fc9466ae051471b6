import type { LedgerRecord } from '../../../db/queries/load-ledger.ts';
import type { Json } from '../../mapping/hash.ts';
import type { WorkspaceObject } from '../../mapping/workspace-schema.ts';
import type { LoadContext } from './load-context.ts';
import { recordRejected } from './record-outcomes.ts';

interface Uploaded {
  readonly records: readonly LedgerRecord[];
  readonly payloads: ReadonlyMap<string, Readonly<Record<string, Json>>>;
  readonly rejected: number;
}

/**
 * Uploads the files of attachments before their rows are created, one upload a row as Twenty demands. A document whose
 * file is missing or refused is rejected: it is listed as not moved. Other objects pass through untouched.
 */
export async function uploadDocuments(
  context: LoadContext,
  object: WorkspaceObject,
  records: readonly LedgerRecord[],
): Promise<Uploaded> {
  const payloads = new Map<string, Readonly<Record<string, Json>>>();
  const fileField = object.fields.find(({ name, type }) => name === 'file' && type === 'FILES');
  if (object.nameSingular !== 'attachment' || fileField === undefined) return { records, payloads, rejected: 0 };
  const ready: LedgerRecord[] = [];
  for (const record of records) {
    context.signal.throwIfAborted();
    const { file: path, name } = record.planned ?? {};
    const bytes = typeof path === 'string' ? await context.document(path) : undefined;
    if (bytes === undefined) {
      await recordRejected(context, {
        object,
        records: [record],
        code: 'file-missing',
        reason: 'the manifest names a file that is not in the export; the document was not moved',
      });
      continue;
    }
    const fileName = typeof name === 'string' ? name : record.source_key;
    const answer = await context.twenty.uploadFile({ bytes, fileName, fieldMetadataId: fileField.id });
    if (answer.outcome === 'stored') {
      payloads.set(record.twenty_id, { ...record.planned, file: [{ fileId: answer.fileId, label: fileName }] });
      ready.push(record);
    } else {
      await recordRejected(context, {
        object,
        records: [record],
        code: answer.error.code,
        reason: answer.error.message,
      });
    }
  }
  return { records: ready, payloads, rejected: records.length - ready.length };
}
