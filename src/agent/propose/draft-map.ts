import { DEFAULT_LANDING, type LandingField } from '../../mapping/landing/default-landing.ts';
import type { ColumnMap, FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { AttributeId, PulseObject } from '../../mapping/pulse-model.ts';
import { KEY_ATTRIBUTES } from '../../mapping/source-keys.ts';
import type { ColumnProfile, DateOrder, FileProfile } from '../../mapping/source-profile.ts';
import type { SelectOption, WorkspaceSchema } from '../../mapping/workspace-schema.ts';
import { isPicklist } from './choose-transform.ts';
import { attributeColumn, customColumn } from './draft-columns.ts';
import type { MatchedFile, ProposalDefaults } from './matched-file.ts';
import { placeField } from './place-on-workspace.ts';

/** A file with what the matcher said of it. */
export interface DraftFile {
  readonly profile: FileProfile;
  readonly matched: MatchedFile;
}

/**
 * Drafts the map of one object from the files that hold it. A wide file gives its own columns to each object it holds;
 * columns without an attribute belong to the file's main object.
 */
export function draftMap(input: {
  readonly object: PulseObject;
  readonly files: readonly DraftFile[];
  readonly schema: WorkspaceSchema;
  readonly defaults: ProposalDefaults;
  readonly exportOrder: DateOrder;
}): ObjectMap {
  const { object, files, schema } = input;
  const carried = new Map<AttributeId, ColumnProfile>();
  for (const file of files) {
    for (const { attribute, column } of columnsOf(object, file)) if (attribute !== null) carried.set(attribute, column);
  }
  const placements = landingOf(object, carried).map((landing) => placeField(landing, schema));
  const taken = new Set(placements.map(({ field }) => field));
  const maps = files.map((file) => ({
    file: file.profile.name,
    columns: columnsOf(object, file).map(({ attribute, column }): ColumnMap => {
      const common = { ...input, column };
      if (attribute !== null) return attributeColumn({ ...common, attribute, placements });
      const { map, placement } = customColumn({ ...common, taken });
      if (placement !== undefined) {
        placements.push(placement);
        taken.add(placement.field);
      }
      return map;
    }),
  }));
  return {
    format: 'pulse-to-twenty/object-map@1',
    object,
    files: maps,
    placements: placements.map((placement) => withOptions(placement, maps)),
  };
}

interface Carried {
  readonly column: ColumnProfile;
  readonly attribute: AttributeId | null;
}

function columnsOf(object: PulseObject, { profile, matched }: DraftFile): Carried[] {
  const isMain = matched.object === object;
  const columns: Carried[] = [];
  for (const column of profile.columns) {
    const attribute = matched.columns.find(({ index }) => index === column.index)?.attribute ?? null;
    if (attribute === null ? isMain : attribute.startsWith(`${object}.`)) columns.push({ column, attribute });
  }
  const { key, patient } = KEY_ATTRIBUTES[object];
  if (isMain || patient === undefined || columns.some(({ attribute }) => attribute === patient)) return columns;
  const owner = matched.columns.find(
    ({ attribute }) => attribute === 'patient.id' || attribute?.endsWith('.patientId'),
  );
  const column = profile.columns.find(({ index }) => index === owner?.index);
  return column === undefined || key === undefined ? columns : [{ column, attribute: patient }, ...columns];
}

/** The fields of the default landing that the columns feed; a picklist field without picklist words becomes a text. */
function landingOf(object: PulseObject, carried: ReadonlyMap<AttributeId, ColumnProfile>): LandingField[] {
  return DEFAULT_LANDING[object].flatMap((landing) => {
    const parts = landing.parts.filter(({ attribute }) => carried.has(attribute));
    const isEngineFed = landing.parts.length === 0 || landing.field === 'sourceSystemId';
    if (parts.length === 0 && !isEngineFed) return [];
    const column = parts[0] && carried.get(parts[0].attribute);
    const isText = landing.custom && landing.type === 'SELECT' && column !== undefined && !isPicklist(column);
    return [{ ...landing, parts, type: isText ? 'TEXT' : landing.type }];
  });
}

/** A SELECT field gets the options its value maps name, behind those it has already. */
function withOptions(placement: FieldPlacement, files: ObjectMap['files']): FieldPlacement {
  if (placement.type !== 'SELECT' || (placement.field === 'status' && placement.object === 'task')) return placement;
  const options: SelectOption[] = [...(placement.options ?? [])];
  const attributes = new Set<string>(placement.parts.map(({ attribute }) => attribute));
  for (const { use } of files.flatMap(({ columns }) => columns)) {
    const feeds =
      use.kind === 'attribute' ? attributes.has(use.attribute) : use.kind === 'field' && use.field === placement.field;
    if (!feeds || (use.kind !== 'attribute' && use.kind !== 'field') || use.transform.kind !== 'value-map') continue;
    for (const { to: value, label } of use.transform.entries) {
      if (!options.some((option) => option.value === value)) options.push({ value, label });
    }
  }
  return options.length === 0 ? placement : { ...placement, options };
}
