import { type ComposeContext, type PlannedRecord, plannedRecord } from './context.ts';

/** The link of a task or note to a record: a row of its own in Twenty (taskTarget, noteTarget). */
export function targetRecord(
  context: ComposeContext,
  input: {
    readonly of: PlannedRecord;
    readonly field: 'targetPersonId' | 'targetCompanyId';
    readonly targetId: string;
    /** Position among the targets of the same record; keeps ids and order apart. */
    readonly number: number;
  },
): PlannedRecord {
  const { of, field, targetId } = input;
  return plannedRecord(context, {
    object: of.object === 'task' ? 'taskTarget' : 'noteTarget',
    sourceObject: of.sourceObject,
    sourceKey: `${of.sourceKey}#${field}:${targetId}`,
    seq: of.seq,
    fields: { [of.object === 'task' ? 'taskId' : 'noteId']: of.id, [field]: targetId },
    links: [of.id, targetId],
    withSourceId: false,
  });
}
