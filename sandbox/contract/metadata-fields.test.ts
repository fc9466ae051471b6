import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { scene } from './support/scene.ts';

const option = (value: string, position: number) => ({ label: value, value, position, color: 'green' });

scene('fields', (server) => {
  const suffix = randomUUID().slice(0, 8).replace(/^\d/, 'a');
  const plural = `fieldProbes${suffix}`;
  let objectId = '';

  const create = (field: Readonly<Record<string, unknown>>) =>
    server().call('POST', '/rest/metadata/fields', { objectMetadataId: objectId, label: 'Label', ...field });
  const made = async (field: Readonly<Record<string, unknown>>): Promise<unknown> => server().item(await create(field));
  const stored = async (id: string, field: string): Promise<unknown> => {
    const { body } = await server().call('GET', `/rest/${plural}?filter=id[eq]:${id}`);
    return dig(body, 'data', plural, 0, field);
  };

  beforeAll(async () => {
    const object = await server().createObject({
      nameSingular: `fieldProbe${suffix}`,
      namePlural: plural,
      labelSingular: 'Field probe',
      labelPlural: 'Field probes',
    });
    objectId = text(object, 'id');
  });

  test('are made with what Twenty fills in, and told the same afterwards', async () => {
    const field = await made({ type: 'TEXT', name: 'plainText', label: 'Plain text' });
    expect(field).toMatchObject({
      name: 'plainText',
      label: 'Plain text',
      type: 'TEXT',
      objectMetadataId: objectId,
      defaultValue: null,
      options: null,
      isActive: true,
      isNullable: true,
      isUnique: false,
      isSystem: false,
      isLabelSyncedWithName: false,
    });
    const told = server().item(await server().call('GET', `/rest/metadata/fields/${text(field, 'id')}`));
    expect(told).toMatchObject({ id: text(field, 'id'), name: 'plainText', type: 'TEXT' });
  });

  test.each([
    [
      { type: 'TEXT', name: 'Source_System_ID__c' },
      'Name is not valid: it must start with lowercase letter and contain only alphanumeric letters',
    ],
    [
      { type: 'TEXT', name: 'téléphone' },
      'Name is not valid: it must start with lowercase letter and contain only alphanumeric letters',
    ],
    [{ type: 'TEXT', name: 'a'.repeat(64) }, 'Name is too long'],
    [
      { type: 'TEXT', name: 'type' },
      'This name is reserved. Use a different name or the system will add "Custom" suffix.',
    ],
    [{ type: 'TEXT', name: 'id' }, 'Name "id" is not available as it is already used by another field'],
    [{ type: 'TEXT', name: 'createdByName' }, 'Name "createdByName" is reserved composite field name'],
    [
      { type: 'NUMERIC', name: 'numericField' },
      'Field type NUMERIC is not supported for field creation. Use NUMBER instead.',
    ],
    [{ type: 'TS_VECTOR', name: 'vector' }, 'TS Vector is not supported for field creation'],
    [{ type: 'SELECT', name: 'noOptions' }, 'Options are required for enum fields'],
    [
      { type: 'SELECT', name: 'low', options: [option('a b', 0)] },
      'Value must be in UPPER_CASE and follow snake_case "a b"',
    ],
    [
      { type: 'SELECT', name: 'digit', options: [option('1A', 0)] },
      'Value must be in UPPER_CASE and follow snake_case "1A"',
    ],
    [
      { type: 'SELECT', name: 'twice', options: [option('A', 0), { ...option('B', 1), value: 'A' }] },
      'Duplicated option value',
    ],
    [{ type: 'SELECT', name: 'place', options: [option('A', 0), option('B', 0)] }, 'Duplicated option position'],
    [
      { type: 'SELECT', name: 'comma', options: [{ ...option('A', 0), label: 'A,B' }] },
      'Label must not contain a comma',
    ],
    [
      { type: 'SELECT', name: 'bare', options: [option('A', 0)], defaultValue: 'A' },
      'Default value should be as quoted string',
    ],
    [
      { type: 'FILES', name: 'docs' },
      'maxNumberOfValues must be defined in settings and be a number greater than 0 and less than or equal to 60',
    ],
    [{ type: 'RELATION', name: 'nowhere' }, 'Relation creation payload is required'],
  ])('are refused as %j', async (field, message) => {
    const reply = await create(field);
    expect(reply).toMatchObject({ status: 400, body: { statusCode: 400, error: 'METADATA_VALIDATION_ERROR' } });
    const messages = list(reply.body, 'errors', 'fieldMetadata').flatMap((failure) =>
      list(failure, 'errors').map((error) => dig(error, 'message')),
    );
    expect(messages).toContain(message);
  });

  test('are refused in the stock form when the body has the wrong shape', async () => {
    expect(await create({ type: 'TEXT', name: 'x1', label: '' })).toEqual({
      status: 400,
      body: { message: ['label should not be empty'], error: 'Bad Request', statusCode: 400 },
    });
  });

  test('hold a text once only when unique', async () => {
    await made({ type: 'TEXT', name: 'sourceSystemId', isUnique: true });
    const first = await server().create(plural, { sourceSystemId: 'S-1', name: 'one' });
    expect(await server().call('POST', `/rest/${plural}`, { sourceSystemId: 'S-1' })).toMatchObject({
      status: 400,
      body: { messages: ['A duplicate entry was detected'] },
    });
    await server().create(plural, { sourceSystemId: '' });
    await server().create(plural, { sourceSystemId: '' });
    const again = await server().call('POST', `/rest/${plural}?upsert=true`, { sourceSystemId: 'S-1', name: 'two' });
    expect(server().item(again)).toMatchObject({ id: text(first, 'id'), name: 'two' });
  });

  test('cannot be unique with a default value or as an amount', async () => {
    expect((await create({ type: 'TEXT', name: 'u1', isUnique: true, defaultValue: "'a'" })).status).toBe(400);
    expect((await create({ type: 'CURRENCY', name: 'u2', isUnique: true })).status).toBe(400);
  });

  test('hold a phone once only when unique: number and both codes together', async () => {
    await made({ type: 'PHONES', name: 'uniquePhone', isUnique: true });
    const phone = { primaryPhoneNumber: '+33612345678' };
    await server().create(plural, { uniquePhone: phone });
    expect((await server().call('POST', `/rest/${plural}`, { uniquePhone: phone })).status).toBe(400);
    await server().create(plural, { uniquePhone: { primaryPhoneNumber: '+33612345679' } });
  });

  test('give their default to new records and, when added later, to stored ones', async () => {
    const before = text(await server().create(plural, {}), 'id');
    await made({ type: 'SELECT', name: 'withDefault', options: [option('A', 0), option('B', 1)], defaultValue: "'B'" });
    expect(await stored(before, 'withDefault')).toBe('B');
    expect(await server().create(plural, {})).toMatchObject({ withDefault: 'B' });
    expect(await server().create(plural, { withDefault: null })).toMatchObject({ withDefault: null });
  });

  test('keep stored values when the ids of options are kept, and lose them all when none is', async () => {
    const field = await made({ type: 'SELECT', name: 'state', options: [option('PAID', 0), option('OPEN', 1)] });
    const path = `/rest/metadata/fields/${text(field, 'id')}`;
    const [paid, open] = list(field, 'options');
    const record = text(await server().create(plural, { state: 'PAID' }), 'id');
    const other = text(await server().create(plural, { state: 'OPEN' }), 'id');
    expect((await server().call('PATCH', path, { options: [paid, open, option('VOID', 2)] })).status).toBe(200);
    expect(await stored(record, 'state')).toBe('PAID');
    const renamed = { label: 'Settled', value: 'SETTLED', position: 0, color: 'green', id: text(paid, 'id') };
    expect((await server().call('PATCH', path, { options: [renamed] })).status).toBe(200);
    expect(await stored(record, 'state')).toBe('SETTLED');
    expect(await stored(other, 'state')).toBe(null);
    expect((await server().call('PATCH', path, { options: [option('SETTLED', 0)] })).status).toBe(200);
    expect(await stored(record, 'state')).toBe(null);
  });

  test('make both sides of a relation and its join column', async () => {
    const person = await server().object('person');
    const reply = await create({
      type: 'RELATION',
      name: 'patient',
      label: 'Patient',
      relationCreationPayload: {
        type: 'MANY_TO_ONE',
        targetObjectMetadataId: text(person, 'id'),
        targetFieldLabel: `Probes of ${suffix}`,
        targetFieldIcon: 'IconList',
      },
    });
    expect(server().item(reply)).toMatchObject({
      type: 'RELATION',
      settings: { relationType: 'MANY_TO_ONE', onDelete: 'SET_NULL', joinColumnName: 'patientId' },
    });
    const patient = text(await server().create('people', {}), 'id');
    const record = text(await server().create(plural, { patientId: patient }), 'id');
    await server().call('DELETE', `/rest/people/${patient}`);
    expect(await stored(record, 'patientId')).toBe(null);
    expect(
      list(await create({ type: 'TEXT', name: 'patientId' }).then(({ body }) => body), 'errors', 'fieldMetadata'),
    ).toHaveLength(1);
    expect((await server().call('DELETE', `/rest/metadata/fields/${text(server().item(reply), 'id')}`)).status).toBe(
      200,
    );
    const left = list(await server().object('person'), 'fields').filter(
      (field) => text(field, 'label') === `Probes of ${suffix}`,
    );
    expect(left).toEqual([]);
  });

  test('can point from a person to a workspace member', async () => {
    const [person, member] = [await server().object('person'), await server().object('workspaceMember')];
    const name = `physician${suffix}`;
    await server().createField({
      objectMetadataId: text(person, 'id'),
      type: 'RELATION',
      name,
      label: 'Physician',
      relationCreationPayload: {
        type: 'MANY_TO_ONE',
        targetObjectMetadataId: text(member, 'id'),
        targetFieldLabel: `Patients of ${suffix}`,
        targetFieldIcon: 'IconUser',
      },
    });
    const { body } = await server().call('GET', '/rest/workspaceMembers?limit=1');
    const id = text(list(body, 'data', 'workspaceMembers')[0], 'id');
    expect(await server().create('people', { [`${name}Id`]: id })).toMatchObject({ [`${name}Id`]: id });
  });

  test('are renamed with their values, relabelled, and keep their type', async () => {
    const field = await made({ type: 'TEXT', name: 'before' });
    const record = text(await server().create(plural, { before: 'kept' }), 'id');
    const patched = await server().call('PATCH', `/rest/metadata/fields/${text(field, 'id')}`, {
      name: 'after',
      type: 'NUMBER',
      nope: 1,
    });
    expect(server().item(patched)).toMatchObject({ name: 'after', type: 'TEXT' });
    expect(await stored(record, 'after')).toBe('kept');
  });

  test('lose their values when deleted', async () => {
    const field = await made({ type: 'TEXT', name: 'fleeting' });
    const record = text(await server().create(plural, { fleeting: 'x' }), 'id');
    expect((await server().call('DELETE', `/rest/metadata/fields/${text(field, 'id')}`)).status).toBe(200);
    expect(await stored(record, 'fleeting')).toBe(undefined);
    await made({ type: 'TEXT', name: 'fleeting' });
    expect(await stored(record, 'fleeting')).toBe('');
  });

  test('of the standard kind can be given options, not other names, and stay', async () => {
    const task = await server().object('task');
    const status = list(task, 'fields').find((field) => dig(field, 'name') === 'status');
    const path = `/rest/metadata/fields/${text(status, 'id')}`;
    const options = list(status, 'options');
    const more = await server().call('PATCH', path, { options: [...options, option('NO_SHOW', 99)] });
    expect(more.status).toBe(200);
    expect(await server().create('tasks', { title: 't', status: 'NO_SHOW' })).toMatchObject({ status: 'NO_SHOW' });
    expect((await server().call('PATCH', path, { options })).status).toBe(200);
    expect(await server().call('PATCH', path, { name: 'x' })).toMatchObject({
      status: 403,
      body: {
        error: 'Error',
        messages: ['Cannot edit standard field metadata properties: name'],
        code: 'FIELD_MUTATION_NOT_ALLOWED',
      },
    });
    expect(await server().call('DELETE', path)).toMatchObject({
      status: 403,
      body: { messages: ['Cannot delete standard field "status"'], code: 'FIELD_MUTATION_NOT_ALLOWED' },
    });
  });

  test('that are not there are answered 404, and 400 to an update', async () => {
    const path = `/rest/metadata/fields/${randomUUID()}`;
    expect(await server().call('GET', path)).toMatchObject({ status: 404, body: { code: 'FIELD_METADATA_NOT_FOUND' } });
    expect(await server().call('DELETE', path)).toMatchObject({
      status: 404,
      body: { code: 'FIELD_METADATA_NOT_FOUND' },
    });
    expect((await server().call('PATCH', path, { label: 'x' })).status).toBe(400);
  });
});
