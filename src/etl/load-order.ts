/**
 * The order in which Twenty objects are loaded: what others point to comes first. Rollback walks it backwards.
 * Every object that the engine writes stands here.
 */
export const LOAD_ORDER = [
  'company',
  'person',
  'task',
  'note',
  'billingLedger',
  'taskTarget',
  'noteTarget',
  'attachment',
] as const;
export type LoadedObject = (typeof LOAD_ORDER)[number];
