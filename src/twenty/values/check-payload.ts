import type { Json } from '../../mapping/hash.ts';
import { isComposite } from '../../mapping/sub-fields.ts';
import type { TwentyFieldType, WorkspaceField, WorkspaceObject } from '../../mapping/workspace-schema.ts';
import { isRecord } from '../record.ts';
import { badCharacterIn } from './characters.ts';
import { faultOf } from './check-value.ts';

/** Why Twenty would refuse a record, or change it without a word. The message holds no value. */
export interface PayloadProblem {
  /** Field, or field and sub-field. */
  readonly field: string;
  readonly code:
    | 'unknown-field'
    | 'read-only-field'
    | 'missing-value'
    | 'invalid-value'
    | 'unknown-option'
    | 'nul-character'
    | 'broken-character'
    | 'too-long';
  readonly message: string;
}

/** A unique index of Twenty's database takes no more bytes than this for a text. */
const UNIQUE_BYTES = 2690;

/**
 * Checks a record against the live data model before it is sent, so that one bad row never refuses a batch of 200 and
 * nothing is changed in silence. A relation is sent by its join column.
 */
export function checkPayload(input: {
  readonly object: WorkspaceObject;
  readonly record: Readonly<Record<string, Json>>;
}): PayloadProblem[] {
  const fields = writableByName(input.object);
  return Object.entries(input.record).flatMap(([name, value]) => {
    const field = fields.get(name);
    if (field !== undefined) return problemsOf(name, field, value);
    const message = `the workspace's ${input.object.nameSingular} has no field "${name}"`;
    return [{ field: name, code: 'unknown-field' as const, message }];
  });
}

interface Writable {
  readonly type: TwentyFieldType;
  readonly isWritable: boolean;
  readonly isNullable: boolean;
  readonly isUnique: boolean;
  readonly options: ReadonlySet<string> | undefined;
}

function problemsOf(name: string, field: Writable, value: Json): PayloadProblem[] {
  const problem = (code: PayloadProblem['code'], message: string, path = name): PayloadProblem[] => [
    { field: path, code, message },
  ];
  if (!field.isWritable) return problem('read-only-field', `"${name}" cannot be written`);
  if (value === null) {
    return canBeNull(field) ? [] : problem('missing-value', `"${name}" cannot be emptied; leave it out`);
  }
  const bad = badCharacterIn(value);
  if (bad !== undefined) {
    const what = bad === 'nul-character' ? 'a NUL character' : 'half a character';
    return problem(bad, `"${name}" holds ${what}, which Twenty cannot store`);
  }
  const fault = faultOf({ type: field.type, options: field.options, value });
  if (fault !== undefined) {
    const path = fault.part === undefined ? name : `${name}.${fault.part}`;
    return problem(fault.isOption ? 'unknown-option' : 'invalid-value', `"${path}" takes ${fault.takes}`, path);
  }
  if (field.isUnique && longestText(value) > UNIQUE_BYTES) {
    return problem('too-long', `"${name}" must be unique, and no unique value may be that long`);
  }
  return [];
}

/** Twenty 2.31 fails on a rich text that is null; composites take null and store empty parts. */
function canBeNull({ type, isNullable }: Writable): boolean {
  if (type === 'RICH_TEXT' || type === 'POSITION') return false;
  return isNullable || isComposite(type);
}

function longestText(value: Json): number {
  const texts = isRecord(value) ? Object.values(value) : [value];
  return Math.max(...texts.map((text) => (typeof text === 'string' ? Buffer.byteLength(text) : 0)));
}

const cache = new WeakMap<WorkspaceObject, ReadonlyMap<string, Writable>>();

function writableByName(object: WorkspaceObject): ReadonlyMap<string, Writable> {
  const known = cache.get(object);
  if (known !== undefined) return known;
  const fields = new Map(object.fields.map((field): [string, Writable] => writableOf(field)));
  cache.set(object, fields);
  return fields;
}

function writableOf(field: WorkspaceField): [string, Writable] {
  const { type, isWritable, isNullable, isUnique, options, relation } = field;
  const values = options === undefined ? undefined : new Set(options.map(({ value }) => value));
  const joinColumn = relation?.joinColumn;
  return joinColumn === undefined
    ? [field.name, { type, isWritable, isNullable, isUnique, options: values }]
    : [joinColumn, { type: 'UUID', isWritable, isNullable, isUnique, options: undefined }];
}
