/** Why an undo left a record in Twenty, in words for a person. */
export const KEPT = {
  edited: 'somebody changed it in Twenty after the load',
  linked: 'a record that stays needs it',
  'in-use': 'records that others made hang on it and would be removed with it, or lose their link',
  'not-made-here': 'this run only changed it; an earlier one made it',
  'partly-reverted': 'it was there before; fields that somebody changed after the load were left as they are',
} as const;
export type KeptCode = keyof typeof KEPT;
