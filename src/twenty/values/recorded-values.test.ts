import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TwentyFieldType, type WorkspaceField, type WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { checkPayload } from './check-payload.ts';
import { compareRecord } from './compare-record.ts';

/**
 * What a running Twenty 2.31 made of values sent to it one by one: `stored` holds its answer (of rich text without the
 * blocks), `refused` has none, `changed` is what it took but did not keep as meant.
 */
const recorded = z
  .array(
    z.object({
      type: TwentyFieldType,
      verdict: z.enum(['stored', 'changed', 'refused']),
      sent: z.json(),
      stored: z.json().optional(),
    }),
  )
  .parse(
    readFileSync(new URL('recorded-values.fixture.jsonl', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

const OPTIONS = {
  SELECT: ['A', 'B'],
  MULTI_SELECT: ['A', 'B'],
  RATING: ['RATING_1', 'RATING_2', 'RATING_3', 'RATING_4', 'RATING_5'],
} as const;

function fieldOf(type: TwentyFieldType): WorkspaceField {
  const values: readonly string[] =
    type === 'SELECT' || type === 'MULTI_SELECT' || type === 'RATING' ? OPTIONS[type] : [];
  return {
    id: 'f',
    name: 'value',
    label: 'Value',
    type,
    isCustom: true,
    isNullable: true,
    isUnique: false,
    isWritable: true,
    ...(values.length === 0 ? {} : { options: values.map((value) => ({ value, label: value })) }),
  };
}

function objectOf(type: TwentyFieldType): WorkspaceObject {
  const fields = [fieldOf(type)];
  return { id: 'o', nameSingular: 'probe', namePlural: 'probes', labelSingular: 'Probe', isCustom: true, fields };
}

const cases = recorded.map((entry) => ({
  ...entry,
  title: `${entry.type} ${JSON.stringify(entry.sent).slice(0, 90)}`,
}));

describe('a value that Twenty stores', () => {
  it.each(cases.filter(({ verdict }) => verdict === 'stored'))('passes and compares as equal: $title', (entry) => {
    const { type, sent, stored = null } = entry;
    expect(checkPayload({ object: objectOf(type), record: { value: sent } })).toEqual([]);
    const compared = compareRecord({ fields: [fieldOf(type)], sent: { value: sent }, stored: { value: stored } });
    expect(compared.filter(({ equal }) => !equal)).toEqual([]);
  });

  it.each(cases.filter(({ verdict }) => verdict === 'stored'))(
    'compares as equal once it is read back: $title',
    (entry) => {
      const { type, stored = null } = entry;
      const compared = compareRecord({ fields: [fieldOf(type)], sent: { value: stored }, stored: { value: stored } });
      expect(compared.filter(({ equal }) => !equal)).toEqual([]);
    },
  );
});

describe('a value that Twenty refuses or changes', () => {
  it.each(cases.filter(({ verdict }) => verdict !== 'stored'))('never reaches it: $title', ({ type, sent }) => {
    const problems = checkPayload({ object: objectOf(type), record: { value: sent } });
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) {
      for (const word of JSON.stringify(sent).match(/[\w@.]{6,}/g) ?? []) {
        if (!(word in (typeof sent === 'object' && sent !== null ? sent : {}))) expect(message).not.toContain(word);
      }
    }
  });
});

describe('two values that differ', () => {
  const stored = cases.filter(({ verdict, sent }) => verdict === 'stored' && sent !== null);
  it.each(stored)('do not compare as equal: $title and nothing', ({ type, sent, stored: kept = null }) => {
    const filled = compareRecord({ fields: [fieldOf(type)], sent: { value: sent }, stored: { value: kept } });
    const isSomething = filled.some(({ stored: shown }) => shown !== null);
    const emptied = compareRecord({ fields: [fieldOf(type)], sent: { value: sent }, stored: { value: null } });
    expect(emptied.some(({ equal }) => !equal)).toBe(isSomething);
  });
});
