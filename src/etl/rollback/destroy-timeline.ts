import type { WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import type { TwentyWriter } from '../../twenty/twenty-writer.ts';
import { RollbackPausedError } from './errors.ts';
import type { RollbackContext } from './rollback-context.ts';

const ATTEMPTS = 5;

/** Twenty removes the timeline of these with them; of the others it leaves entries that tell of nothing. */
const TAKES_ITS_TIMELINE = new Set(['person', 'company']);
/** What happens to these Twenty also writes into the timelines of the records they are linked to. */
const IN_TIMELINES_OF_OTHERS = new Set(['note', 'task']);

/**
 * Removes what Twenty wrote into its timeline about records that are to go ("note created"), and about a note or task in
 * the timeline of others. Doing it twice does no harm, so a call without an answer is made again.
 *
 * @throws RollbackPausedError when Twenty answers none of several calls
 */
export async function destroyTimeline(
  context: RollbackContext,
  schema: WorkspaceSchema,
  about: { readonly object: string; readonly ids: readonly string[] },
): Promise<void> {
  if (about.ids.length === 0 || TAKES_ITS_TIMELINE.has(about.object)) return;
  const timeline = schema.objects.find(({ nameSingular }) => nameSingular === 'timelineActivity');
  if (timeline === undefined) return;
  const own = timeline.fields.find(({ relation }) => relation?.target === about.object)?.relation?.joinColumn;
  const columns = own === undefined ? [] : [own];
  if (IN_TIMELINES_OF_OTHERS.has(about.object)) columns.push('linkedRecordId');
  for (const joinColumn of columns) {
    await destroyForSure(context, about.object, { object: timeline.namePlural, joinColumn, ids: about.ids });
  }
}

async function destroyForSure(
  { twenty }: RollbackContext,
  object: string,
  call: Parameters<TwentyWriter['destroyLinked']>[0],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await twenty.destroyLinked(call);
    if (answer.outcome === 'stored') return;
    if (answer.outcome === 'refused') throw answer.error;
    if (attempt === ATTEMPTS) throw new RollbackPausedError({ object, cause: answer.error });
  }
}
