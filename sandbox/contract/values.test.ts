import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dig, text } from './support/dig.ts';
import { scene } from './support/scene.ts';

const OPTIONS = ['A', 'B'].map((value, position) => ({ label: value, value, position, color: 'green' }));
const FIELDS: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'DATE', name: 'day' },
  { type: 'DATE_TIME', name: 'moment' },
  { type: 'NUMBER', name: 'num' },
  { type: 'BOOLEAN', name: 'flag' },
  { type: 'CURRENCY', name: 'amount' },
  { type: 'RAW_JSON', name: 'blob' },
  { type: 'ARRAY', name: 'list' },
  { type: 'EMAILS', name: 'mails' },
  { type: 'PHONES', name: 'tels' },
  { type: 'LINKS', name: 'web' },
  { type: 'ADDRESS', name: 'addr' },
  { type: 'SELECT', name: 'sel', options: OPTIONS },
  { type: 'MULTI_SELECT', name: 'multi', options: OPTIONS },
  { type: 'RATING', name: 'stars' },
  { type: 'UUID', name: 'uid' },
  { type: 'RICH_TEXT', name: 'rich' },
];

const phone = (number: string, country: string, calling: string) => ({
  primaryPhoneNumber: number,
  primaryPhoneCountryCode: country,
  primaryPhoneCallingCode: calling,
  additionalPhones: [],
});
const link = (url: string) => ({ primaryLinkLabel: '', primaryLinkUrl: url, secondaryLinks: [] });

