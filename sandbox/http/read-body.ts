import { MetadataError, malformed } from '../metadata/metadata-error.ts';

const MAXIMUM_BYTES = 10 * 1024 * 1024;

/** A body over the limit: Twenty's framework answers it with plain text. */
export class BodyTooLarge extends Error {
  readonly code = 'BODY_TOO_LARGE';
}

/** The JSON of a request, `{}` without one; objects and arrays only, as Twenty's framework is strict. */
export const parseBody = (bytes: Uint8Array): unknown => {
  if (bytes.length > MAXIMUM_BYTES) throw new BodyTooLarge('request entity too large');
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw error instanceof MetadataError ? error : malformed(error instanceof Error ? error.message : 'invalid JSON');
  }
  throw malformed(`Unexpected token '${text.trim().charAt(0)}', "${text.slice(0, 20)}" is not valid JSON`);
};
