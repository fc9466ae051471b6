import { describe, expect, it } from 'vitest';
import { type Answer, classify } from './classify.ts';
import { RECORDED, type RecordedName } from './recorded-answers.fixture.ts';

function recorded(name: RecordedName): Answer {
  const [status, body] = RECORDED[name];
  return classify({ status, text: JSON.stringify(body) });
}

function said(message: string, extra: object = {}): Answer {
  return classify({
    status: 400,
    text: JSON.stringify({ statusCode: 400, error: 'BadRequestException', messages: [message], ...extra }),
  });
}

function codeOf(answer: Answer): string {
  return answer.kind === 'refused' || answer.kind === 'unknown' ? `${answer.kind} ${answer.error.code}` : answer.kind;
}

describe('an answer of Twenty 2.31', () => {
  it.each([
    ['noToken', 'refused key-missing'],
    ['garbageToken', 'refused key-invalid'],
    ['expiredToken', 'refused key-expired'],
    ['revokedKey', 'refused key-revoked'],
    ['expiredKey', 'refused key-expired'],
    ['workspaceGone', 'refused workspace-gone'],
    ['cutToken', 'refused key-invalid'],
    ['noSuchRoute', 'refused not-twenty'],
    ['bodyTooLarge', 'refused too-large'],
    ['recordDenied', 'refused permission-denied'],
    ['standardField', 'refused permission-denied'],
    ['unknownObject', 'refused unknown-object'],
    ['unknownField', 'refused unknown-field'],
    ['brokenBody', 'refused refused'],
    ['duplicate', 'refused duplicate'],
    ['notFound', 'refused not-found'],
    ['noUuid', 'refused invalid-value'],
    ['badEmail', 'refused invalid-value'],
    ['badPhone', 'refused invalid-value'],
    ['badOption', 'refused invalid-value'],
    ['badDate', 'refused invalid-value'],
    ['nul', 'refused invalid-value'],
    ['internal', 'unknown server-error'],
    ['noSuchTarget', 'refused missing-target'],
    ['tooMany', 'refused too-large'],
    ['fieldTaken', 'refused name-taken'],
    ['fieldReserved', 'refused name-reserved'],
    ['noOptions', 'refused invalid-metadata'],
    ['throttledRest', 'throttled'],
    ['throttledGraphql', 'throttled'],
    ['graphqlNotFound', 'refused not-found'],
    ['graphqlFileSize', 'refused invalid-value'],
    ['graphqlInternal', 'unknown server-error'],
    ['graphqlSyntax', 'refused refused'],
  ] as const)('%s is %s', (name, expected) => {
    expect(codeOf(recorded(name))).toBe(expected);
  });

  it('names limit and window of a refusal by rate, over REST as over GraphQL', () => {
    const limit = { calls: 100, windowMs: 60_000 };
    expect(recorded('throttledRest')).toEqual({ kind: 'throttled', limit });
    expect(recorded('throttledGraphql')).toEqual({ kind: 'throttled', limit });
  });

  it.each([
    ['badEmail', 'Twenty refuses the value of emails.primaryEmail.'],
    ['badOption', 'Twenty refuses the value of status.'],
    ['badDate', 'Twenty refuses the value of dayOnly.'],
    ['badPhone', 'Twenty refuses a value of the record.'],
  ] as const)('names the field of %s and never its value', (name, message) => {
    const answer = recorded(name);
    expect(answer.kind === 'refused' && answer.error.message).toBe(message);
  });
});

describe('a value that looks like an answer', () => {
  it.each([
    'API Key is revoked',
    'This API Key is revoked',
    'A duplicate entry was detected',
    'Limit reached (1 tokens per 1 ms)',
    'Token invalid. UNAUTHENTICATED PERMISSION_DENIED',
    'Record not found',
  ])('quoted in a refusal of a value stays a refused value: %s', (value) => {
    expect(codeOf(said(`Invalid string value '${value}' for email field "emails.primaryEmail"`))).toBe(
      'refused invalid-value',
    );
  });

  it('cannot put its own words in the place of the field name', () => {
    const answer = said(`Invalid string value 'field "Smith" ' for email field "emails.primaryEmail"`);
    expect(answer.kind === 'refused' && answer.error.message).toBe('Twenty refuses the value of emails.primaryEmail.');
    const phone = said('Provided phone number is invalid for field "Smith"');
    expect(phone.kind === 'refused' && phone.error.message).toBe('Twenty refuses a value of the record.');
  });

  it('keeps what the server said out of the message and of what a logger copies', () => {
    const answer = said(`Invalid string value 'Jane Roe' for email field "emails.primaryEmail"`);
    if (answer.kind !== 'refused') throw new Error('not refused');
    expect(answer.error.detail).toContain('Jane Roe');
    expect(JSON.stringify({ ...answer.error })).not.toContain('Jane Roe');
    expect(answer.error.message).not.toContain('Jane Roe');
  });
});

describe('what stands between us and Twenty', () => {
  const page = '<!doctype html><title>502 Bad Gateway</title>';
  it.each([
    [502, page, 'unknown server-error'],
    [504, '', 'unknown server-error'],
    [500, 'upstream connect error', 'unknown server-error'],
    [200, page, 'unknown not-twenty'],
    [404, page, 'refused not-twenty'],
    [413, page, 'refused too-large'],
    [429, page, 'throttled'],
    [201, '{"data":{"createPeople":[{"id":"4d', 'unknown no-answer'],
    [201, '', 'unknown no-answer'],
    [204, '', 'ok'],
  ] as const)('%i %s is %s', (status, text, expected) => {
    expect(codeOf(classify({ status, text }))).toBe(expected);
  });
});
