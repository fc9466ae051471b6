import type { PulseObject } from '../../../mapping/pulse-model.ts';

/** Words by which a header names an object of the model. */
export const OBJECT_WORDS: Readonly<Record<PulseObject, readonly string[]>> = {
  clinic: ['clinic'],
  physician: ['physician', 'staff'],
  patient: ['patient'],
  appointment: ['appointment'],
  billing: ['invoice', 'payment'],
  prescription: ['prescription'],
  message: ['message'],
  campaign: ['campaign'],
  campaignMember: ['member'],
  intake: ['form'],
  visit: ['visit'],
  document: ['document', 'file'],
};

/** Objects whose attributes may stand in the rows of another one. Only what a column's header names counts for them. */
export const COMPANIONS: Readonly<Partial<Record<PulseObject, readonly PulseObject[]>>> = {
  patient: ['intake'],
  appointment: ['visit', 'billing'],
  visit: ['appointment', 'prescription', 'billing'],
};
