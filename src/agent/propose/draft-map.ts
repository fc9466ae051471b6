import { DEFAULT_LANDING } from '../../mapping/landing/default-landing.ts';
import type { LandingField } from '../../mapping/landing/landing-field.ts';
import { placeOn } from '../../mapping/landing/place-on-workspace.ts';
import type { ColumnMap, FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { AttributeId, PulseObject } from '../../mapping/pulse-model.ts';
import type { ColumnProfile, SourceProfile } from '../../mapping/source-profile.ts';
import type { SelectOption, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { type Carried, carriedBy, type DraftFile } from './carried-columns.ts';
import { readOrder } from './date-orders.ts';
import { attributeColumn, customColumn } from './draft-columns.ts';
import type { FieldNames } from './field-names.ts';
import type { ProposalDefaults } from './matched-file.ts';
import { isAlwaysPicklist, isPicklist } from './picklist.ts';

interface DraftInput {
  readonly object: PulseObject;
  readonly files: readonly DraftFile[];
  readonly source: SourceProfile;
  readonly schema: WorkspaceSchema;
  readonly defaults: ProposalDefaults;
  readonly names: FieldNames;
}

/** Drafts the map of one object from the files that hold it. */
export function draftMap(input: DraftInput): ObjectMap {
  const { object, schema } = input;
  const files = input.files.map((file) => ({ ...file, carried: carriedBy(object, file) }));
  const landing = placeOn(schema, landingOf(object, carriedColumns(files)));
  const customs: FieldPlacement[] = [];
  const maps = files.map(({ profile, carried }) => {
    const used = new Set(landing.map(({ field }) => field));
    return {
      file: profile.name,
      columns: carried.map(({ column, attribute }): ColumnMap => {
        const { order: dateOrder } = readOrder(column, profile, input.source);
        const choice = { ...input, column, dateOrder };
        if (attribute !== null) return attributeColumn({ ...choice, attribute, placements: landing });
        const { map, placement } = customColumn({ ...choice, customs, used });
        if (placement !== undefined) {
          used.add(placement.field);
          if (!customs.includes(placement)) customs.push(placement);
        }
        return map;
      }),
    };
  });
  const placements = [...landing, ...customs].map((placement) => withOptions(placement, maps));
  return { format: 'pulse-to-twenty/object-map@1', object, files: maps, placements };
}

function carriedColumns(files: readonly { readonly carried: readonly Carried[] }[]) {
  const columns = new Map<AttributeId, ColumnProfile[]>();
  for (const { attribute, column } of files.flatMap(({ carried }) => carried)) {
    if (attribute !== null) columns.set(attribute, [...(columns.get(attribute) ?? []), column]);
  }
  return columns;
}

/**
 * The fields of the default landing that the columns feed, and those that the engine feeds. A picklist field whose words
 * are no picklist in one of the files becomes a text.
 */
function landingOf(object: PulseObject, carried: ReadonlyMap<AttributeId, readonly ColumnProfile[]>): LandingField[] {
  return DEFAULT_LANDING[object].flatMap((landing) => {
    const parts = landing.parts.filter(({ attribute }) => carried.has(attribute));
    const isEngineFed = landing.parts.length === 0 || landing.field === 'sourceSystemId';
    if (parts.length === 0 && !isEngineFed) return [];
    const isText = parts.some(
      ({ attribute }) => !isAlwaysPicklist(attribute) && carried.get(attribute)?.every(isPicklist) === false,
    );
    return [{ ...landing, parts, type: landing.custom && landing.type === 'SELECT' && isText ? 'TEXT' : landing.type }];
  });
}

/** A picklist field gets the options its value maps name, behind those it has already. */
function withOptions(placement: FieldPlacement, files: ObjectMap['files']): FieldPlacement {
  if (placement.type !== 'SELECT' || (placement.field === 'status' && placement.object === 'task')) return placement;
  const options: SelectOption[] = [...(placement.options ?? [])];
  const attributes = new Set<string>(placement.parts.map(({ attribute }) => attribute));
  for (const { use } of files.flatMap(({ columns }) => columns)) {
    if (use.kind !== 'attribute' && use.kind !== 'field') continue;
    const feeds = use.kind === 'attribute' ? attributes.has(use.attribute) : use.field === placement.field;
    if (!feeds || use.transform.kind !== 'value-map') continue;
    for (const { to: value, label } of use.transform.entries) {
      if (!options.some((option) => option.value === value)) options.push({ value, label });
    }
  }
  return options.length === 0 ? placement : { ...placement, options };
}
