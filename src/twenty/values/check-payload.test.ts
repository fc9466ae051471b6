import { describe, expect, it } from 'vitest';
import type { TwentyFieldType, WorkspaceField, WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { checkPayload } from './check-payload.ts';

function field(name: string, type: TwentyFieldType, extra: Partial<WorkspaceField> = {}): WorkspaceField {
  return {
    id: name,
    name,
    label: name,
    type,
    isCustom: false,
    isNullable: true,
    isUnique: false,
    isWritable: true,
    ...extra,
  };
}

const person: WorkspaceObject = {
  id: 'o',
  nameSingular: 'person',
  namePlural: 'people',
  labelSingular: 'Person',
  isCustom: false,
  fields: [
    field('name', 'FULL_NAME'),
    field('jobTitle', 'TEXT'),
    field('stage', 'SELECT', { isNullable: false, options: [{ value: 'NEW', label: 'New' }] }),
    field('sourceSystemId', 'TEXT', { isUnique: true }),
    field('bodyV2', 'RICH_TEXT'),
    field('createdBy', 'ACTOR', { isNullable: false }),
    field('updatedBy', 'ACTOR', { isWritable: false }),
    field('company', 'RELATION', { relation: { kind: 'MANY_TO_ONE', target: 'company', joinColumn: 'companyId' } }),
    field('notes', 'RELATION', { isWritable: false, relation: { kind: 'ONE_TO_MANY', target: 'note' } }),
  ],
};

function codes(record: Parameters<typeof checkPayload>[0]['record']): string[] {
  return checkPayload({ object: person, record }).map(({ code, field: path }) => `${code} ${path}`);
}

describe('a payload', () => {
  it('that fits has no problem', () => {
    const companyId = '0c6debf2-2d46-4026-bd45-e662e6917fa9';
    expect(codes({ name: { firstName: 'Ana' }, jobTitle: null, stage: 'NEW', companyId, createdBy: null })).toEqual([]);
  });

  it('is told of every problem it has, not only the first', () => {
    expect(codes({ nope: 1, jobTitle: 5, stage: 'OLD' })).toEqual([
      'unknown-field nope',
      'invalid-value jobTitle',
      'unknown-option stage',
    ]);
  });

  it('names a relation by its column', () => {
    expect(codes({ company: '0c6debf2-2d46-4026-bd45-e662e6917fa9' })).toEqual(['unknown-field company']);
    expect(codes({ companyId: 'clinic-1' })).toEqual(['invalid-value companyId']);
  });

  it('cannot write what the server writes itself', () => {
    expect(codes({ updatedBy: { source: 'IMPORT' }, notes: [] })).toEqual([
      'read-only-field updatedBy',
      'read-only-field notes',
    ]);
  });

  it('cannot empty what must hold something', () => {
    expect(codes({ stage: null })).toEqual(['missing-value stage']);
  });

  it('cannot send null for a rich text, on which Twenty fails', () => {
    expect(codes({ bodyV2: null })).toEqual(['missing-value bodyV2']);
    expect(codes({ bodyV2: { markdown: null } })).toEqual([]);
  });

  it.each([
    ['nul-character', 'a\0b'],
    ['broken-character', 'a\ud83d'],
  ])('with a %s is stopped at any depth, and the text that only speaks of one is not', (code, text) => {
    expect(codes({ jobTitle: text, name: { firstName: text } })).toEqual([`${code} jobTitle`, `${code} name`]);
    expect(codes({ jobTitle: '\\u0000 \\ud83d 😀' })).toEqual([]);
  });

  it('names the part of a value that is wrong', () => {
    expect(codes({ name: { firstName: 5 } })).toEqual(['invalid-value name.firstName']);
    expect(codes({ name: { middleName: 'x' } })).toEqual(['invalid-value name']);
    expect(codes({ name: { toString: 'x' } })).toEqual(['invalid-value name']);
  });

  it('cannot hold a unique text longer than an index takes', () => {
    expect(codes({ sourceSystemId: 'é'.repeat(1400), jobTitle: 'é'.repeat(1400) })).toEqual([
      'too-long sourceSystemId',
    ]);
  });

  it('cannot name a member without a name, which Twenty would replace by the API key', () => {
    const workspaceMemberId = '0c6debf2-2d46-4026-bd45-e662e6917fa9';
    expect(codes({ createdBy: { source: 'IMPORT', workspaceMemberId } })).toEqual(['invalid-value createdBy.name']);
    expect(codes({ createdBy: { source: 'IMPORT', workspaceMemberId, name: 'Jane' } })).toEqual([]);
    expect(codes({ createdBy: { source: 'PULSE', name: 'Jane' } })).toEqual(['unknown-option createdBy.source']);
  });
});
