import { extname } from 'node:path';
import type { SourceRecord } from '../source-record.ts';
import { type ComposeContext, idOf, type PlannedRecord, plannedRecord } from './context.ts';
import { directFields } from './direct-fields.ts';

/**
 * document → Attachment of the patient. The file itself is uploaded when the batch is sent: `file` is planned as the
 * path in the export and becomes Twenty's file id then.
 */
export function composeAttachment(context: ComposeContext, record: SourceRecord): PlannedRecord {
  const path = record.text('document.path') || record.text('document.fileName');
  const name = record.text('document.fileName') || path.split('/').at(-1) || record.key;
  const person = idOf(context, 'person', 'patient', record.patientKey ?? '');
  return plannedRecord(context, {
    object: 'attachment',
    sourceObject: 'document',
    sourceKey: record.key,
    seq: record.seq,
    fields: {
      ...directFields(context, record, 'attachment'),
      name,
      fileCategory: fileCategory(name, record.text('document.mimeType')),
      file: path,
      targetPersonId: person,
      createdBy: { source: 'IMPORT', name: record.text('document.uploadedBy') || context.actorName },
    },
    links: [person],
  });
}

const CATEGORIES: readonly (readonly [category: string, pattern: RegExp])[] = [
  ['IMAGE', /^(image\/.*|\.(png|jpe?g|gif|bmp|tiff?|webp|heic|dcm))$/],
  ['VIDEO', /^(video\/.*|\.(mp4|mov|avi|mkv))$/],
  ['AUDIO', /^(audio\/.*|\.(mp3|wav|ogg|m4a))$/],
  ['ARCHIVE', /^(application\/(zip|x-7z.*|x-tar|gzip)|\.(zip|7z|tar|gz|rar))$/],
  ['SPREADSHEET', /^(text\/csv|application\/.*(sheet|excel).*|\.(csv|xlsx?|ods))$/],
  ['PRESENTATION', /^(application\/.*(presentation|powerpoint).*|\.(pptx?|odp))$/],
  ['TEXT_DOCUMENT', /^(text\/.*|application\/(pdf|rtf|msword|.*word.*)|\.(pdf|docx?|odt|txt|rtf|md))$/],
];

function fileCategory(name: string, mimeType: string): string {
  const extension = extname(name).toLowerCase();
  const found = CATEGORIES.find(([, pattern]) => pattern.test(mimeType.toLowerCase()) || pattern.test(extension));
  return found?.[0] ?? 'OTHER';
}
