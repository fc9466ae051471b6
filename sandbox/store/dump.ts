import { createHash } from 'node:crypto';
import type { FileBytes } from '../files/file-store.ts';
import { canonicalJson } from '../json.ts';
import type { Store } from './store.ts';

/** Everything a sandbox holds, as canonical JSON and as one digest of it: equal content, equal text. */
export type Dump = { readonly text: string; readonly digest: string };

const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Dumps objects, records by object and id, and documents; files by the digest of their bytes. */
export const dumpOf = (store: Store, bytes: FileBytes): Dump => {
  const objects = store.catalog.all();
  const records = objects.map((object) => {
    const table = store.table(object.id);
    return [object.nameSingular, table.sortedIds().map((id) => table.get(id))];
  });
  const files = store.allDocuments('file').map((file) => {
    const content = bytes.get(file.id);
    return { ...file, sha256: content === undefined ? null : digestOf(content) };
  });
  const text = canonicalJson({
    objects: Object.fromEntries(objects.map((object) => [object.nameSingular, object])),
    records: Object.fromEntries(records),
    files: files.sort((one, other) => (String(one.sha256) < String(other.sha256) ? -1 : 1)),
    webhooks: store.allDocuments('webhook'),
  });
  return { text, digest: digestOf(text) };
};
