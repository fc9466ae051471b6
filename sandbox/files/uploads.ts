import { createHmac, randomUUID } from 'node:crypto';
import { extname } from 'node:path';
import { type Clock, isoNow } from '../clock.ts';
import { ApiError, badRequest } from '../errors.ts';
import { isObject } from '../json.ts';
import type { StoredDocument } from '../store/change.ts';
import type { Store } from '../store/store.ts';
import type { FileClaim } from '../store/world.ts';
import type { FileBytes } from './file-store.ts';

const MAXIMUM_BYTES = 1_073_741_824;
const UPLOAD_SECONDS = 900;
const NOT_YET = 'The file has not been uploaded yet. Please upload it before confirming.';

/** How far a file is: promised, its bytes there, checked, or tied to a record for good. */
type Stage = 'pending' | 'uploaded' | 'temporary' | 'permanent';

const failed = (message: string, friendly?: string): ApiError =>
  new ApiError(message, {
    status: 500,
    error: 'InternalServerErrorException',
    graphqlCode: 'INTERNAL_SERVER_ERROR',
    ...(friendly === undefined ? {} : { friendly }),
  });

const refused = (status: number, message: string, code: string): ApiError =>
  new ApiError(message, { status, error: 'Error', code, graphqlCode: 'BAD_USER_INPUT' });

const notFound = (): ApiError => refused(404, 'File not found', 'FILE_NOT_FOUND');

/** The files of the sandbox: promised, put, completed, claimed by records, downloaded by signed links. */
export class Uploads {
  private readonly parts: {
    readonly store: Store;
    readonly bytes: FileBytes;
    readonly clock: Clock;
    readonly secret: string;
    readonly origin: () => string;
  };

  constructor(parts: Uploads['parts']) {
    this.parts = parts;
  }

  private token(id: string): string {
    return createHmac('sha256', this.parts.secret).update(id).digest('base64url');
  }

  private file(id: string): StoredDocument | undefined {
    return this.parts.store.document('file', id);
  }

  private save(file: StoredDocument, stage: Stage): StoredDocument {
    const next = { ...file, stage };
    this.parts.store.write({ op: 'document', kind: 'file', value: next });
    return next;
  }

  private signed(path: string, id: string): string {
    return `${this.parts.origin()}/${path}/${id}?token=${this.token(id)}`;
  }

  /** Whether a link to the file carries the right token. */
  isSigned(id: string, token: string | undefined): boolean {
    return token === this.token(id);
  }

  /** Promises an upload of exactly `size` bytes for a FILES field. */
  create(given: { readonly filename: string; readonly size: number; readonly fieldId: string }) {
    const { filename, size, fieldId } = given;
    if (!Number.isInteger(size) || size <= 0 || size > MAXIMUM_BYTES) {
      throw failed(
        `Invalid file size ${size} (max ${MAXIMUM_BYTES} bytes)`,
        'The file is empty or exceeds the maximum allowed size.',
      );
    }
    const id = randomUUID();
    this.save({ id, filename, size, fieldId, createdAt: isoNow(this.parts.clock) }, 'pending');
    return {
      fileId: id,
      uploadUrl: this.signed('file-upload', id),
      contentType: 'application/octet-stream',
      expiresAt: new Date(this.parts.clock.now() + UPLOAD_SECONDS * 1000).toISOString(),
    };
  }

  /** Takes the bytes of a promised file; more than were promised are refused. */
  receive(id: string, bytes: Uint8Array): void {
    const file = this.file(id);
    if (file === undefined || file.stage === 'permanent') throw notFound();
    if (bytes.length > Number(file.size)) {
      throw refused(413, `Upload exceeds declared size of ${file.size} bytes`, 'FILE_TOO_LARGE');
    }
    this.parts.bytes.put(id, bytes);
    this.save(file, 'uploaded');
  }

  /** Checks what was put against what was promised and makes the file usable. */
  complete(id: string) {
    const file = this.file(id);
    if (file === undefined) throw failed(`File not found: ${id}`, 'File not found.');
    const length = this.parts.bytes.get(id)?.length;
    if (length === undefined) throw failed(`File ${id} has not been uploaded to storage yet`, NOT_YET);
    if (length !== file.size) {
      throw failed(`File ${id} has ${length} bytes in storage but ${file.size} were declared`);
    }
    return this.shown(file.stage === 'permanent' ? file : this.save(file, 'temporary'));
  }

  /** Takes a whole file at once (multipart) and makes it usable. */
  store(filename: string, bytes: Uint8Array, fieldId: string) {
    const { fileId } = this.create({ filename, size: bytes.length, fieldId });
    this.receive(fileId, bytes);
    return this.complete(fileId);
  }

  private shown(file: StoredDocument) {
    const extension = extname(String(file.filename));
    const field = this.parts.store.catalog.field(String(file.fieldId));
    return {
      id: file.id,
      path: `files-field/${field?.universalIdentifier ?? ''}/${file.id}${extension}`,
      size: file.size,
      createdAt: file.createdAt,
      url: this.signed('file/files-field', file.id),
    };
  }

  download(id: string): Uint8Array {
    const content = this.file(id) === undefined ? undefined : this.parts.bytes.get(id);
    if (content === undefined) throw notFound();
    return content;
  }

  /** The items of a FILES field with what only the store knows: extension and signed link. */
  present = (items: unknown): unknown =>
    Array.isArray(items)
      ? items.filter(isObject).map((item) => {
          const id = String(item.fileId);
          const extension = extname(String(this.file(id)?.filename ?? ''));
          return { label: item.label, fileId: id, extension, url: this.signed('file/files-field', id) };
        })
      : null;

  /** Ties newly named files to a record for good and forgets those no longer named; refuses files not made for the field. */
  claim = (claims: readonly FileClaim[]): void => {
    const idsOf = (items: unknown): readonly string[] =>
      Array.isArray(items) ? items.filter(isObject).map((item) => String(item.fileId)) : [];
    const files = claims.flatMap(({ fieldId, before, after }) => {
      const known = idsOf(before);
      return idsOf(after)
        .filter((id) => !known.includes(id))
        .map((id) => this.claimable(id, fieldId));
    });
    for (const file of files) this.save(file, 'permanent');
    for (const { before, after } of claims) {
      const kept = new Set(idsOf(after));
      for (const id of idsOf(before).filter((known) => !kept.has(known))) this.forget(id);
    }
  };

  private claimable(id: string, fieldId: string): StoredDocument {
    const file = this.file(id);
    if (file === undefined) throw badRequest(`File not found: ${id}`);
    if (file.stage === 'permanent') throw badRequest(`File ${id} is already associated with a permanent files field`);
    if (file.stage !== 'temporary') throw badRequest(`File ${id} upload has not been completed`);
    if (file.fieldId !== fieldId) throw badRequest(`File ${id} was not uploaded for this field`);
    return file;
  }

  private forget(id: string): void {
    this.parts.store.write({ op: 'no-document', kind: 'file', id });
    this.parts.bytes.remove(id);
  }
}
