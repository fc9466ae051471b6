import { z } from 'zod';
import { TwentyError } from './errors.ts';
import type { Call, Transport } from './http/transport.ts';

export type UploadOutcome =
  | { readonly outcome: 'stored'; readonly fileId: string }
  | { readonly outcome: 'refused' | 'unknown'; readonly error: TwentyError };

export interface NewFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Id of the FILES field that the file is for; Twenty takes it for no other. */
  readonly fieldMetadataId: string;
}

const started = z.object({
  data: z.object({
    createFileUpload: z.object({ fileId: z.uuid(), uploadUrl: z.url(), contentType: z.string() }),
  }),
});
const START =
  'mutation Upload($filename: String!, $size: Float!, $fieldMetadataId: String) { createFileUpload(filename: $filename, size: $size, fileFolder: FilesField, fieldMetadataId: $fieldMetadataId) { fileId uploadUrl contentType } }';
const DONE = 'mutation Done($fileId: String!) { completeFileUpload(fileId: $fileId) { id } }';
const ATTEMPTS = 3;

/**
 * Uploads a file; it belongs to no record until one is created with its id. An upload that broke off leaves nothing
 * but a pending file, which Twenty 2.31 sweeps away after a day, so it is simply begun again.
 */
export async function uploadFile(transport: Transport, file: NewFile): Promise<UploadOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await uploadOnce(transport, file);
    if (outcome.outcome !== 'unknown' || attempt === ATTEMPTS) return outcome;
  }
}

async function uploadOnce(transport: Transport, file: NewFile): Promise<UploadOutcome> {
  const { bytes, fileName, fieldMetadataId } = file;
  const variables = { filename: fileName, size: bytes.byteLength, fieldMetadataId };
  const begun = await transport.send(mutation(START, variables));
  if (begun.kind !== 'ok') return { outcome: begun.kind, error: begun.error };
  const parsed = started.safeParse(begun.body);
  if (!parsed.success) {
    return { outcome: 'unknown', error: new TwentyError({ code: 'no-answer', message: 'Twenty took no upload.' }) };
  }
  const { fileId, uploadUrl, contentType } = parsed.data.data.createFileUpload;
  const put = await transport.put({ url: uploadUrl, contentType, bytes });
  if (put.kind !== 'ok') return { outcome: put.kind, error: put.error };
  const completed = await transport.send(mutation(DONE, { fileId }));
  if (completed.kind !== 'ok') return { outcome: completed.kind, error: completed.error };
  return { outcome: 'stored', fileId };
}

function mutation(query: string, variables: Readonly<Record<string, string | number>>): Call {
  return { method: 'POST', path: '/metadata', kind: 'metadata-write', body: { query, variables } };
}
