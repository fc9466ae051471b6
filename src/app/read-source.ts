import type { Kysely } from 'kysely';
import type { Database } from '../../db/database.ts';
import { voidApprovals } from '../../db/queries/approvals.ts';
import type { Migration } from '../../db/queries/migrations.ts';
import { currentMaps, deleteMap, insertSource, latestSource, putMap, type Source } from '../../db/queries/sources.ts';
import { proposeFiles } from '../agent/match/propose-files.ts';
import { profileExport } from '../agent/profile/profile-export.ts';
import { draftProposal } from '../agent/propose/draft-proposal.ts';
import { type ExportSource, openExport } from '../etl/read/open-export.ts';
import { mapHash } from '../mapping/object-map.ts';
import type { Proposal } from '../mapping/proposal.ts';
import type { MigrationSettings } from '../mapping/settings.ts';
import type { SourceProfile } from '../mapping/source-profile.ts';
import type { WorkspaceSchema } from '../mapping/workspace-schema.ts';

export type OnRows = (file: string, rows: number) => void;

/** Profiles an export and proposes maps for it; nothing is stored. */
export async function readAndPropose(input: {
  readonly source: ExportSource;
  readonly schema: WorkspaceSchema;
  readonly settings: Pick<MigrationSettings, 'country' | 'currency' | 'timeZone'>;
  readonly onRows?: OnRows;
}): Promise<{ readonly profile: SourceProfile; readonly proposal: Proposal }> {
  const profile = await profileExport(input.source, input.onRows);
  const files = proposeFiles(profile);
  return { profile, proposal: draftProposal({ profile, files, schema: input.schema, defaults: input.settings }) };
}

/**
 * Opens the export of a migration. One that was read before, unchanged, keeps its maps and their confirmations; another
 * one is profiled and proposed anew, and what was confirmed for the old one no longer counts.
 */
export async function readSource(input: {
  readonly db: Kysely<Database>;
  readonly migration: Migration;
  readonly location: string;
  readonly schema: WorkspaceSchema;
  readonly user: string;
  readonly onRows?: OnRows;
}): Promise<{ readonly opened: ExportSource; readonly source: Source; readonly isNew: boolean }> {
  const { db, migration, location } = input;
  const opened = await openExport(location);
  const before = await latestSource(db, migration.id);
  if (before?.fingerprint === opened.fingerprint) return { opened, source: before, isNew: false };
  const { profile, proposal } = await readAndPropose({ ...input, source: opened, settings: migration.settings });
  await insertSource(db, migration.id, { fingerprint: opened.fingerprint, location, profile, proposal });
  await replaceMaps(db, migration.id, proposal, input.user);
  const source = await latestSource(db, migration.id);
  if (source === undefined) throw new Error('the source that was just stored is not there');
  return { opened, source, isNew: true };
}

async function replaceMaps(db: Kysely<Database>, migrationId: string, proposal: Proposal, user: string): Promise<void> {
  const known = await currentMaps(db, migrationId);
  for (const { map, hash } of known) {
    const next = proposal.maps.find(({ object }) => object === map.object);
    if (next !== undefined && mapHash(next) === hash) continue;
    await voidApprovals(db, { migrationId, kind: 'map', subject: map.object });
    if (next === undefined) await deleteMap(db, migrationId, map.object);
  }
  for (const map of proposal.maps) await putMap(db, migrationId, map, user);
}
