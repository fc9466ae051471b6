import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultWorkflowVersion, turnWorkflow, workflowStatus } from './support/calm.ts';
import { dig, list, text } from './support/dig.ts';
import { eventually, freeEmail, scene } from './support/scene.ts';
import type { Server } from './support/server.ts';

const promises = (server: () => Server): void => {
  const timelineOf = async (column: string, id: string): Promise<readonly unknown[]> => {
    const { body } = await server().call('GET', `/rest/timelineActivities?filter=${column}[eq]:${id}`);
    return list(body, 'data', 'timelineActivities');
  };
  const namesOf = (rows: readonly unknown[]): readonly unknown[] => rows.map((row) => dig(row, 'name')).sort();

  const versionId = () => defaultWorkflowVersion(server());
  const statusOf = (id: string) => workflowStatus(server(), id);
  const turn = (way: 'activate' | 'deactivate', id: string) => turnWorkflow(server(), way, id);

  const patient = async (email: string): Promise<{ readonly id: string; readonly clinic: string }> => {
    const clinic = text(await server().create('companies', { name: 'City Clinic' }), 'id');
    const id = text(await server().create('people', { emails: { primaryEmail: email }, companyId: clinic }), 'id');
    return { id, clinic };
  };
  const companyOf = async (id: string): Promise<unknown> => {
    const { body } = await server().call('GET', `/rest/people/${id}`);
    return dig(body, 'data', 'person', 'companyId');
  };

  test('the timeline tells of creation and of changes, with both values', async () => {
    const id = text(await server().create('people', { jobTitle: 'before' }), 'id');
    await server().call('PATCH', `/rest/people/${id}`, { jobTitle: 'after' });
    const rows = await eventually(
      () => timelineOf('targetPersonId', id),
      (found) => found.length >= 2,
    );
    expect(namesOf(rows)).toEqual(['person.created', 'person.updated']);
    const update = rows.find((row) => dig(row, 'name') === 'person.updated');
    expect(dig(update, 'properties')).toEqual({ diff: { jobTitle: { before: 'before', after: 'after' } } });
  });

  test('the timeline of a person tells of a note linked to them, and goes with them', async () => {
    const id = text(await server().create('people', {}), 'id');
    const note = text(await server().create('notes', { title: 'Visit' }), 'id');
    await server().create('noteTargets', { noteId: note, targetPersonId: id });
    const rows = await eventually(
      () => timelineOf('targetPersonId', id),
      (found) => found.length >= 2,
    );
    expect(namesOf(rows)).toEqual(['linked-note.created', 'person.created']);
    expect(rows.find((row) => dig(row, 'name') === 'linked-note.created')).toMatchObject({
      linkedRecordCachedName: 'Visit',
      linkedRecordId: note,
    });
    await server().call('DELETE', `/rest/people/${id}`);
    expect(await timelineOf('targetPersonId', id)).toEqual([]);
  });

  test('the default workflow moves a patient with a business e-mail to a company made of its domain', async ({
    skip,
  }) => {
    const version = await versionId();
    if (version === undefined || (await statusOf(version)) !== 'ACTIVE')
      return skip('the workspace has no such active workflow');
    const domain = `widgets-${randomUUID().slice(0, 8)}.com`;
    const { id, clinic } = await patient(`ana@${domain}`);
    // A real worker takes its workflow runs in turn, and each takes seconds.
    const company = await eventually(
      () => companyOf(id),
      (found) => found !== clinic,
      240_000,
    );
    server().remember('companies', String(company));
    expect(company).not.toBe(clinic);
    const { body } = await server().call('GET', `/rest/companies/${company}`);
    expect(dig(body, 'data', 'company')).toMatchObject({
      name: domain,
      domainName: { primaryLinkUrl: `https://${domain}` },
    });
  }, 260_000);

  test('the default workflow leaves a patient with an e-mail of a free provider alone', async () => {
    const { id, clinic } = await patient(freeEmail('bea'));
    await new Promise((resolve) => setTimeout(resolve, server().isReal ? 6000 : 300));
    expect(await companyOf(id)).toBe(clinic);
  });

  test('switched off, the default workflow does nothing; it can be switched on again', async ({ skip }) => {
    const version = await versionId();
    if (version === undefined || (await statusOf(version)) !== 'ACTIVE')
      return skip('the workspace has no such active workflow');
    expect(await turn('deactivate', version)).toEqual({ data: { deactivateWorkflowVersion: true } });
    try {
      expect(await statusOf(version)).toBe('DEACTIVATED');
      const { id, clinic } = await patient(`cyd@widgets-${randomUUID().slice(0, 8)}.com`);
      await new Promise((resolve) => setTimeout(resolve, server().isReal ? 6000 : 300));
      expect(await companyOf(id)).toBe(clinic);
      expect(await turn('deactivate', version)).toEqual({ data: { deactivateWorkflowVersion: true } });
    } finally {
      expect(await turn('activate', version)).toEqual({ data: { activateWorkflowVersion: true } });
    }
    expect(await statusOf(version)).toBe('ACTIVE');
    expect(await turn('activate', version)).toMatchObject({
      errors: [{ message: 'Cannot activate non-draft or non-last-published version' }],
      data: null,
    });
  });

  test('a workflow is not switched by an ordinary update, and an unknown one not at all', async ({ skip }) => {
    const version = await versionId();
    if (version === undefined) return skip('the workspace has no such workflow');
    expect((await server().call('PATCH', `/rest/workflowVersions/${version}`, { status: 'DEACTIVATED' })).status).toBe(
      400,
    );
    expect(await turn('deactivate', randomUUID())).toMatchObject({
      errors: [{ message: 'Workflow version not found' }],
      data: null,
    });
  });
};

scene('what Twenty does afterwards', promises, { needsWorkflow: true });
