import { isObject } from '../json.ts';
import { compact } from '../records/draft.ts';
import { storedValue } from '../records/stored-record.ts';
import { shapeNamed, type World } from '../store/world.ts';
import type { RecordEvent } from './effects.ts';
import { systemRecord } from './system-records.ts';

/** The name of the workflow that every new workspace holds, switched on. */
export const COMPANY_WORKFLOW = 'Create company when adding a new person';

const PERSONAL = new Set(
  `aol.com att.net btinternet.com comcast.net fastmail.com free.fr gmx.com gmx.de googlemail.com hotmail.com hotmail.fr
  icloud.com laposte.net live.com mac.com mail.com me.com msn.com orange.fr outlook.com outlook.fr pm.me proton.me
  protonmail.com sfr.fr verizon.net wanadoo.fr yahoo.co.jp yahoo.co.uk yahoo.com yandex.com yandex.ru zoho.com gmail.com`.split(
    /\s+/,
  ),
);

// Stands in for the public suffix list: country domains with the usual second levels count three labels.
const SECOND_LEVEL = /\.(co|com|org|net|ac|gov|edu)\.[a-z]{2}$/;

const registrable = (host: string): string => {
  const labels = host.split('.');
  if (labels.length < 2) return '';
  return labels.slice(SECOND_LEVEL.test(host) ? -3 : -2).join('.');
};

const hostOf = (link: unknown): string =>
  typeof link === 'string'
    ? (link
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .split(/[/?#:]/)[0] ?? '')
    : '';

const isOn = (world: World): boolean => {
  const workflows = world.store.table(shapeNamed(world, 'workflow').object.id);
  const versions = world.store.table(shapeNamed(world, 'workflowVersion').object.id);
  for (const version of versions.all()) {
    const workflow = workflows.get(String(version.workflowId));
    if (version.status === 'ACTIVE' && workflow?.name === COMPANY_WORKFLOW) return true;
  }
  return false;
};

/** Whether the event sets the workflow off: a person's e-mails were written and it is switched on at that moment. */
export const startsCompanyWorkflow = (world: World, { action, shape, before, after }: RecordEvent): boolean => {
  if (shape.object.nameSingular !== 'person' || after === null || (action !== 'created' && action !== 'updated'))
    return false;
  if (JSON.stringify(before?.emails) === JSON.stringify(after.emails)) return false;
  const source = isObject(after.createdBy) ? after.createdBy.source : undefined;
  return source !== 'EMAIL' && source !== 'CALENDAR' && isOn(world);
};

const APPLICATION = { source: 'APPLICATION', name: 'Standard', context: {} };
const WORKFLOW = { source: 'WORKFLOW', name: 'Workflow' };

/**
 * What the workflow does to a person with a business e-mail: links the company of that domain, made if missing,
 * over whatever company the person had. Free providers are left alone.
 */
export const runCompanyWorkflow = (world: World, personId: string): void => {
  const people = shapeNamed(world, 'person');
  const person = world.store.table(people.object.id).get(personId);
  const email = person === undefined ? undefined : storedValue(person, 'emails', 'primaryEmail');
  if (person === undefined || typeof email !== 'string') return;
  const host = email.split('@')[1] ?? '';
  const domain = registrable(host);
  if (domain === '' || PERSONAL.has(host) || PERSONAL.has(domain)) return;
  const companies = shapeNamed(world, 'company');
  const table = world.store.table(companies.object.id);
  const known = [...table.all()].find(
    (company) =>
      company.deletedAt === undefined &&
      registrable(hostOf(storedValue(company, 'domainName', 'primaryLinkUrl'))) === domain,
  );
  const company =
    known ??
    systemRecord(world, {
      name: domain,
      domainName: { primaryLinkUrl: `https://${domain}`, primaryLinkLabel: domain },
      createdBy: WORKFLOW,
      updatedBy: APPLICATION,
      position: (table.positions()?.min ?? 1) - 1,
    });
  if (known === undefined) world.store.putRecord(companies.object.id, company);
  const linked = compact({ ...person, companyId: company.id, updatedBy: APPLICATION, updatedAt: company.updatedAt });
  world.store.putRecord(people.object.id, linked);
};
