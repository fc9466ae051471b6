import type { Site } from '../http/routes.ts';
import type { Caller } from '../store/world.ts';

export type MetadataContext = {
  readonly caller: Caller | undefined;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
};

/** Answers POST /metadata. */
export const metadataGraphql = (_site: Site, _body: unknown, _context: MetadataContext): unknown => ({ data: null });
