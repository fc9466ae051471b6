import type { World } from '../store/world.ts';
import { runCompanyWorkflow, startsCompanyWorkflow } from './company-workflow.ts';
import type { Effects, RecordEvent } from './effects.ts';
import type { JobQueue } from './job-queue.ts';
import { tellTimeline } from './timeline.ts';

/** What Twenty does after records were written: its timeline at once-ish, its default workflow for people with e-mails. */
export const makeEffects = (queue: JobQueue, world: () => World): Effects => ({
  notify: (events: readonly RecordEvent[]) => {
    if (events.length === 0) return;
    const people = events
      .filter((event) => startsCompanyWorkflow(world(), event))
      .flatMap(({ after }) => after?.id ?? []);
    queue.add(() => {
      for (const event of events) tellTimeline(world(), event);
      for (const id of people) runCompanyWorkflow(world(), id);
    });
  },
});
