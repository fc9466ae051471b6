import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { RollbackPausedError } from './errors.ts';
import type { RollbackContext } from './rollback-context.ts';

const ATTEMPTS = 5;

/** Twenty removes the timeline of these with them; of the others it leaves entries that tell of nothing. */
const TAKES_ITS_TIMELINE = new Set(['person', 'company']);

/**
 * Removes what Twenty wrote into its timeline about records that are to go ("note created"). Doing it twice does no
 * harm, so a call without an answer is made again.
 */
export async function destroyTimeline(
  { twenty }: RollbackContext,
  schema: WorkspaceSchema,
  about: { readonly object: string; readonly ids: readonly string[] },
): Promise<void> {
  if (about.ids.length === 0 || TAKES_ITS_TIMELINE.has(about.object)) return;
  const timeline = schema.objects.find(({ nameSingular }) => nameSingular === 'timelineActivity');
  const link = timeline?.fields.find(({ relation }) => relation?.target === about.object)?.relation;
  if (timeline === undefined || link?.joinColumn === undefined) return;
  const call = { object: timeline.namePlural, joinColumn: link.joinColumn, ids: about.ids };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await twenty.destroyLinked(call);
    if (answer.outcome === 'stored') return;
    if (answer.outcome === 'refused') throw answer.error;
    if (attempt === ATTEMPTS) throw new RollbackPausedError({ object: about.object, cause: answer.error });
  }
}
