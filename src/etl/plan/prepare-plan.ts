import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database.ts';
import { pendingWork } from '../../../db/queries/load-ledger.ts';
import { countOutcomes, ownIds, settlePhysicians } from '../../../db/queries/staged-facts.ts';
import { hashOf } from '../../mapping/hash.ts';
import { mapHash, type ObjectMap } from '../../mapping/object-map.ts';
import type { PulseObject } from '../../mapping/pulse-model.ts';
import type { MigrationSettings } from '../../mapping/settings.ts';
import type { WorkspaceMember } from '../../mapping/workspace-schema.ts';
import type { TwentyReader } from '../../twenty/twenty-reader.ts';
import { type Owners, resolveOwners } from '../owners/resolve-owners.ts';
import { planSchema, type SchemaStep } from '../schema/plan-schema.ts';
import { type StageSource, stageExport } from '../stage/stage-export.ts';
import { type ComposeContext, Usage } from './compose/context.ts';
import { findTaken, type TakenValues } from './find-taken.ts';
import { loadClinicIndex, loadPhysicians } from './load-facts.ts';
import { planRecords } from './plan-records.ts';

/** Everything a load will do, worked out without a write: what pre-flight shows and a run carries out. */
export interface PreparedPlan {
  readonly planKey: string;
  readonly owners: Owners;
  readonly fallback: WorkspaceMember | undefined;
  readonly taken: TakenValues;
  readonly schemaSteps: readonly SchemaStep[];
  readonly work: readonly { readonly object: string; readonly creates: number; readonly updates: number }[];
  readonly outcomes: readonly {
    readonly object: string;
    readonly outcome: string;
    readonly code: string | null;
    readonly n: number;
  }[];
}

/** Name in `createdBy` where the export does not say who made a record. */
const ACTOR_NAME = 'Pulse to Twenty';

/** Stages the export, resolves owners and unique values against the workspace, and plans every record and schema step. */
export async function preparePlan(input: {
  readonly db: Kysely<Database>;
  readonly migrationId: string;
  readonly sourceFingerprint: string;
  readonly source: StageSource;
  readonly maps: readonly ObjectMap[];
  readonly settings: MigrationSettings;
  readonly twenty: TwentyReader;
  readonly signal: AbortSignal;
  readonly onProgress: (stage: 'stage' | 'plan', count: number) => void;
}): Promise<PreparedPlan> {
  const { db, migrationId, maps, settings, twenty, signal } = input;
  await stageExport({ ...input, onRows: (count) => input.onProgress('stage', count) });
  const from = { db, migrationId, signal };
  const members = await twenty.members();
  const owners = resolveOwners({ physicians: await loadPhysicians(from), members });
  await settlePhysicians(db, { migrationId, withAccount: owners.matched.map(({ physician }) => physician.key) });
  const clinics = await loadClinicIndex(from);
  const taken = await findTaken({ db, migrationId, twenty, isOwn: (ids) => ownIds(db, migrationId, ids) });
  const fallback = fallbackOwner(settings, members);
  const usage = new Usage();
  const planKey = hashOf({
    source: input.sourceFingerprint,
    maps: maps.map(mapHash),
    zone: [settings.country, settings.currency, settings.timeZone],
    fallback: fallback?.id ?? null,
  });
  const context: ComposeContext = {
    migrationId,
    timeZone: settings.timeZone,
    actorName: ACTOR_NAME,
    usage,
    placements: placementsOf(maps),
    physician: owners.find,
    ownerId: (reference) => owners.memberOf(reference) ?? fallback?.id ?? null,
    clinicKey: (reference) => clinics.get(reference.toLowerCase()),
    isTaken: (field, value) => (field === 'person.email' ? taken.emails : taken.domains).has(value),
  };
  await planRecords({
    db,
    migrationId,
    planKey,
    context,
    signal,
    onRecords: (count) => input.onProgress('plan', count),
  });
  const schemaSteps = planSchema({
    maps,
    usage: { fields: usage.fields(), options: usage.options() },
    schema: await twenty.schema(),
  });
  const work = await pendingWork(db, { migrationId, planKey, sampleOnly: false });
  return { planKey, owners, fallback, taken, schemaSteps, work, outcomes: await countOutcomes(db, migrationId) };
}

/** The member named in the settings; else the oldest account, which is the person who made the workspace. */
function fallbackOwner(settings: MigrationSettings, members: readonly WorkspaceMember[]): WorkspaceMember | undefined {
  const wanted = settings.fallbackOwner?.toLowerCase();
  if (wanted !== undefined) return members.find(({ email }) => email.toLowerCase() === wanted);
  return members[0];
}

function placementsOf(maps: readonly ObjectMap[]): ComposeContext['placements'] {
  const byObject = new Map(maps.map(({ object, placements }) => [object, placements]));
  return (object: PulseObject) => byObject.get(object) ?? [];
}
