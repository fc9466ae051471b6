import { describe, expect, it } from 'vitest';
import { isLegalName } from '../legal-names.ts';
import { PULSE_ATTRIBUTES, PULSE_OBJECTS } from '../pulse-model.ts';
import { freshWorkspace } from '../testing/fresh-workspace.ts';
import { DEFAULT_LANDING, ENGINE_FIELDS, UNPLACED_ATTRIBUTES } from './default-landing.ts';
import { foldName } from './landing-field.ts';

const fields = PULSE_OBJECTS.flatMap((object) =>
  DEFAULT_LANDING[object].map((field) => ({ source: object, ...field })),
);

describe('the default landing', () => {
  it('places every attribute of the Pulse model, or says why it is no field', () => {
    const placed = new Set(fields.flatMap(({ parts }) => parts.map(({ attribute }) => attribute)));
    for (const { id } of PULSE_ATTRIBUTES.values()) {
      expect([id, placed.has(id), id in UNPLACED_ATTRIBUTES]).toEqual([
        id,
        !(id in UNPLACED_ATTRIBUTES),
        !placed.has(id),
      ]);
    }
    for (const reason of Object.values(UNPLACED_ATTRIBUTES)) expect(reason).toMatch(/\w+ \w+ \w+/);
  });

  it('places in the fields of an object only that object’s attributes', () => {
    for (const { source, parts } of fields) {
      for (const { attribute } of parts) expect(PULSE_ATTRIBUTES.get(attribute)?.object).toBe(source);
    }
  });

  it('makes fields under names that Twenty takes, and uses standard ones that are there', () => {
    const { objects } = freshWorkspace();
    for (const { object, field, type, custom } of fields) {
      const standard = objects
        .find(({ nameSingular }) => nameSingular === object)
        ?.fields.find(({ name }) => name === field);
      if (custom) expect([field, isLegalName(field), standard]).toEqual([field, true, undefined]);
      else if (object !== 'billingLedger') expect([object, field, standard?.type]).toEqual([object, field, type]);
    }
  });

  it('says the same of a field wherever it stands', () => {
    const seen = new Map<string, string>();
    for (const { object, field, type, label, relatesTo } of fields) {
      const said = JSON.stringify([type, label, relatesTo]);
      expect(seen.get(`${object}.${field}`) ?? said).toBe(said);
      seen.set(`${object}.${field}`, said);
    }
    for (const { object, field, type, label } of ENGINE_FIELDS) {
      const said = JSON.stringify([type, label, null]);
      expect(seen.get(`${object}.${field}`) ?? said).toBe(said);
    }
  });

  it('gives every record of its own a unique source id made of its key', () => {
    for (const object of ['person', 'company', 'task', 'note', 'attachment', 'billingLedger']) {
      const ids = fields.filter((field) => field.object === object && field.field === 'sourceSystemId');
      expect(ids.length).toBeGreaterThan(0);
      for (const { label, isUnique, parts } of ids) {
        expect([label, isUnique, parts.map(({ part }) => part)]).toEqual(['Source_System_ID__c', true, ['key']]);
      }
    }
  });

  it('writes other names as names are compared', () => {
    for (const { alsoKnown } of fields) expect(alsoKnown.map(foldName)).toEqual(alsoKnown);
  });
});
