import { CUSTOM, field, type LandingField, sourceId } from './landing-field.ts';

/** A document is an Attachment of the Person, with the file itself. */
export const DOCUMENT: readonly LandingField[] = [
  sourceId('attachment', 'document.id'),
  field('attachment.targetPerson', 'MORPH_RELATION', 'Person', [['document.patientId', 'link']], {
    relatesTo: 'person',
  }),
  field('attachment.name', 'TEXT', 'Name', [['document.fileName', 'title']]),
  field('attachment.documentCategory', 'TEXT', 'Document Category', ['document.category'], CUSTOM),
  field('attachment.file', 'FILES', 'File', [['document.path', 'file']]),
  field('attachment.fileCategory', 'SELECT', 'File category', [['document.mimeType', 'title']]),
  field('attachment.createdAt', 'DATE_TIME', 'Creation date', ['document.uploadedAt']),
  field('attachment.createdBy', 'ACTOR', 'Created by', [['document.uploadedBy', 'name']]),
];
