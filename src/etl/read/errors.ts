/** An export that cannot be read: what, where, and what to do. Never holds a value of the export. */
export class ExportError extends Error {
  readonly code: 'export-missing' | 'export-empty' | 'zip-damaged' | 'zip-unsafe' | 'unreadable-file';

  constructor(code: ExportError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ExportError';
    this.code = code;
  }
}
