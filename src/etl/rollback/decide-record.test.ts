import { describe, expect, test } from 'vitest';
import type { UndoRecord } from '../../../db/queries/rollback-ledger.ts';
import { type Circumstances, decideRecord } from './decide-record.ts';

const WRITTEN_AT = '2026-01-01T10:00:00.000Z';
const record: UndoRecord = {
  twenty_object: 'person',
  twenty_id: '1',
  source_object: 'patient',
  source_key: '1',
  seq: 1,
  links: [],
  state: 'inserted',
  code: null,
  run_id: 'run',
  planned: { jobTitle: 'ours' },
  written: { jobTitle: 'ours' },
  before: null,
  twenty_updated_at: WRITTEN_AT,
};
const live = { id: '1', jobTitle: 'ours', updatedAt: WRITTEN_AT, deletedAt: null };
const edited = { ...live, jobTitle: 'theirs', updatedAt: '2026-01-02T10:00:00.000Z' };
const calm: Circumstances = { fields: [], keepEdited: true, onlyRun: false, isLinked: false, isInUse: false };
const keep = (code: string) => ({ kind: 'keep', code });

describe('a record of ours', () => {
  test('goes when nobody touched it', () => {
    expect(decideRecord(record, live, calm)).toEqual({ kind: 'destroy' });
  });

  test('stays when somebody changed it, also in a field that we did not write', () => {
    expect(decideRecord(record, edited, calm)).toEqual(keep('edited'));
    expect(decideRecord(record, { ...live, updatedAt: edited.updatedAt }, calm)).toEqual(keep('edited'));
  });

  test('goes although it was changed when the person says so', () => {
    expect(decideRecord(record, edited, { ...calm, keepEdited: false })).toEqual({ kind: 'destroy' });
  });

  test('stays for what hangs on it even then', () => {
    expect(decideRecord(record, edited, { ...calm, keepEdited: false, isInUse: true })).toEqual(keep('in-use'));
    expect(decideRecord(record, edited, { ...calm, keepEdited: false, isLinked: true })).toEqual(keep('linked'));
  });

  test('goes from the trash, where somebody put it', () => {
    expect(decideRecord(record, { ...edited, deletedAt: edited.updatedAt }, calm)).toEqual({ kind: 'destroy' });
  });

  test('stays when staff had changed it before our own update moved the time', () => {
    const updated = { ...record, state: 'updated', twenty_updated_at: edited.updatedAt };
    expect(decideRecord(updated, edited, calm)).toEqual(keep('edited'));
  });

  test('that stays once as changed stays so, though its time is known by now', () => {
    expect(decideRecord({ ...record, state: 'kept', code: 'edited' }, live, calm)).toEqual(keep('edited'));
    expect(decideRecord({ ...record, state: 'kept', code: 'linked' }, live, calm)).toEqual({ kind: 'destroy' });
  });
});

describe('a record whose create was never answered', () => {
  const sending = { ...record, state: 'sending', written: null, twenty_updated_at: null };

  test('was never made when Twenty has none, else it goes like the others', () => {
    expect(decideRecord(sending, undefined, calm)).toEqual({ kind: 'unsent' });
    expect(decideRecord(sending, live, calm)).toEqual({ kind: 'destroy' });
  });

  test('stays when its values or the last hand on it are not ours', () => {
    expect(decideRecord(sending, edited, calm)).toEqual(keep('edited'));
    const byHand = { ...live, updatedBy: { source: 'MANUAL', workspaceMemberId: 'm1' } };
    expect(decideRecord(sending, byHand, calm)).toEqual(keep('edited'));
  });

  test('of a document is not taken for changed because a path became a file', () => {
    const file = {
      id: 'f',
      name: 'file',
      label: 'File',
      type: 'FILES',
      isCustom: false,
      isNullable: true,
      isUnique: false,
      isWritable: true,
    } as const;
    const planned = { ...sending, planned: { file: 'docs/form.pdf' } };
    const stored = { ...live, file: [{ fileId: 'x', label: 'form.pdf' }] };
    expect(decideRecord(planned, stored, { ...calm, fields: [file] })).toEqual({ kind: 'destroy' });
  });
});

test('a record that is not there any more was taken back already', () => {
  expect(decideRecord(record, undefined, calm)).toEqual({ kind: 'gone' });
});

test('a record that was there before us gets its values back instead of being removed', () => {
  expect(decideRecord({ ...record, before: { jobTitle: 'old' } }, edited, calm)).toEqual({ kind: 'revert' });
});

test('a record that the run only changed stays when only that run is taken back', () => {
  expect(decideRecord({ ...record, state: 'updated' }, live, { ...calm, onlyRun: true })).toEqual(
    keep('not-made-here'),
  );
  expect(decideRecord(record, live, { ...calm, onlyRun: true })).toEqual({ kind: 'destroy' });
});
