import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { profileExport } from '../src/agent/profile/profile-export.ts';
import { openExport } from '../src/etl/read/open-export.ts';
import type { SourceProfile } from '../src/mapping/source-profile.ts';

const Answer = z.union([z.string(), z.null(), z.array(z.string().nullable())]);

/** What is right: the object of each file and the attribute of each header; of several answers any counts. */
export const Golden = z.object({
  files: z.record(z.string(), z.object({ object: z.string().nullable(), columns: z.record(z.string(), Answer) })),
});
export type Golden = z.infer<typeof Golden>;

/** A case with its export profiled, ready for any model. */
export interface Fixture {
  readonly name: string;
  readonly profile: SourceProfile;
  readonly golden: Golden;
}

/** Every folder below `folder`, at any depth, that holds a golden.json, in the order of their names. */
export async function readFixtures(folder: string): Promise<Fixture[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === 'golden.json')) return [await readFixture(folder)];
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'export').map(({ name }) => name);
  const found: Fixture[] = [];
  for (const name of folders.sort()) found.push(...(await readFixtures(join(folder, name))));
  return found;
}

async function readFixture(folder: string): Promise<Fixture> {
  const golden = Golden.parse(JSON.parse(await readFile(join(folder, 'golden.json'), 'utf8')));
  const source = await openExport(join(folder, 'export'));
  try {
    const profile = await profileExport(source);
    return { name: folder.split('/').slice(-2).join('/'), profile, golden };
  } finally {
    source.close();
  }
}