scene('values', (server) => {
  const suffix = randomUUID().slice(0, 8).replace(/^\d/, 'a');
  const plural = `valueProbes${suffix}`;

  beforeAll(async () => {
    const object = await server().createObject({
      nameSingular: `valueProbe${suffix}`,
      namePlural: plural,
      labelSingular: 'Value probe',
      labelPlural: 'Value probes',
    });
    for (const field of FIELDS) {
      const reply = await server().call('POST', '/rest/metadata/fields', {
        ...field,
        label: field.name,
        objectMetadataId: text(object, 'id'),
      });
      expect(reply.status).toBe(201);
    }
  }, 120_000);

  test.each([
    ['day', '2024-02-29', '2024-02-29'],
    ['day', '03/02/2024', '2024-03-02'],
    ['day', '3/2/24', '2024-03-02'],
    ['day', '2024.02.03', '2024-02-03'],
    ['day', '20240203', '2024-02-03'],
    ['day', 'March 5, 2024', '2024-03-05'],
    ['day', '5 mar 2024', '2024-03-05'],
    ['day', '05-MAR-2024', '2024-03-05'],
    ['day', '2024-02-29T23:30:00Z', '2024-02-29'],
    ['day', '2024-02-29 10:00:00', '2024-02-29'],
    ['moment', '2024-02-29T23:59:59.999+05:00', '2024-02-29T18:59:59.999Z'],
    ['moment', '2024-02-29 10:00', '2024-02-29T10:00:00.000Z'],
    ['moment', '2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['moment', '03/02/2024', '2024-03-02T00:00:00.000Z'],
    ['moment', '2024-02-29T10:00:00.9996Z', '2024-02-29T10:00:00.999Z'],
    ['num', 1.23456, 1.23456],
    ['num', null, null],
    ['flag', true, true],
    ['amount', { amountMicros: 1234560000, currencyCode: 'PKR' }, { amountMicros: 1234560000, currencyCode: 'PKR' }],
    ['amount', { amountMicros: '1230000' }, { amountMicros: 1230000, currencyCode: null }],
    ['amount', { amountMicros: 12.7 }, { amountMicros: 12, currencyCode: null }],
    ['amount', { amountMicros: -12.7 }, { amountMicros: -12, currencyCode: null }],
    ['amount', { amountMicros: '9007199254740993' }, { amountMicros: 9007199254740992, currencyCode: null }],
    ['amount', { amountMicros: '' }, { amountMicros: 0, currencyCode: null }],
    ['amount', { currencyCode: 'ZZZ' }, { amountMicros: null, currencyCode: 'ZZZ' }],
    ['blob', { a: [1, { b: null }] }, { a: [1, { b: null }] }],
    ['blob', '{"a":1}', { a: 1 }],
    ['blob', {}, null],
    ['list', ['x', 'y,z', '{"q"}'], ['x', 'y,z', '{"q"}']],
    ['list', 'x', ['x']],
    ['list', [], []],
    ['mails', { primaryEmail: 'A@Example.org' }, { primaryEmail: 'a@example.org', additionalEmails: [] }],
    [
      'mails',
      { primaryEmail: 'a@b.co', additionalEmails: ['C@d.co'] },
      { primaryEmail: 'a@b.co', additionalEmails: ['c@d.co'] },
    ],
    ['tels', { primaryPhoneNumber: '+923001234567' }, phone('3001234567', 'PK', '+92')],
    [
      'tels',
      { primaryPhoneNumber: '0300 1234567', primaryPhoneCountryCode: 'PK', primaryPhoneCallingCode: '+92' },
      phone('3001234567', 'PK', '+92'),
    ],
    ['tels', { primaryPhoneNumber: '+1 202 555 0123 ext. 4' }, phone('2025550123', 'US', '+1')],
    ['tels', { primaryPhoneNumber: '123', primaryPhoneCountryCode: 'US' }, phone('123', 'US', '+1')],
    ['tels', { primaryPhoneCallingCode: '+33' }, phone('', '', '+33')],
    ['web', { primaryLinkUrl: 'ACME.com' }, link('ACME.com')],
    ['web', { primaryLinkUrl: 'HTTPS://ACME.com/Path/' }, link('https://acme.com/Path')],
    ['web', { secondaryLinks: [{ url: 'a.com', label: 'A' }] }, { ...link('a.com'), primaryLinkLabel: 'A' }],
    ['sel', 'A', 'A'],
    ['multi', ['B', 'A'], ['B', 'A']],
    ['multi', 'A', ['A']],
    ['stars', 'RATING_3', 'RATING_3'],
    ['uid', '46A4974C-E24D-4F03-A5EC-F06A8AABB966', '46a4974c-e24d-4f03-a5ec-f06a8aabb966'],
  ])('stores %s %j as %j', async (field, given, stored) => {
    expect(dig(await server().create(plural, { [field]: given }), field)).toEqual(stored);
  });

  test.each([
    ['day', '31/12/2024', "Invalid value '31/12/2024' for date field \"day\". Expected format: 'YYYY-MM-DD'"],
    ['day', '2024-02-30', "Invalid value '2024-02-30' for date field \"day\". Expected format: 'YYYY-MM-DD'"],
    ['day', '', "Invalid value '' for date field \"day\". Expected format: 'YYYY-MM-DD'"],
    [
      'day',
      '2024-02-29T23:30:00-05:00',
      "Invalid value '2024-02-29T23:30:00-05:00' for date field \"day\". Expected format: 'YYYY-MM-DD'",
    ],
    ['moment', 'soon', "Invalid value 'soon' for date-time field \"moment\". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'"],
    ['num', '12', 'Invalid number value \'12\' for field "num"'],
    ['flag', 'yes', 'Invalid boolean value \'yes\' for field "flag"'],
    ['blob', 'text', 'Invalid object value \'text\' for field "blob"'],
    ['list', [1], 'Invalid value [ 1 ] for field "list - Array values need to be string"'],
    ['mails', { primaryEmail: ' a@b.co ' }, 'Invalid string value \' a@b.co \' for email field "mails.primaryEmail"'],
    ['tels', { primaryPhoneNumber: '03001234567' }, 'Provided phone number is invalid 03001234567'],
    ['tels', { primaryPhoneCountryCode: 'XX' }, 'Invalid country code XX'],
    [
      'tels',
      { primaryPhoneNumber: '3001234567', primaryPhoneCountryCode: 'US', primaryPhoneCallingCode: '+92' },
      'Provided country code and calling code are conflicting',
    ],
    [
      'tels',
      { primaryPhoneNumber: '+447911123456', primaryPhoneCountryCode: 'FR' },
      'Provided and inferred country code are conflicting',
    ],
    ['web', { primaryLinkUrl: 'not a url' }, 'The URL of the link is not valid'],
    ['web', { primaryLinkUrl: '12345' }, 'The URL of the link is not valid'],
    ['addr', { nope: 1 }, 'Invalid subfield nope for address field "addr"'],
    ['sel', 'NOPE', 'Invalid value "NOPE" for field "sel". Valid values are: A, B'],
    ['multi', ['A', 'Z'], "Invalid value [ 'A', 'Z' ] for multi select field \"multi\""],
    ['stars', 3, 'Invalid string value 3 for text field "stars"'],
    ['uid', 'x', 'Invalid UUID value \'x\' for field "uid"'],
    ['rich', 'plain', 'Invalid object value \'plain\' for field "rich"'],
    [
      'rich',
      { blocknote: '{}' },
      'Invalid blocknote value for field "rich.blocknote" - must be a JSON array of blocks',
    ],
  ])('refuses %s %j', async (field, given, message) => {
    expect(await server().call('POST', `/rest/${plural}`, { [field]: given })).toMatchObject({
      status: 400,
      body: { messages: [message] },
    });
  });

  test('keeps blanks, emoji and long texts to the letter', async () => {
    const name = `  é 😀 ${'x'.repeat(100_000)}  `;
    expect(dig(await server().create(plural, { name }), 'name')).toBe(name);
  });

  test('keeps markdown to the letter and derives blocks from it, the same at each read', async () => {
    const markdown = 'Seen by **Dr. A**\n\n- J45\n- stable';
    const created = await server().create(plural, { rich: { markdown } });
    expect(dig(created, 'rich', 'markdown')).toBe(markdown);
    expect(JSON.parse(text(created, 'rich', 'blocknote'))).toMatchObject([
      { type: 'paragraph', content: [{ text: 'Seen by ' }, { text: 'Dr. A', styles: { bold: true } }] },
      { type: 'bulletListItem', content: [{ text: 'J45' }] },
      { type: 'bulletListItem', content: [{ text: 'stable' }] },
    ]);
    const { body } = await server().call('GET', `/rest/${plural}?filter=id[eq]:${text(created, 'id')}`);
    expect(dig(body, 'data', plural, 0, 'rich')).toEqual(dig(created, 'rich'));
  });

  test('derives markdown from blocks', async () => {
    const blocknote = JSON.stringify([
      { type: 'paragraph', content: [{ type: 'text', text: 'hello', styles: { bold: true } }] },
    ]);
    expect(dig(await server().create(plural, { rich: { blocknote } }), 'rich')).toEqual({
      blocknote,
      markdown: '**hello**\n',
    });
  });
});
