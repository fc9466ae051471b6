import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { dig, list, text } from './support/dig.ts';
import { scene } from './support/scene.ts';

const ALL = 'or(deletedAt[is]:NULL,deletedAt[is]:NOT_NULL)';

scene('relations', (server) => {
  const company = async (): Promise<string> => text(await server().create('companies', { name: 'City Clinic' }), 'id');
  const person = async (data: Readonly<Record<string, unknown>>): Promise<string> =>
    text(await server().create('people', data), 'id');
  const companyOf = async (id: string, depth: 0 | 1): Promise<unknown> => {
    const { body } = await server().call('GET', `/rest/people/${id}?depth=${depth}`);
    return {
      companyId: dig(body, 'data', 'person', 'companyId'),
      company: dig(body, 'data', 'person', 'company', 'id'),
    };
  };

  test('shows linked records at depth 1', async () => {
    const clinic = await company();
    expect(await companyOf(await person({ companyId: clinic }), 1)).toEqual({ companyId: clinic, company: clinic });
  });

  test('shows a link to a deleted record as null at depth 1 only', async () => {
    const clinic = await company();
    const patient = await person({ companyId: clinic });
    await server().call('DELETE', `/rest/companies/${clinic}?soft_delete=true`);
    expect(await companyOf(patient, 0)).toEqual({ companyId: clinic, company: undefined });
    expect(await companyOf(patient, 1)).toEqual({ companyId: null, company: undefined });
  });

  test('empties the links to a destroyed record and leaves updatedAt as it was', async () => {
    const clinic = await company();
    const created = await server().create('people', { companyId: clinic });
    await server().call('DELETE', `/rest/companies/${clinic}`);
    const { body } = await server().call('GET', `/rest/people/${text(created, 'id')}`);
    expect(dig(body, 'data', 'person')).toMatchObject({ companyId: null, updatedAt: text(created, 'updatedAt') });
  });

  test('destroys the targets of a destroyed person, and leaves the note', async () => {
    const [patient, note] = [await person({}), text(await server().create('notes', { title: 'n' }), 'id')];
    await server().create('noteTargets', { noteId: note, targetPersonId: patient });
    await server().call('DELETE', `/rest/people/${patient}`);
    const { body } = await server().call('GET', `/rest/noteTargets?filter=and(noteId[eq]:${note},${ALL})`);
    expect(list(body, 'data', 'noteTargets')).toEqual([]);
    expect((await server().call('GET', `/rest/notes/${note}`)).status).toBe(200);
  });

  test('links by a unique value and unlinks', async () => {
    const domain = `https://clinic-${randomUUID()}.example`;
    const clinic = text(await server().create('companies', { domainName: { primaryLinkUrl: domain } }), 'id');
    const where = { domainName: { primaryLinkUrl: domain } };
    const patient = await person({ company: { connect: { where } } });
    expect(await companyOf(patient, 0)).toMatchObject({ companyId: clinic });
    await server().call('PATCH', `/rest/people/${patient}`, { company: { disconnect: true } });
    expect(await companyOf(patient, 0)).toMatchObject({ companyId: null });
  });

  test.each([
    [
      { connect: { where: { domainName: { primaryLinkUrl: 'https://nobody.example' } } } },
      'Expected 1 record to connect to company, but found 0 for domainNamePrimaryLinkUrl = https://nobody.example',
    ],
    [
      { connect: { where: { name: 'x' } } },
      "Missing required fields: at least one unique constraint have to be fully populated for 'company'.",
    ],
  ])('refuses to link by %j', async (link, message) => {
    expect(await server().call('POST', '/rest/people', { company: link })).toMatchObject({
      status: 400,
      body: { messages: [message] },
    });
  });

  test('assigns a task to a member, and to nobody who is none', async () => {
    const { body } = await server().call('GET', '/rest/workspaceMembers?limit=1');
    const member = text(list(body, 'data', 'workspaceMembers')[0], 'id');
    expect(await server().create('tasks', { title: 't', assigneeId: member })).toMatchObject({
      assigneeId: member,
      status: 'TODO',
    });
    expect((await server().call('POST', '/rest/tasks', { title: 't', assigneeId: randomUUID() })).status).toBe(400);
  });

  test('knows note targets by their new names only', async () => {
    expect(await server().call('POST', '/rest/noteTargets', { personId: randomUUID() })).toMatchObject({
      status: 400,
      body: { messages: ['Object noteTarget doesn\'t have any "personId" field.'] },
    });
  });

  test('makes no workspace members and deletes none', async () => {
    const denied = {
      status: 400,
      body: {
        statusCode: 400,
        error: 'Error',
        messages: ['Entity performing the request does not have permission'],
        code: 'PERMISSION_DENIED',
      },
    };
    expect(await server().call('POST', '/rest/workspaceMembers', {})).toEqual(denied);
    expect(await server().call('DELETE', `/rest/workspaceMembers/${randomUUID()}`)).toEqual(denied);
  });
});
