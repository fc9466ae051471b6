import { ENGINE_FIELDS } from '../../mapping/landing/default-landing.ts';
import { optionColour, toOptionLabel } from '../../mapping/legal-names.ts';
import type { FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { SelectOption, TwentyFieldType, WorkspaceSchema } from '../../mapping/workspace-schema.ts';

/** One change of the data model. They are made in order: objects, fields, links, options of fields that exist. */
export type SchemaStep =
  | {
      readonly kind: 'object';
      readonly object: string;
      readonly plural: string;
      readonly label: string;
      readonly labelPlural: string;
    }
  | {
      readonly kind: 'field';
      readonly object: string;
      readonly name: string;
      readonly label: string;
      readonly type: TwentyFieldType;
      readonly isUnique: boolean;
      readonly options?: readonly SelectOption[];
      readonly relatesTo?: string;
    }
  | { readonly kind: 'options'; readonly object: string; readonly name: string; readonly add: readonly SelectOption[] };

/** The custom objects that the default landing makes. */
const CUSTOM_OBJECTS: Readonly<Record<string, { plural: string; label: string; labelPlural: string }>> = {
  billingLedger: { plural: 'billingLedgers', label: 'Billing Ledger', labelPlural: 'Billing Ledgers' },
};

/** What planned records use besides what the maps place. */
export interface SchemaUsage {
  readonly fields: readonly { readonly object: string; readonly field: string }[];
  readonly options: readonly {
    readonly object: string;
    readonly field: string;
    readonly value: string;
    readonly label: string;
  }[];
}

/**
 * What the workspace lacks for the load: an object, fields of the maps and of the engine that planned records use, and
 * options. What is there already with a fitting type is left alone; existing options keep their ids.
 */
export function planSchema(input: {
  readonly maps: readonly ObjectMap[];
  readonly usage: SchemaUsage;
  readonly schema: WorkspaceSchema;
}): SchemaStep[] {
  const { schema, usage } = input;
  const used = new Set(usage.fields.map(({ object, field }) => `${object}.${field}`));
  const wanted = new Map<string, FieldPlacement>();
  for (const placement of input.maps.flatMap(({ placements }) => placements)) {
    const key = `${placement.object}.${placement.field}`;
    const before = wanted.get(key);
    wanted.set(
      key,
      before === undefined ? placement : { ...before, options: union(before.options, placement.options) },
    );
  }
  for (const field of ENGINE_FIELDS) {
    const key = `${field.object}.${field.field}`;
    if (used.has(key) && !wanted.has(key)) wanted.set(key, { ...field, isNew: true, parts: [] });
  }
  const objects: SchemaStep[] = [];
  const fields: SchemaStep[] = [];
  const relations: SchemaStep[] = [];
  const options: SchemaStep[] = [];
  for (const placement of wanted.values()) {
    const object = schema.objects.find(({ nameSingular }) => nameSingular === placement.object);
    const custom = CUSTOM_OBJECTS[placement.object];
    if (object === undefined && custom !== undefined && !objects.some((step) => step.object === placement.object)) {
      objects.push({ kind: 'object', object: placement.object, ...custom });
    }
    const existing = object?.fields.find(({ name }) => name === placement.field);
    const listed = union(placement.options, optionsUsed(usage, placement));
    if (existing !== undefined) {
      const add = listed.filter(({ value }) => !existing.options?.some((option) => option.value === value));
      const isPicklist = existing.type === 'SELECT' || existing.type === 'MULTI_SELECT';
      if (isPicklist && add.length > 0)
        options.push({ kind: 'options', object: placement.object, name: placement.field, add });
      continue;
    }
    // A custom object comes with its name field.
    if (object === undefined && placement.field === 'name') continue;
    if (SYSTEM_FIELDS.has(placement.field)) continue;
    const step = fieldStep(placement, listed);
    if (step === undefined) continue;
    (step.relatesTo === undefined ? fields : relations).push(step);
  }
  return [...objects, ...fields, ...relations, ...options];
}

const SYSTEM_FIELDS = new Set(['createdAt', 'createdBy', 'id']);

function fieldStep(
  placement: FieldPlacement,
  options: readonly SelectOption[],
): Extract<SchemaStep, { kind: 'field' }> | undefined {
  const isPicklist = placement.type === 'SELECT' || placement.type === 'MULTI_SELECT';
  if (isPicklist && options.length === 0) return undefined;
  return {
    kind: 'field',
    object: placement.object,
    name: placement.field,
    label: placement.label,
    type: placement.type,
    isUnique: placement.isUnique === true,
    ...(isPicklist ? { options: numbered(options, 0) } : {}),
    ...(placement.type === 'RELATION' && placement.relatesTo !== undefined ? { relatesTo: placement.relatesTo } : {}),
  };
}

/** Options with the positions and colours that Twenty wants, behind `from` existing ones; labels are made legal. */
export function numbered(options: readonly SelectOption[], from: number): SelectOption[] {
  return options.map(({ value, label }, index) => ({
    value,
    label: toOptionLabel(label),
    position: from + index,
    color: optionColour(from + index),
  }));
}

function optionsUsed(usage: SchemaUsage, { object, field }: FieldPlacement): SelectOption[] {
  return usage.options
    .filter((option) => option.object === object && option.field === field)
    .map(({ value, label }) => ({ value, label }));
}

function union(
  first: readonly SelectOption[] | undefined,
  second: readonly SelectOption[] | undefined,
): SelectOption[] {
  const options = [...(first ?? [])];
  for (const option of second ?? []) if (!options.some(({ value }) => value === option.value)) options.push(option);
  return options;
}
