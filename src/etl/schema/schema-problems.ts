import { isLegalName, isReservedName } from '../../mapping/legal-names.ts';
import type { FieldPlacement, ObjectMap } from '../../mapping/object-map.ts';
import type { WorkspaceField, WorkspaceObject, WorkspaceSchema } from '../../mapping/workspace-schema.ts';

/** Why the workspace cannot take a field as a map wants it. A person edits the map, or the workspace. */
export interface SchemaProblem {
  readonly code:
    | 'type-differs'
    | 'target-differs'
    | 'not-writable'
    | 'name-reserved'
    | 'name-illegal'
    | 'name-taken'
    | 'label-illegal'
    | 'no-such-object';
  readonly object: string;
  readonly field: string;
  readonly message: string;
}

/** Longest label of a field that Twenty 2.31 takes. */
const MAX_LABEL = 63;

/**
 * What stands in the way of a schema plan, found before anything is written: a field of the name that is of another
 * type or leads elsewhere, names that Twenty reserves or refuses, join columns that clash.
 *
 * @param willExist Singular names of objects that the plan makes.
 */
export function schemaProblems(input: {
  readonly maps: readonly ObjectMap[];
  readonly schema: WorkspaceSchema;
  readonly willExist: readonly string[];
}): SchemaProblem[] {
  const { schema, willExist } = input;
  const seen = new Set<string>();
  return input.maps.flatMap(({ placements }) =>
    placements.flatMap((placement): SchemaProblem[] => {
      const key = `${placement.object}.${placement.field}.${placement.type}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const object = schema.objects.find(({ nameSingular }) => nameSingular === placement.object);
      const found = problemOf(placement, object, [...schema.objects.map((o) => o.nameSingular), ...willExist]);
      return found === undefined ? [] : [{ ...found, object: placement.object, field: placement.field }];
    }),
  );
}

type Found = Pick<SchemaProblem, 'code' | 'message'>;

function problemOf(
  placement: FieldPlacement,
  object: WorkspaceObject | undefined,
  objects: readonly string[],
): Found | undefined {
  const { field, relatesTo } = placement;
  if (!objects.includes(placement.object)) {
    return { code: 'no-such-object', message: `The workspace has no object "${placement.object}".` };
  }
  const existing = object?.fields.find(({ name }) => name === field);
  if (existing !== undefined) return problemWithExisting(placement, existing);
  if (relatesTo !== undefined && !objects.includes(relatesTo)) {
    return {
      code: 'no-such-object',
      message: `"${field}" would point to "${relatesTo}", which the workspace has not.`,
    };
  }
  if (isReservedName(field)) {
    return { code: 'name-reserved', message: `Twenty keeps the name "${field}" for itself. Choose another.` };
  }
  if (!isLegalName(field)) {
    const rule = 'a small letter first, then ASCII letters and digits, 63 at most';
    return { code: 'name-illegal', message: `"${field}" is no name for a field: ${rule}.` };
  }
  if (placement.label.trim() === '' || placement.label.length > MAX_LABEL) {
    return { code: 'label-illegal', message: `The label of "${field}" has to have 1 to ${MAX_LABEL} characters.` };
  }
  const columns = relatesTo === undefined ? [field] : [field, `${field}Id`];
  const clash = object?.fields.find(({ name, relation }) =>
    columns.some((column) => column === name || column === relation?.joinColumn),
  );
  if (clash === undefined) return undefined;
  return { code: 'name-taken', message: `"${field}" clashes with the field "${clash.name}". Choose another name.` };
}

function problemWithExisting({ field, type, relatesTo }: FieldPlacement, existing: WorkspaceField): Found | undefined {
  if (existing.type !== type) {
    const message = `The workspace has "${field}" already, as ${existing.type}; the map wants ${type}.`;
    return { code: 'type-differs', message };
  }
  const target = existing.relation?.target;
  if (relatesTo !== undefined && target !== undefined && target !== relatesTo) {
    return { code: 'target-differs', message: `"${field}" of the workspace leads to ${target}, not to ${relatesTo}.` };
  }
  if (!existing.isWritable) {
    return { code: 'not-writable', message: `Twenty writes "${field}" itself. Map the column to another field.` };
  }
  return undefined;
}
