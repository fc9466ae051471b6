import { describe, expect, it } from 'vitest';
import type { Json } from '../../mapping/hash.ts';
import type { TwentyFieldType, WorkspaceField } from '../../mapping/workspace-schema.ts';
import { compareRecord } from './compare-record.ts';

function field(name: string, type: TwentyFieldType, joinColumn?: string): WorkspaceField {
  return {
    id: name,
    name,
    label: name,
    type,
    isCustom: false,
    isNullable: true,
    isUnique: false,
    isWritable: true,
    ...(joinColumn === undefined ? {} : { relation: { kind: 'MANY_TO_ONE', target: 'company', joinColumn } }),
  };
}

const FIELDS = [
  field('id', 'UUID'),
  field('name', 'FULL_NAME'),
  field('emails', 'EMAILS'),
  field('phones', 'PHONES'),
  field('jobTitle', 'TEXT'),
  field('createdAt', 'DATE_TIME'),
  field('createdBy', 'ACTOR'),
  field('bodyV2', 'RICH_TEXT'),
  field('file', 'FILES'),
  field('company', 'RELATION', 'companyId'),
];

function differing(sent: Record<string, Json>, stored: Record<string, Json>): string[] {
  return compareRecord({ fields: FIELDS, sent, stored }).flatMap((one) => (one.equal ? [] : [one.field]));
}

describe('the comparison of a record', () => {
  it('has one entry for each field or part that was sent, and none for others', () => {
    const sent = { name: { firstName: 'Ana', lastName: 'Li' }, jobTitle: 'Nurse', companyId: null };
    const stored = { ...sent, emails: { primaryEmail: 'x@y.org' }, position: 1 };
    expect(compareRecord({ fields: FIELDS, sent, stored }).map((one) => one.field)).toEqual([
      'name.firstName',
      'name.lastName',
      'jobTitle',
      'companyId',
    ]);
  });

  it.each([
    [
      'a changed part',
      { name: { firstName: 'Ana', lastName: 'Li' } },
      { name: { firstName: 'Ana', lastName: 'Lee' } },
      'name.lastName',
    ],
    [
      'a lost part',
      { name: { firstName: 'Ana', lastName: 'Li' } },
      { name: { firstName: 'Ana', lastName: '' } },
      'name.lastName',
    ],
    ['a lost blank', { jobTitle: ' Nurse' }, { jobTitle: 'Nurse' }, 'jobTitle'],
    ['a moved instant', { createdAt: '2024-01-01T00:00:00Z' }, { createdAt: '2024-01-01T00:00:00.001Z' }, 'createdAt'],
    [
      'a moved link',
      { companyId: '0c6debf2-2d46-4026-bd45-e662e6917fa9' },
      { companyId: '1c6debf2-2d46-4026-bd45-e662e6917fa9' },
      'companyId',
    ],
    ['a lost link', { companyId: '0c6debf2-2d46-4026-bd45-e662e6917fa9' }, { companyId: null }, 'companyId'],
    [
      'another author',
      { createdBy: { source: 'IMPORT', name: 'Jane' } },
      { createdBy: { source: 'IMPORT', name: 'Migration' } },
      'createdBy.name',
    ],
    ['a cut markdown', { bodyV2: { markdown: 'a\n\nb' } }, { bodyV2: { markdown: 'a' } }, 'bodyV2.markdown'],
    [
      'another number',
      { phones: { primaryPhoneNumber: '2025550123', primaryPhoneCountryCode: 'US' } },
      { phones: { primaryPhoneNumber: '2025550124', primaryPhoneCountryCode: 'US', primaryPhoneCallingCode: '+1' } },
      'phones.primaryPhoneNumber',
    ],
    ['a field that is gone', { jobTitle: 'Nurse' }, {}, 'jobTitle'],
    ['something where nothing was sent', { jobTitle: null }, { jobTitle: 'Nurse' }, 'jobTitle'],
    [
      'the order of e-mails',
      { emails: { additionalEmails: ['a@b.org', 'c@d.org'] } },
      { emails: { additionalEmails: ['c@d.org', 'a@b.org'] } },
      'emails.additionalEmails',
    ],
  ] as const)('finds %s', (_, sent, stored, path) => {
    expect(differing(sent, stored)).toEqual([path]);
  });

  it('sees a composite that was sent as null but is not empty', () => {
    expect(differing({ emails: null }, { emails: { primaryEmail: 'x@y.org', additionalEmails: [] } })).toEqual([
      'emails',
    ]);
    expect(differing({ emails: null }, { emails: { primaryEmail: '', additionalEmails: [] } })).toEqual([]);
  });

  it('sees the part that Twenty fills from another one', () => {
    const fields = [field('web', 'LINKS')];
    const sent = { web: { secondaryLinks: [{ url: 'https://b.org', label: 'b' }] } };
    const moved = { web: { primaryLinkUrl: 'https://b.org', primaryLinkLabel: 'b', secondaryLinks: [] } };
    expect(compareRecord({ fields, sent, stored: moved }).map(({ field: path, equal }) => [path, equal])).toEqual([
      ['web.secondaryLinks', true],
      ['web.primaryLinkUrl', true],
      ['web.primaryLinkLabel', true],
    ]);
  });

  it('knows a file by its label, since Twenty signs its address anew each time', () => {
    const sent = { file: [{ fileId: 'a', label: 'lab.pdf' }] };
    const shown = [{ fileId: 'a', label: 'lab.pdf', extension: '.pdf', url: 'https://x.org/file/a?token=1' }];
    expect(differing(sent, { file: shown })).toEqual([]);
    expect(differing(sent, { file: [{ fileId: 'a', label: 'other.pdf' }] })).toEqual(['file']);
    expect(differing(sent, { file: [] })).toEqual(['file']);
  });
});
