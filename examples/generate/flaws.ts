/**
 * The flaws that are put into an export. Each falls on fixed record numbers (`every` and `at`), so that also a small
 * export has each at least once and the count of a large one grows with it.
 */
export const FLAWS = {
  'shared-email': { every: 12, at: 5, says: 'patients who share the e-mail address of a family member' },
  'duplicate-row': { every: 75, at: 30, says: 'rows that stand twice, letter for letter' },
  'same-key-other-content': { every: 100, at: 45, says: 'rows that repeat a key with other content' },
  'bad-birth-date': { every: 60, at: 20, says: 'birth dates that are no dates' },
  'bad-phone': { every: 40, at: 11, says: 'telephone numbers that are no numbers' },
  'unknown-word': { every: 80, at: 33, says: 'words outside the picklist of their column' },
  'hostile-text': { every: 70, at: 14, says: 'cells that look like a formula or an instruction' },
  'orphan-appointment': { every: 150, at: 77, says: 'appointments of a patient who is not in the export' },
  'orphan-billing': { every: 150, at: 41, says: 'billing entries of a patient who is not in the export' },
  'bad-appointment-date': { every: 300, at: 123, says: 'appointments on a day that does not exist' },
  'bad-amount': { every: 300, at: 210, says: 'billing amounts that are no amounts' },
  'no-account': { every: 12, at: 7, says: 'physicians without a Twenty account (not in the member list)' },
  'shared-website': { every: 5, at: 1, says: 'branches that share the website of the main clinic' },
  'missing-file': { every: 12, at: 9, says: 'documents whose file is missing' },
  'hard-text': { every: 25, at: 3, says: 'messages with quotes, line breaks and emoji' },
} as const satisfies Record<string, { every: number; at: number; says: string }>;

export type Flaw = keyof typeof FLAWS;

/** Whether the record with this number carries the flaw. */
export function hasFlaw(flaw: Flaw, index: number): boolean {
  const { every, at } = FLAWS[flaw];
  return index % every === at;
}
