import { isoNow } from '../clock.ts';
import { COMPANY_WORKFLOW } from '../effects/company-workflow.ts';
import { systemRecord } from '../effects/system-records.ts';
import { stableUuid } from '../ids.ts';
import { standardObjects } from '../metadata/standard-objects.ts';
import { shapeNamed, type World } from '../store/world.ts';
import { DEMO } from './demo-rows.ts';

/** A person with an account in the workspace: owners and assignees are chosen among them. */
export type Member = { readonly firstName: string; readonly lastName: string; readonly email: string };

const SEEDED = { source: 'SYSTEM', name: 'System' };

const put = (world: World, object: string, values: Parameters<typeof systemRecord>[1]): void => {
  world.store.putRecord(shapeNamed(world, object).object.id, systemRecord(world, values));
};

const seedMembers = (world: World, members: readonly Member[]): void => {
  for (const [position, { firstName, lastName, email }] of members.entries()) {
    put(world, 'workspaceMember', {
      id: stableUuid('member', world.workspaceId, email),
      userId: stableUuid('user', email),
      name: { ...(firstName ? { firstName } : {}), ...(lastName ? { lastName } : {}) },
      userEmail: email,
      position,
      colorScheme: 'System',
      openRecordIn: 'SIDE_PANEL',
      locale: 'en',
      calendarStartDay: 7,
      timeZone: 'system',
      dateFormat: 'SYSTEM',
      timeFormat: 'SYSTEM',
      numberFormat: 'SYSTEM',
    });
  }
};

const seedDemo = (world: World): void => {
  for (const [index, row] of DEMO.entries()) {
    const shared = { createdBy: SEEDED, updatedBy: SEEDED, position: index + 1 };
    const { address } = row;
    put(world, 'company', {
      ...shared,
      id: row.companyId,
      name: row.company,
      domainName: { primaryLinkUrl: `https://${row.domain}` },
      address,
    });
    put(world, 'person', {
      ...shared,
      id: row.personId,
      name: { firstName: row.firstName, lastName: row.lastName },
      emails: { primaryEmail: row.email },
      phones: { primaryPhoneNumber: row.phone, primaryPhoneCallingCode: '+1' },
      companyId: row.companyId,
    });
    put(world, 'opportunity', {
      ...shared,
      id: stableUuid('opportunity', row.companyId),
      name: `${row.company} deal`,
      amount: { amountMicros: 50_000_000_000, currencyCode: 'USD' },
      stage: 'NEW',
      companyId: row.companyId,
      pointOfContactId: row.personId,
    });
  }
};

const EVENT = {
  name: 'Record is created or updated',
  type: 'DATABASE_EVENT',
  settings: { fields: ['emails'], eventName: 'person.upserted' },
};
const MANUAL = { name: 'Launch manually', type: 'MANUAL', settings: { availability: { type: 'GLOBAL' } } };

const seedWorkflows = (world: World): void => {
  const workflows = [
    { name: 'Quick Lead', trigger: MANUAL, steps: ['Quick Lead Form', 'Create Company', 'Create Person'] },
    { name: COMPANY_WORKFLOW, trigger: EVENT, steps: ['Extract domain from email', 'Find matching company by domain'] },
  ];
  for (const [index, { name, trigger, steps }] of workflows.entries()) {
    const id = stableUuid('workflow', world.workspaceId, name);
    const versionId = stableUuid('workflowVersion', world.workspaceId, name);
    const shared = { position: index + 1 };
    put(world, 'workflow', {
      ...shared,
      id,
      name,
      statuses: ['ACTIVE'],
      lastPublishedVersionId: versionId,
      createdBy: SEEDED,
      updatedBy: SEEDED,
    });
    put(world, 'workflowVersion', {
      ...shared,
      id: versionId,
      name: 'v1',
      status: 'ACTIVE',
      workflowId: id,
      trigger,
      steps: steps.map((step) => ({ id: stableUuid('step', versionId, step), name: step, type: 'CODE' })),
    });
  }
};

/** Fills an empty sandbox with what a workspace just made by sign-up holds: objects, members, demo rows, workflows. */
export const seedWorkspace = (world: World, members: readonly Member[]): void => {
  for (const value of standardObjects(world.workspaceId, isoNow(world.clock))) {
    world.store.write({ op: 'object', value });
  }
  seedMembers(world, members);
  seedDemo(world);
  seedWorkflows(world);
};
