import { isObject } from '../json.ts';

/** A GraphQL request with a file, as multipart: the operation with its variables, and the one file. */
export type Multipart = {
  readonly operations: unknown;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
};

type Part = { readonly name: string; readonly filename: string | undefined; readonly bytes: Buffer };

const partsOf = (boundary: string, body: Buffer): readonly Part[] => {
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    const section = body.subarray(at + mark.length + 2, next - 2);
    const headEnd = section.indexOf('\r\n\r\n');
    const head = section.subarray(0, headEnd).toString();
    const name = /\bname="([^"]*)"/.exec(head)?.[1];
    if (name !== undefined) {
      parts.push({ name, filename: /\bfilename="([^"]*)"/.exec(head)?.[1], bytes: section.subarray(headEnd + 4) });
    }
    at = next;
  }
  return parts;
};

/** Reads a multipart GraphQL request with one file; undefined when the request is not multipart. */
export const parseMultipart = (contentType: string | undefined, bytes: Uint8Array): Multipart | undefined => {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const parts = partsOf(boundary, Buffer.from(bytes));
  const operations: unknown = JSON.parse(parts.find((part) => part.name === 'operations')?.bytes.toString() ?? '{}');
  const file = parts.find((part) => part.filename !== undefined);
  return {
    operations: isObject(operations) ? operations : {},
    file: file === undefined ? undefined : { name: file.filename ?? '', bytes: file.bytes },
  };
};
